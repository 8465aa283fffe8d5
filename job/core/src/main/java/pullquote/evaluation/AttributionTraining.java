package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pullquote.evaluation.QuoteMeasure.Outcome;
import pullquote.evaluation.QuoteMeasure.Verdict;
import pullquote.quote.AttributionModel;
import pullquote.quote.AttributionTrainer;
import pullquote.quote.GoldDocument;

/** Trains the attribution model: lists, cross-validation, calibration, weights, model card. */
public final class AttributionTraining {
  private static final int FOLDS = 5;

  private AttributionTraining() {}

  /**
   * Reads the gold, trains, and writes the model with its word lists and its card beside it.
   *
   * @param date of the training, for the card
   * @param progress takes a line at each step
   * @throws IOException if the gold cannot be read or the model cannot be written
   */
  public static void run(Path gold, Path model, LocalDate date, Consumer<String> progress)
      throws IOException {
    List<GoldDocument> documents = QuoteEvaluation.read(gold);
    if (documents.isEmpty()) {
      throw new IOException(gold + " holds no articles: text/*.txt and attributions/*.ann");
    }
    progress.accept(documents.size() + " articles read");
    AttributionModel lists = AttributionTrainer.lists(documents);
    progress.accept("word lists learnt");
    QuoteMeasure byArticle = CrossValidation.byArticle(documents, lists, FOLDS);
    progress.accept("articles left out: " + QuoteReport.line(byArticle));
    QuoteMeasure byOutlet = CrossValidation.byOutlet(documents, lists);
    progress.accept("outlets left out: " + QuoteReport.line(byOutlet));
    AttributionModel trained = calibrated(AttributionTrainer.train(documents, lists), byArticle);
    trained.write(model);
    Path card = Path.of(model.toString().replaceAll("\\.model$", "") + ".md");
    Files.write(card, card(model, documents.size(), date, byArticle, byOutlet));
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
      Path model, int articles, LocalDate date, QuoteMeasure byArticle, QuoteMeasure byOutlet) {
    List<String> lines = new ArrayList<>();
    lines.add("# Model card: " + model.getFileName());
    lines.add("");
    lines.add("Who said it: ranks the noun phrases near a quotation as its source, or nobody.");
    lines.add("");
    lines.add("- Trained: " + date + " on " + articles + " articles of brat stand-off gold");
    lines.add("- Command: `scripts/pullquote train attribution --gold DIR --model FILE`");
    lines.add(
        "- Beside it, learnt by the same command: cues.txt, one-tag-words.txt, lower-case.txt");
    lines.add("- Holds weights and counts; no text of the articles");
    lines.add("");
    lines.add("## Articles left out of training (" + FOLDS + " folds)");
    lines.add("");
    lines.addAll(QuoteReport.lines(byArticle));
    lines.add("");
    lines.add(
        "The confidence is fitted to these articles; in these tables it is not yet, and they");
    lines.add("have what is left out by it later: quotes of up to three words that are less sure.");
    lines.add("");
    lines.add("## Outlets left out of training");
    lines.add("");
    lines.addAll(QuoteReport.lines(byOutlet));
    lines.add("");
    lines.add("## Limits");
    lines.add("");
    lines.add("The gold is US political news of 2015-16 in English. The word lists were learnt on");
    lines.add("all of it, the articles left out included. Short quoted phrases are the weak spot:");
    lines.add("whether they are speech at all, and whose. Other languages are not covered.");
    return lines;
  }
}
