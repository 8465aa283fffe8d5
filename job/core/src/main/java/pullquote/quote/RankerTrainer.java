package pullquote.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import pullquote.text.Document;
import pullquote.text.Span;

/**
 * Learns the ranker's weights: softmax over the candidates and nobody, the loss is the negative
 * logarithm of the probability of all right candidates together, with a margin that wrong ones have
 * to keep (softmax-margin, Gimpel and Smith 2010). AdaGrad (Duchi et al. 2011), half of the
 * features dropped for each quotation, weights averaged over the last epochs. The same data give
 * the same weights.
 */
final class RankerTrainer {
  private static final int BITS = 21;
  private static final int EPOCHS = 8;
  private static final int AVERAGED = 4;
  private static final double RATE = 0.1;
  private static final double DECAY = 0.85;
  private static final double OWN_HISTORY = 0.7;

  /** What a wrong candidate's score is raised by: .0015 of F1 when cross-validated. */
  private static final double MARGIN = 1;

  private final float[] weights = new float[1 << BITS];
  private final float[] squares = new float[1 << BITS];
  private final int mask = weights.length - 1;
  private final Random random;

  private RankerTrainer(long seed) {
    this.random = new Random(seed);
  }

  /**
   * An article ready to be learnt from: its items, and for each quotation the right answers.
   *
   * @param weight how much its quotations count; 1 on average
   */
  record Lesson(
      Document document,
      Items items,
      List<Integer> quotes,
      List<Optional<List<Integer>>> right,
      double weight) {

    /**
     * Right are the noun phrases that overlap the gold source, but for those that only belong to
     * another (a lawyer for X), or nobody (an empty list); a quotation whose source is no candidate
     * has no answer.
     */
    static Lesson of(GoldDocument gold, Items items, double weight) {
      List<Integer> quotes = Scene.quotes(items);
      List<Optional<List<Integer>>> right = new ArrayList<>();
      for (int quote : quotes) {
        Span first = gold.document().quotations().get(items.get(quote).quotation()).span();
        Optional<GoldAttribution> attribution = gold.attributionOf(first);
        if (attribution.isEmpty()) {
          right.add(Optional.of(List.of()));
          continue;
        }
        List<Span> source = attribution.get().source();
        List<Integer> reached =
            Candidates.of(items, quote).stream()
                .filter(i -> GoldAttribution.overlap(items.get(i).span(), source) > 0)
                .toList();
        right.add(reached.isEmpty() ? Optional.empty() : Optional.of(heads(items, reached)));
      }
      return new Lesson(gold.document(), items, quotes, right, weight);
    }

    private static List<Integer> heads(Items items, List<Integer> phrases) {
      List<Integer> heads =
          phrases.stream().filter(i -> !Mentions.isPart(items, i, phrases)).toList();
      return heads.isEmpty() ? phrases : heads;
    }
  }

  /**
   * A ranker.
   *
   * @param trainings so many, each in an order of its own, are averaged
   */
  static Ranker train(List<Lesson> lessons, long seed, int trainings) {
    List<double[]> trained =
        IntStream.range(0, trainings)
            .parallel()
            .mapToObj(i -> new RankerTrainer(seed + i).train(lessons))
            .toList();
    double[] sums = new double[1 << BITS];
    for (double[] one : trained) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += one[i];
      }
    }
    float[] averaged = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      // Halved: all features count now, half of them did in training.
      averaged[i] = (float) (sums[i] / (AVERAGED * trainings) / 2);
    }
    return Ranker.of(averaged);
  }

  /** The sums of the weights after each of the last epochs. */
  private double[] train(List<Lesson> lessons) {
    double[] sums = new double[1 << BITS];
    List<Lesson> order = new ArrayList<>(lessons);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      double rate = RATE * Math.pow(DECAY, epoch);
      for (Lesson lesson : order) {
        learn(lesson, rate);
      }
      if (epoch >= EPOCHS - AVERAGED) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weights[i];
        }
      }
    }
    return sums;
  }

  private void learn(Lesson lesson, double rate) {
    History history = new History(lesson.items());
    for (int k = 0; k < lesson.quotes().size(); k++) {
      int quote = lesson.quotes().get(k);
      int choice = learn(lesson, quote, lesson.right().get(k), history, rate);
      history.add(quote, choice);
    }
  }

  private int learn(
      Lesson lesson, int quote, Optional<List<Integer>> right, History history, double rate) {
    Scene scene = Scene.of(lesson.document(), lesson.items(), quote);
    Features reader = new Features(scene, new Rules(scene), history);
    List<Integer> candidates = Candidates.of(lesson.items(), quote);
    int nobody = candidates.size();
    int[][] vectors = new int[nobody + 1][];
    double[] scores = new double[nobody + 1];
    FeatureVector features = new FeatureVector();
    int salt = random.nextInt();
    for (int i = 0; i <= nobody; i++) {
      if (i < nobody) {
        reader.candidate(candidates.get(i), features);
      } else {
        reader.nobody(features);
      }
      vectors[i] = kept(features, salt);
      for (int index : vectors[i]) {
        scores[i] += weights[index];
      }
    }
    int best = nobody;
    for (int i = 0; i < nobody; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    int own = best == nobody ? History.NOBODY : candidates.get(best);
    if (right.isEmpty()) {
      return own;
    }
    List<Integer> answers = right.get();
    boolean[] isRight = new boolean[nobody + 1];
    for (int i = 0; i <= nobody; i++) {
      isRight[i] = i == nobody ? answers.isEmpty() : answers.contains(candidates.get(i));
      scores[i] += isRight[i] ? 0 : MARGIN;
    }
    Ranker.normalise(scores);
    double mass = 0;
    for (int i = 0; i <= nobody; i++) {
      mass += isRight[i] ? scores[i] : 0;
    }
    for (int i = 0; i <= nobody; i++) {
      double off = scores[i] - (isRight[i] ? scores[i] / Math.max(mass, 1e-12) : 0);
      double gradient = off * lesson.weight();
      if (Math.abs(gradient) > 1e-6) {
        update(vectors[i], gradient, rate);
      }
    }
    if (random.nextDouble() < OWN_HISTORY) {
      return own;
    }
    return answers.isEmpty() ? History.NOBODY : answers.get(0);
  }

  private int[] kept(FeatureVector features, int salt) {
    int[] kept = new int[features.size()];
    int size = 0;
    for (int i = 0; i < features.size(); i++) {
      int hash = features.hash(i);
      if ((FeatureVector.mix(hash, salt) & 1) == 0) {
        kept[size++] = hash & mask;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private void update(int[] vector, double gradient, double rate) {
    for (int index : vector) {
      squares[index] += (float) (gradient * gradient);
      weights[index] -= (float) (rate * gradient / Math.sqrt(squares[index] + 1e-8));
    }
  }
}
