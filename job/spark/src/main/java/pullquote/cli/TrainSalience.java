package pullquote.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.evaluation.SalienceTraining;
import pullquote.summary.GoldSummary;

/** Learns which sentences carry the story. */
@Command(
    name = "salience",
    description = "Learns how much of the story a sentence carries, with its model card.")
final class TrainSalience extends Subcommand {

  @Mixin private SummaryGold gold = new SummaryGold();

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
          gold.file()
              + " holds "
              + articles.size()
              + " articles: to learn from, "
              + SalienceTraining.FEWEST
              + " are the fewest");
    }
    SalienceTraining.run(articles, model, LocalDate.now(Clock.systemUTC()), err()::println);
    return ExitStatus.OK;
  }
}
