package pullquote.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.evaluation.AttributionTraining;

/** Learns who said it. */
@Command(
    name = "attribution",
    description = "Learns who said it, with its word lists and its model card.")
final class TrainAttribution extends Subcommand {

  @Mixin private QuoteGold gold = new QuoteGold();

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; its word lists and card are put beside it.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path folder = given(gold::folder);
    AttributionTraining.run(folder, model, LocalDate.now(Clock.systemUTC()), err()::println);
    return ExitStatus.OK;
  }
}
