package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pullquote.summary.GoldSummary;
import pullquote.summary.SalienceTrainer;
import pullquote.summary.SalienceTrainer.Training;

/** Trains the salience model: weights, cross-validation, model card. */
public final class SalienceTraining {
  /** So many articles there must be, each tenth of them left out in turn. */
  public static final int FEWEST = 10;

  private SalienceTraining() {}

  /**
   * Trains, and writes the model with its card beside it.
   *
   * @param gold at least {@link #FEWEST}
   * @param date of the training, for the card
   * @param progress takes a line at each step
   * @throws IOException if the model cannot be written
   */
  public static void run(
      List<GoldSummary> gold, Path model, LocalDate date, Consumer<String> progress)
      throws IOException {
    progress.accept(gold.size() + " articles read");
    Training training = SalienceTrainer.train(gold);
    training.crossValidated().lines().forEach(progress);
    Files.write(model, training.model());
    Path card = Path.of(model.toString().replaceAll("\\.[a-z]+$", "") + ".md");
    Files.write(card, card(model, gold.size(), date, training));
    progress.accept("model written to " + model + ", its card to " + card);
  }

  private static List<String> card(Path model, int articles, LocalDate date, Training training) {
    List<String> lines = new ArrayList<>();
    lines.add("# Model card: " + model.getFileName());
    lines.add("");
    lines.add(
        "How much of the story a sentence carries: the probability that it belongs to a good");
    lines.add("summary of three. Logistic regression over features that people can read:");
    lines.add(
        "`pullquote.summary.Feature` describes them, `scripts/pullquote explain` prints them.");
    lines.add("");
    lines.add(
        "- Trained: %s on %d articles with their editors' summaries, %,d body sentences"
            .formatted(date, articles, training.sentences()));
    lines.add("- Command: `scripts/pullquote train salience --gold FILE.jsonl --model FILE`");
    lines.add(
        "- Target of a sentence: of all sets of three out of the 16 likeliest sentences, the");
    lines.add("  share it has part in, a set counting e^(15 x (ROUGE-1 + ROUGE-2 + ROUGE-Lsum))");
    lines.add("- Newton's method, Gaussian prior of strength 1 around zero, for the headline's");
    lines.add("  weight around 1: it keeps that where the articles have no headlines");
    lines.add("- Holds weights; no text of the articles");
    lines.add("");
    lines.add("## Articles left out of training (10 folds)");
    lines.add("");
    lines.addAll(training.crossValidated().lines());
    lines.add("");
    lines.add(
        "“lead” is the first three sentences of the raw text, bylines and captions included;");
    lines.add(
        "most of the distance to it comes from leaving those out. “oracle” is the best choice");
    lines.add("of three body sentences with the reference in hand.");
    lines.add("");
    lines.add("## Limits");
    lines.add("");
    lines.add(
        "Learnt from English news that tells the most important thing first. Features, columns");
    lines.add(
        "and transcripts bury theirs, and the model will still look near the beginning. Tried on");
    lines.add(
        "so few articles without gain: the first sentence as such, similarity to the sentences");
    lines.add("before and after, length on a scale, IDF of words, verbs of speech, dates, tense.");
    return lines;
  }
}
