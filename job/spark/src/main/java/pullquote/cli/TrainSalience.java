package pullquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.evaluation.SalienceTraining;
import pullquote.evaluation.StoryCorpus;
import pullquote.summary.GoldStory;
import pullquote.summary.GoldSummary;

/** Learns which sentences carry the story. */
@Command(
    name = "salience",
    description = "Learns how much of the story a sentence carries, with its model card.")
final class TrainSalience extends Subcommand {

  @Mixin private SummaryGold gold = new SummaryGold();

  @Option(
      names = "--stories",
      paramLabel = "FILE",
      description =
          "JSON Lines with id, sentences (each with text and role; Main and Main_Consequence tell"
              + " the main event), perhaps title.")
  private @Nullable Path stories;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; its card is put beside it, with the ending .md.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws Exception {
    List<GoldSummary> articles = given(gold::read);
    if (articles.size() < SalienceTraining.FEWEST) {
      throw mistake(
          gold.named()
              + " holds "
              + articles.size()
              + " articles: to learn from, "
              + SalienceTraining.FEWEST
              + " are the fewest");
    }
    LocalDate date = LocalDate.now(Clock.systemUTC());
    SalienceTraining.run(articles, given(this::stories), model, date, err()::println);
    return ExitStatus.OK;
  }

  private List<GoldStory> stories() throws IOException {
    return stories == null ? List.of() : StoryCorpus.read(stories);
  }
}
