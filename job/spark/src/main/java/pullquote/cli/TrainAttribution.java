package pullquote.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.evaluation.AttributionTraining;

/** Learns who said it. */
@Command(
    name = "attribution",
    description = "Learns who said it, with its word lists and its model card.")
final class TrainAttribution extends Subcommand {

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PLACE",
      description = {
        "Articles whose quotations are attributed: a folder of brat stand-off (text/*.txt and",
        "attributions/*.ann) or a file of labels (gold/SET.jsonl, with articles/SET.jsonl beside",
        "its folder), or corrections that the page has saved. May be given more than once."
      })
  private List<Path> gold = List.of();

  @Mixin private LabelledArticles articles = new LabelledArticles();

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; its word lists and card are put beside it.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws Exception {
    LocalDate date = LocalDate.now(Clock.systemUTC());
    AttributionTraining.run(
        gold, given(() -> articles.documents(gold)), model, date, err()::println);
    return ExitStatus.OK;
  }
}
