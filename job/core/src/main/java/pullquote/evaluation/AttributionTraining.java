package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import pullquote.evaluation.QuoteMeasure.Outcome;
import pullquote.evaluation.QuoteMeasure.Verdict;
import pullquote.quote.AttributionModel;
import pullquote.quote.AttributionTrainer;
import pullquote.quote.GoldDocument;

/** Trains the attribution model: lists, cross-validation, calibration, weights, model card. */
public final class AttributionTraining {
  private static final int FOLDS = 4;

  /** The more, the less a model depends on the order of its lessons. */
  private static final int TRAININGS = 8;

  /** Three are .003 of F1 better than one when cross-validated. */
  private static final int TRAININGS_LEFT_OUT = 3;

  private AttributionTraining() {}

  /**
   * Trains, and writes the model with its word lists and its card beside it.
   *
   * @param gold where the documents come from, for the card
   * @param documents as {@link AttributionGold} reads them
   * @param date of the training, for the card
   * @param progress takes a line at each step
   * @throws IOException if there are no documents or the model cannot be written
   */
  public static void run(
      List<Path> gold,
      List<GoldDocument> documents,
      Path model,
      LocalDate date,
      Consumer<String> progress)
      throws IOException {
    if (documents.isEmpty()) {
      throw new IOException("the gold holds no articles");
    }
    progress.accept(documents.size() + " articles read");
    AttributionTrainer trainer = new AttributionTrainer(documents);
    progress.accept("word lists learnt");
    QuoteMeasure leftOut = CrossValidation.byOutlet(documents, trainer, FOLDS, TRAININGS_LEFT_OUT);
    progress.accept("outlets left out: " + QuoteReport.line(leftOut));
    calibrated(trainer.train(document -> true, TRAININGS), leftOut).write(model);
    Path card = Path.of(model.toString().replaceAll("\\.model$", "") + ".md");
    Files.write(card, card(model, gold, documents, date, leftOut));
    progress.accept("model written to " + model + ", its card to " + card);
  }

  /** Fits the confidence to the attributions of the articles left out. */
  private static AttributionModel calibrated(AttributionModel model, QuoteMeasure leftOut) {
    List<Double> probabilities = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Outcome outcome : leftOut.outcomes()) {
      Prediction prediction = outcome.prediction();
      if (prediction != null
          && prediction.mention() != null
          && outcome.verdict() != Verdict.NO_SOURCE) {
        probabilities.add(prediction.confidence());
        right.add(outcome.verdict() == Verdict.RIGHT);
      }
    }
    return model.calibrated(probabilities, right);
  }

  private static List<String> card(
      Path model,
      List<Path> gold,
      List<GoldDocument> documents,
      LocalDate date,
      QuoteMeasure leftOut) {
    Map<String, Integer> outlets = new TreeMap<>();
    documents.forEach(document -> outlets.merge(document.outlet(), 1, Integer::sum));
    List<String> places = gold.stream().map(AttributionTraining::name).toList();
    List<String> lines = new ArrayList<>();
    lines.add("# Model card: " + model.getFileName());
    lines.add("");
    lines.add("Who said it: ranks the noun phrases near a quotation as its source, or nobody.");
    lines.add("");
    lines.add("- Trained: " + date + " on " + documents.size() + " articles whose quotations");
    lines.add("  readers attributed to the words that name their source");
    lines.add("- Gold, in this order: " + String.join(", ", places));
    lines.add("- Command: `scripts/pullquote train attribution --gold PLACE ... --model FILE`,");
    lines.add("  a `--gold` for each place; the same gold gives the same model");
    lines.add(
        "- Beside it, learnt by the same command: cues.txt, one-tag-words.txt, lower-case.txt");
    lines.add("- The weights of " + TRAININGS + " trainings are averaged,");
    lines.add("  below those of " + TRAININGS_LEFT_OUT);
    lines.add("- An outlet counts the less by the article, the more quotations it has");
    lines.add("- Holds weights and counts; no text of the articles");
    lines.add("");
    lines.add("| outlet | articles |");
    lines.add("|---|---:|");
    outlets.forEach((outlet, count) -> lines.add("| " + outlet + " | " + count + " |"));
    lines.add("");
    lines.add("## Outlets left out of training");
    lines.add("");
    lines.add("In " + FOLDS + " parts, the weights learnt on the outlets of the others; the word");
    lines.add("lists were learnt on all. All quotations count, of whatever marks.");
    lines.add("");
    lines.addAll(QuoteReport.lines(leftOut));
    lines.add("");
    lines.add("The confidence is fitted to these articles; in this table it is not yet.");
    lines.add("");
    lines.add("## Limits");
    lines.add("");
    lines.add("News in English. Most of the gold is US political news of 2015-16. Short quoted");
    lines.add("phrases are the weak spot: whether they are speech at all, and whose.");
    return lines;
  }

  private static String name(Path place) {
    Path file = place.getFileName();
    Path folder = place.toAbsolutePath().getParent();
    return (folder == null ? "" : folder.getFileName() + "/") + file;
  }
}
