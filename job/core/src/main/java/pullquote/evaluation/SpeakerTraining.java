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
import pullquote.quote.QuoteReader;
import pullquote.text.Splitter;

/**
 * Trains the second decision, who stands behind a mention, and the confidence in the name:
 * cross-validation over outlets, weights, model card.
 */
public final class SpeakerTraining {
  private static final int FOLDS = 8;
  private static final double SURE = 0.9;
  private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0000001};

  private SpeakerTraining() {}

  /** What was found in articles that were left out of training. */
  private record LeftOut(List<Outcome> labelled, List<Outcome> own, List<Double> confidences) {}

  /**
   * Reads the labels, trains, and writes the model with its card beside it.
   *
   * @param gold folder of labels, as {@link NamesCorpus} reads them
   * @param sets which of them are learnt from
   * @param mentions makes the first decision; must not have been trained on the labels, or the
   *     confidence comes out too high
   * @param date of the training, for the card
   * @param progress takes a line at each step
   * @throws IOException if the gold cannot be read or the model cannot be written
   */
  public static void run(
      Path gold,
      List<String> sets,
      AttributionModel mentions,
      Path model,
      LocalDate date,
      Consumer<String> progress)
      throws IOException {
    List<GoldArticle> articles = NamesCorpus.read(gold, sets);
    if (articles.isEmpty()) {
      throw new IOException(gold + " holds no articles of " + String.join(", ", sets));
    }
    Splitter splitter = new Splitter();
    QuoteReader reader = new QuoteReader(mentions);
    List<Lesson> lessons =
        articles.stream().map(article -> Lesson.of(article, splitter, reader)).toList();
    progress.accept(lessons.size() + " articles read");
    LeftOut leftOut = leftOut(lessons);
    List<String> figures = figures(leftOut);
    figures.forEach(progress);
    SpeakerModel trained =
        SpeakerTrainer.withConfidence(SpeakerTrainer.train(lessons), leftOut.own());
    trained.write(model);
    Path card = Path.of(model.toString().replaceAll("\\.model$", "") + ".md");
    Files.write(card, card(model, sets, lessons.size(), date, figures));
    progress.accept("model written to " + model + ", its card to " + card);
  }

  /** Leaves out some outlets in turn, whole ones. */
  private static LeftOut leftOut(List<Lesson> lessons) {
    Map<String, Integer> foldOf = folds(lessons);
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
    List<Outcome> all = new ArrayList<>();
    List<Double> confidences = new ArrayList<>();
    for (List<Outcome> left : own) {
      List<Outcome> rest = new ArrayList<>();
      own.stream().filter(other -> other != left).forEach(rest::addAll);
      SpeakerModel fitted = SpeakerTrainer.withConfidence(SpeakerModel.start(), rest);
      for (Outcome outcome : left) {
        all.add(outcome);
        confidences.add(SpeakerTrainer.confidence(fitted, outcome));
      }
    }
    return new LeftOut(labelled, all, confidences);
  }

  /** The outlets with most articles first, each to the smallest fold. */
  private static Map<String, Integer> folds(List<Lesson> lessons) {
    Map<String, Integer> sizes = new TreeMap<>();
    lessons.forEach(lesson -> sizes.merge(lesson.gold().outlet(), 1, Integer::sum));
    List<String> outlets = new ArrayList<>(sizes.keySet());
    outlets.sort(Comparator.comparingInt(outlet -> -sizes.getOrDefault(outlet, 0)));
    int[] held = new int[FOLDS];
    Map<String, Integer> folds = new HashMap<>();
    for (String outlet : outlets) {
      int smallest = 0;
      for (int i = 1; i < FOLDS; i++) {
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
    for (int i = 0; i + 1 < BANDS.length; i++) {
      band(leftOut, BANDS[i], BANDS[i + 1], lines);
    }
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

  private static void band(LeftOut leftOut, double from, double to, List<String> lines) {
    int count = 0;
    int right = 0;
    double sum = 0;
    for (int i = 0; i < leftOut.own().size(); i++) {
      double confidence = leftOut.confidences().get(i);
      if (confidence >= from && confidence < to) {
        count++;
        sum += confidence;
        right += leftOut.own().get(i).right() ? 1 : 0;
      }
    }
    if (count > 0) {
      lines.add(
          QuoteReport.format(
              "| %.2f-%.2f | %d | %.3f | %.3f |",
              from, Math.min(1, to), count, sum / count, right / (double) count));
    }
  }

  private static List<String> card(
      Path model, List<String> sets, int articles, LocalDate date, List<String> figures) {
    List<String> lines = new ArrayList<>();
    lines.add("# Model card: " + model.getFileName());
    lines.add("");
    lines.add("Who stands behind a mention: ranks the people whom he and she may mean, tells the");
    lines.add("names of people from others, and says how sure it is of the speaker's name.");
    lines.add("");
    lines.add(
        "- Trained: "
            + date
            + " on "
            + articles
            + " articles whose quotations are labelled with their speakers' full names: "
            + String.join(", ", sets));
    lines.add("- Command: `scripts/pullquote train speakers --gold DIR --model FILE`");
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
