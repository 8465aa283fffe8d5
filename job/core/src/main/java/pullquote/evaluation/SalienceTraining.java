package pullquote.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import pullquote.summary.GoldStory;
import pullquote.summary.GoldSummary;
import pullquote.summary.SalienceTrainer;
import pullquote.summary.SalienceTrainer.StoryFigures;
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
   * @param stories articles whose sentences are marked; may be none
   * @param date of the training, for the card
   * @param progress takes a line at each step
   * @throws IOException if the model cannot be written
   */
  public static void run(
      List<GoldSummary> gold,
      List<GoldStory> stories,
      Path model,
      LocalDate date,
      Consumer<String> progress)
      throws IOException {
    progress.accept(gold.size() + stories.size() + " articles read");
    Training training = SalienceTrainer.train(gold, stories);
    training.crossValidated().lines().forEach(progress);
    progress.accept(line(training.stories()));
    Files.write(model, training.model());
    Path card = Path.of(model.toString().replaceAll("\\.[a-z]+$", "") + ".md");
    Files.write(card, card(model, gold.size(), date, training));
    progress.accept("model written to " + model + ", its card to " + card);
  }

  private static String line(StoryFigures figures) {
    return String.format(
        Locale.ROOT,
        "Of the three most salient sentences %.3f tell the main event or its consequence (of the"
            + " first three %.3f), of the most salient ones %.3f (of the first ones %.3f).",
        figures.chosen(),
        figures.lead(),
        figures.first(),
        figures.opening());
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
    lines.add(
        "- and on "
            + training.stories().articles()
            + " articles whose sentences readers marked as telling the main event or not,");
    lines.add("  which count half as much");
    lines.add(
        "- Command: `scripts/pullquote train salience --gold FILE ... --stories FILE --model FILE`");
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
    lines.add(line(training.stories()));
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
        "and transcripts bury theirs, and the model will still look near the beginning. Tried");
    lines.add(
        "without gain: the first sentence as such, depth, openings of paragraphs, similarity to the");
    lines.add("first sentence and to the one before, new names, length, verbs of speech, tense.");
    return lines;
  }
}
