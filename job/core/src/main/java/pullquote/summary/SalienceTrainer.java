package pullquote.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pullquote.language.Words;
import pullquote.text.Document;
import pullquote.text.Splitter;

/**
 * Learns the weights of a {@link SalienceModel} from articles with an editor's summary. A sentence
 * is to get the probability with which it belongs to a good summary: of all sets of three out of
 * the likeliest sentences, each counts the more the better it does against the reference. Logistic
 * regression with a Gaussian prior, by Newton's method. Deterministic.
 */
public final class SalienceTrainer {
  private static final int SENTENCES = 3;

  /** The sentences of an article out of which sets are made. */
  private static final int POOL = 16;

  /** The first sentences are in the pool whatever they are worth. */
  private static final int LEAD = 3;

  /** How much more a better set counts: e to this power for one point of the three scores' sum. */
  private static final double SHARPNESS = 15;

  private static final double PRIOR_STRENGTH = 1;

  /**
   * What the weight of the headline is without evidence. Where the gold has headlines it is learnt.
   */
  private static final double TITLE_PRIOR = 1;

  private static final int ROUNDS = 50;
  static final int FOLDS = 10;

  /** How much a sentence marked as the story's counts beside one of an editor's summary. */
  private static final double STORY_WEIGHT = 0.5;

  private final List<Lesson> lessons;
  private final List<Lesson> stories;

  /**
   * Reads what there is to learn.
   *
   * @param documents those of the gold's articles
   */
  SalienceTrainer(List<GoldSummary> gold, List<Document> documents, List<GoldStory> stories) {
    lessons =
        IntStream.range(0, gold.size())
            .mapToObj(i -> lesson(documents.get(i), gold.get(i).reference()))
            .toList();
    Splitter splitter = new Splitter();
    this.stories = stories.stream().map(item -> lesson(item, splitter)).toList();
  }

  /**
   * The model and how it does on articles it has not seen: each tenth of the gold is summarised by
   * a model that learnt from the other nine.
   *
   * @throws IllegalArgumentException if there are fewer than ten articles
   */
  public static Training train(List<GoldSummary> gold, List<GoldStory> stories) {
    if (gold.size() < FOLDS) {
      throw new IllegalArgumentException(gold.size() + " articles to learn from, ten are needed");
    }
    Splitter splitter = new Splitter();
    List<Document> documents =
        gold.stream().map(item -> Words.of(splitter.split(item.article())).document()).toList();
    SalienceTrainer trainer = new SalienceTrainer(gold, documents, stories);
    SummaryReport report =
        SummaryEvaluation.evaluate(
            gold, documents, Map.of(SummaryEvaluation.LEFT_OUT, trainer.leftOut()));
    int sentences = trainer.lessons.stream().mapToInt(lesson -> lesson.rows().size()).sum();
    List<Lesson> all = new ArrayList<>(trainer.lessons);
    all.addAll(trainer.stories);
    return new Training(fit(all).lines(), sentences, report, trainer.storyLeftOut());
  }

  /** For the article at a position: a summariser that has not learnt from it. */
  IntFunction<Summariser> leftOut() {
    List<Summariser> summarisers =
        IntStream.range(0, FOLDS).mapToObj(fold -> new Summariser(fit(without(fold)))).toList();
    return i -> summarisers.get(i % FOLDS);
  }

  private List<Lesson> without(int fold) {
    List<Lesson> rest = new ArrayList<>();
    for (List<Lesson> part : List.of(lessons, stories)) {
      for (int i = 0; i < part.size(); i++) {
        if (i % FOLDS != fold) {
          rest.add(part.get(i));
        }
      }
    }
    return rest;
  }

  /** How the most salient sentences do at telling the main event, on stories not learnt from. */
  private StoryFigures storyLeftOut() {
    List<SalienceModel> models =
        IntStream.range(0, FOLDS).mapToObj(fold -> fit(without(fold))).toList();
    int chosen = 0;
    double told = 0;
    double toldByLead = 0;
    double first = 0;
    double firstOfLead = 0;
    int count = 0;
    for (int i = 0; i < stories.size(); i++) {
      Lesson story = stories.get(i);
      int size = Math.min(SENTENCES, story.rows().size());
      if (size == 0 || story.targets().stream().allMatch(target -> target == 0)) {
        continue;
      }
      SalienceModel model = models.get(i % FOLDS);
      List<Integer> ranked =
          Summariser.ranked(story.rows().stream().mapToDouble(model::salience).toArray());
      for (int k = 0; k < size; k++) {
        told += story.targets().get(ranked.get(k));
        toldByLead += story.targets().get(k);
      }
      first += story.targets().get(ranked.get(0));
      firstOfLead += story.targets().get(0);
      chosen += size;
      count++;
    }
    return new StoryFigures(
        count,
        told / Math.max(1, chosen),
        toldByLead / Math.max(1, chosen),
        first / Math.max(1, count),
        firstOfLead / Math.max(1, count));
  }

