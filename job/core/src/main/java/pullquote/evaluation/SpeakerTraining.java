package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.entity.SpeakerMethod;
import pullquote.entity.SpeakerModel;
import pullquote.entity.SpeakerTrainer;
import pullquote.entity.SpeakerTrainer.Lesson;
import pullquote.entity.SpeakerTrainer.Outcome;
import pullquote.entity.SpeakerType;
import pullquote.quote.AttributionModel;
import pullquote.quote.AttributionTrainer;
import pullquote.quote.Calibration;
import pullquote.quote.GoldDocument;
import pullquote.quote.QuoteReader;
import pullquote.text.Splitter;

/**
 * Trains the second decision, who stands behind a mention, and the confidence in the name:
 * cross-validation over outlets, weights, model card.
 */
public final class SpeakerTraining {
  private static final int FOLDS = 8;

  /** Fewer: the first decision takes a minute to train. */
  private static final int MENTION_FOLDS = 4;

  private static final double SURE = 0.9;

  private SpeakerTraining() {}

  /** What was found in articles that were left out of training. */
  private record LeftOut(
      List<Outcome> labelled,
      List<Outcome> own,
      List<Double> confidences,
      Calibration calibration) {}

  /**
   * Reads the labels, trains, and writes the model with its card beside it.
   *
   * @param sets the labelled articles by the name of their set, as {@link NamesCorpus} reads them
   * @param mentions the gold that the first decision was trained on, as {@link AttributionGold}
   *     takes it: it is trained again without each outlet in turn, or it would be surer on these
   *     articles than on others; empty if it has seen none of them
   * @param date of the training, for the card
   * @param progress takes a line at each step
   * @throws IOException if the gold cannot be read or the model cannot be written
   */
  public static void run(
      Map<String, List<GoldArticle>> sets,
      List<GoldDocument> mentions,
      Path model,
      LocalDate date,
      Consumer<String> progress)
      throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    sets.values().forEach(articles::addAll);
    if (articles.isEmpty()) {
      throw new IOException("the gold holds no articles");
    }
    List<Lesson> lessons = lessons(articles, mentions, progress);
    LeftOut leftOut = leftOut(lessons);
    List<String> figures = figures(leftOut);
    figures.forEach(progress);
    SpeakerModel trained =
        SpeakerTrainer.withConfidence(SpeakerTrainer.train(lessons), leftOut.own())
            .calibratedBy(leftOut.calibration());
    trained.write(model);
    Path card = Path.of(model.toString().replaceAll("\\.model$", "") + ".md");
    Files.write(card, card(model, List.copyOf(sets.keySet()), lessons.size(), date, figures));
    progress.accept("model written to " + model + ", its card to " + card);
  }

  /** Reads the articles, each with a first decision that has not seen its outlet. */
  private static List<Lesson> lessons(
      List<GoldArticle> articles, List<GoldDocument> mentions, Consumer<String> progress)
      throws IOException {
    Splitter splitter = new Splitter();
    List<Lesson> lessons = new ArrayList<>();
    if (mentions.isEmpty()) {
      QuoteReader reader = new QuoteReader();
      articles.forEach(article -> lessons.add(Lesson.of(article, splitter, reader)));
      progress.accept(lessons.size() + " articles read");
      return lessons;
    }
    AttributionTrainer trainer = new AttributionTrainer(mentions);
    Map<String, Integer> foldOf = folds(articles, MENTION_FOLDS);
    Map<GoldArticle, Lesson> read = new HashMap<>();
    for (int i = 0; i < MENTION_FOLDS; i++) {
      int fold = i;
      AttributionModel model =
          trainer
              .train(document -> foldOf.getOrDefault(document.outlet(), -1) != fold)
              .calibratedAs(AttributionModel.shipped());
      QuoteReader reader = new QuoteReader(model);
      for (GoldArticle article : articles) {
        if (foldOf.getOrDefault(article.outlet(), -1) == fold) {
          read.put(article, Lesson.of(article, splitter, reader));
        }
      }
      progress.accept(read.size() + " of " + articles.size() + " articles read");
    }
    for (GoldArticle article : articles) {
      Lesson lesson = read.get(article);
      if (lesson != null) {
        lessons.add(lesson);
      }
    }
    return lessons;
  }

  /** Leaves out some outlets in turn, whole ones. */
  private static LeftOut leftOut(List<Lesson> lessons) {
    Map<String, Integer> foldOf = folds(lessons.stream().map(Lesson::gold).toList(), FOLDS);
    List<List<Outcome>> own = new ArrayList<>();
    List<Outcome> labelled = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Lesson> rest = new ArrayList<>();
      List<Lesson> out = new ArrayList<>();
      for (Lesson lesson : lessons) {
        boolean left = foldOf.getOrDefault(lesson.gold().outlet(), 0) == fold;
        (left ? out : rest).add(lesson);
      }
      SpeakerModel model = SpeakerTrainer.train(rest);
      List<Outcome> found = new ArrayList<>();
      for (Lesson lesson : out) {
        labelled.addAll(SpeakerTrainer.withLabelledMentions(lesson, model));
        found.addAll(SpeakerTrainer.withOwnMentions(lesson, model));
      }
      own.add(found);
    }
    List<List<Double>> raw = new ArrayList<>();
    for (List<Outcome> left : own) {
      SpeakerModel fitted =
          SpeakerTrainer.withConfidence(SpeakerModel.start(), allBut(left, own, own));
      raw.add(left.stream().map(outcome -> SpeakerTrainer.confidence(fitted, outcome)).toList());
    }
    List<Double> confidences = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Outcome> left = own.get(fold);
      Calibration others =
          SpeakerTrainer.calibration(allBut(left, own, own), allBut(left, own, raw));
      for (int i = 0; i < left.size(); i++) {
        boolean found = left.get(i).found().speaker() != null;
        confidences.add(found ? others.confidence(raw.get(fold).get(i)) : 0);
      }
    }
    List<Outcome> all = own.stream().flatMap(List::stream).toList();
    List<Double> allRaw = raw.stream().flatMap(List::stream).toList();
    return new LeftOut(labelled, all, confidences, SpeakerTrainer.calibration(all, allRaw));
  }

  /** What the folds hold, but for one fold; {@code held} has an entry a fold. */
  private static <T> List<T> allBut(
      List<Outcome> left, List<List<Outcome>> folds, List<List<T>> held) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < folds.size(); i++) {
      if (folds.get(i) != left) {
        rest.addAll(held.get(i));
      }
    }
    return rest;
  }

  /** The outlets with most articles first, each to the smallest fold. */
  private static Map<String, Integer> folds(List<GoldArticle> articles, int count) {
    Map<String, Integer> sizes = new TreeMap<>();
    articles.forEach(article -> sizes.merge(article.outlet(), 1, Integer::sum));
    List<String> outlets = new ArrayList<>(sizes.keySet());
    outlets.sort(Comparator.comparingInt(outlet -> -sizes.getOrDefault(outlet, 0)));
    int[] held = new int[count];
    Map<String, Integer> folds = new HashMap<>();
    for (String outlet : outlets) {
      int smallest = 0;
      for (int i = 1; i < count; i++) {
        smallest = held[i] < held[smallest] ? i : smallest;
      }
      folds.put(outlet, smallest);
      held[smallest] += sizes.getOrDefault(outlet, 0);
    }
    return folds;
  }

  private static List<String> figures(LeftOut leftOut) {
    List<String> lines = new ArrayList<>();
    lines.add("| with the labelled mention | speakers | right |");
    lines.add("|---|---:|---:|");
    row("all", leftOut.labelled(), lines);
    for (SpeakerMethod method : SpeakerMethod.values()) {
      row(
          method.key(),
          leftOut.labelled().stream().filter(o -> o.found().method() == method).toList(),
          lines);
    }
    lines.add("");
    lines.add("| with the product's own mention | speakers | right |");
    lines.add("|---|---:|---:|");
    row("all", leftOut.own(), lines);
    lines.add("");
    lines.add("| confidence | speakers | mean confidence | right |");
    lines.add("|---|---:|---:|---:|");
    List<Reliability.Judged> judged = new ArrayList<>();
    for (int i = 0; i < leftOut.own().size(); i++) {
      judged.add(
          new Reliability.Judged(leftOut.confidences().get(i), leftOut.own().get(i).right()));
    }
    Reliability.of(judged).forEach(row -> lines.add(row.row()));
    lines.add("");
    int sure = 0;
    int right = 0;
    int named = 0;
    for (int i = 0; i < leftOut.own().size(); i++) {
      GoldQuotation label = leftOut.own().get(i).label();
      if (label != null && isNamed(label)) {
        named++;
        boolean isSure = leftOut.confidences().get(i) >= SURE;
        sure += isSure ? 1 : 0;
        right += isSure && leftOut.own().get(i).right() ? 1 : 0;
      }
    }
    lines.add(
        QuoteReport.format(
            "Of people and organisations, given %.1f and more: %.3f right, %.3f of them.",
            SURE, right / Math.max(1.0, sure), sure / Math.max(1.0, named)));
    return lines;
  }

  private static boolean isNamed(GoldQuotation label) {
    return label.type() == SpeakerType.PERSON || label.type() == SpeakerType.ORGANISATION;
  }

  private static void row(String name, List<Outcome> outcomes, List<String> lines) {
    if (!outcomes.isEmpty()) {
      double right = outcomes.stream().filter(Outcome::right).count();
      lines.add(
          QuoteReport.format("| %s | %d | %.3f |", name, outcomes.size(), right / outcomes.size()));
    }
  }

  private static List<String> card(
      Path model, List<String> sets, int articles, LocalDate date, List<String> figures) {
    List<String> lines = new ArrayList<>();
    lines.add("# Model card: " + model.getFileName());
    lines.add("");
    lines.add("Who stands behind a mention: ranks the people whom he, she and a description may");
    lines.add(
        "mean and the bodies behind it, they and the company, tells the names of people from");
    lines.add("others, and says how sure it is of the speaker's name.");
    lines.add("");
    lines.add(
        "- Trained: "
            + date
            + " on "
            + articles
            + " articles whose quotations are labelled with their speakers' full names: "
            + String.join(", ", sets));
    lines.add("- Command: `scripts/pullquote train speakers --gold DIR --mentions PLACE ...");
    lines.add(
        "  --model FILE`, a `--mentions` for each place that `train attribution` learnt from");
    lines.add("- The confidence: on mentions found by a first decision trained without the outlet");
    lines.add("- Its calibration reckons with more wrong answers than were seen, as other outlets");
    lines.add("  are farther from those learnt from: a share of .915 becomes .9");
    lines.add("- How: log-linear models, Newton's method, drawn towards weights set by hand; two");
    lines.add("  rounds, the second with the history that the first one's answers make");
    lines.add("- Holds weights; no text of the articles");
    lines.add("");
    lines.add("## Outlets left out of training (" + FOLDS + " folds)");
    lines.add("");
    lines.addAll(figures);
    lines.add("");
    lines.add("Wrong are also the attributions of what is no speech. The confidence in these");
    lines.add("figures was fitted without the outlets it is measured on.");
    return lines;
  }
}