  /**
   * Shares of sentences that tell the main event or its consequence.
   *
   * @param articles that have such sentences
   * @param chosen of the three most salient
   * @param lead of the first three
   * @param first of the most salient
   * @param opening of the first
   */
  public record StoryFigures(
      int articles, double chosen, double lead, double first, double opening) {}

  /**
   * What was learnt.
   *
   * @param model the lines of the model's file
   * @param sentences how many there were to learn from
   * @param crossValidated scores on articles that the scoring model did not learn from
   * @param stories how it tells the main event of such articles
   */
  public record Training(
      List<String> model, int sentences, SummaryReport crossValidated, StoryFigures stories) {
    public Training {
      model = List.copyOf(model);
    }
  }

  /** The features of an article's body sentences, and what each should come to. */
  private record Lesson(List<double[]> rows, List<Double> targets, double weight) {}

  private static Lesson lesson(GoldStory gold, Splitter splitter) {
    Story story = new Story(Words.of(splitter.split(gold.article())));
    List<Double> targets =
        IntStream.range(0, story.size())
            .mapToObj(i -> gold.tells(story.sentence(i).span()) ? 1.0 : 0.0)
            .toList();
    return new Lesson(List.of(Features.of(story)), targets, STORY_WEIGHT);
  }

  private Lesson lesson(Document document, String reference) {
    Story story = new Story(Words.of(document));
    List<String> body = IntStream.range(0, story.size()).mapToObj(story::text).toList();
    double[] targets = new double[body.size()];
    double sum = 0;
    for (BitSet set : sets(body, reference)) {
      double count = Math.exp(SHARPNESS * Rouge.of(Oracle.text(body, set), reference).sum());
      sum += count;
      set.stream().forEach(i -> targets[i] += count);
    }
    double whole = sum;
    return new Lesson(
        List.of(Features.of(story)),
        IntStream.range(0, targets.length).mapToObj(i -> targets[i] / whole).toList(),
        1);
  }

  private static List<BitSet> sets(List<String> body, String reference) {
    double[] worth = new double[body.size()];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = i < LEAD ? 1 + SENTENCES : Rouge.of(body.get(i), reference).sum();
    }
    int[] pool =
        Summariser.ranked(worth).stream().limit(POOL).mapToInt(Integer::intValue).toArray();
    List<BitSet> sets = new ArrayList<>();
    grow(new BitSet(), pool, 0, Math.min(SENTENCES, pool.length), sets);
    return sets;
  }

  private static void grow(BitSet set, int[] pool, int from, int missing, List<BitSet> sets) {
    if (missing == 0) {
      sets.add((BitSet) set.clone());
      return;
    }
    for (int i = from; i <= pool.length - missing; i++) {
      set.set(pool[i]);
      grow(set, pool, i + 1, missing - 1, sets);
      set.clear(pool[i]);
    }
  }

  private static SalienceModel fit(List<Lesson> lessons) {
    int size = Feature.values().length;
    double[] prior = new double[size];
    prior[Feature.TITLE.column()] = TITLE_PRIOR;
    double[] weights = prior.clone();
    double change = 1;
    for (int round = 0; round < ROUNDS && change > 1e-8; round++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (Lesson lesson : lessons) {
        for (int i = 0; i < lesson.rows().size(); i++) {
          add(lesson, i, weights, gradient, curvature);
        }
      }
      for (int i = 0; i < size; i++) {
        gradient[i] -= PRIOR_STRENGTH * (weights[i] - prior[i]);
        curvature[i][i] += PRIOR_STRENGTH;
      }
      double[] step = solve(curvature, gradient);
      change = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
        change = Math.max(change, Math.abs(step[i]));
      }
    }
    return new SalienceModel(weights);
  }

  private static void add(
      Lesson lesson, int sentence, double[] weights, double[] gradient, double[][] curvature) {
    double[] row = lesson.rows().get(sentence);
    double target = lesson.targets().get(sentence);
    double predicted = new SalienceModel(weights).salience(row);
    double spread = lesson.weight() * predicted * (1 - predicted);
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        gradient[i] += lesson.weight() * (target - predicted) * row[i];
        for (int j = 0; j < row.length; j++) {
          curvature[i][j] += spread * row[i] * row[j];
        }
      }
    }
  }

  /** Gaussian elimination; the matrix is positive definite, so no pivot is zero. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] solution = right.clone();
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = matrix[row][pivot] / matrix[pivot][pivot];
        for (int column = pivot; column < size; column++) {
          matrix[row][column] -= factor * matrix[pivot][column];
        }
        solution[row] -= factor * solution[pivot];
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int column = row + 1; column < size; column++) {
        solution[row] -= matrix[row][column] * solution[column];
      }
      solution[row] /= matrix[row][row];
    }
    return solution;
  }
}
