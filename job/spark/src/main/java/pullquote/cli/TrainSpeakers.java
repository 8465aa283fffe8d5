package pullquote.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pullquote.evaluation.NamesCorpus;
import pullquote.evaluation.SpeakerTraining;
import pullquote.quote.AttributionModel;

/** Learns who stands behind a mention. */
@Command(
    name = "speakers",
    description = "Learns who stands behind a mention, and how sure that is, with its model card.")
final class TrainSpeakers extends Subcommand {
  private static final String KEPT_APART = "-dev";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FOLDER",
      description = "Labels with full names: articles/SET.jsonl and gold/SET.jsonl.")
  private Path gold = Path.of("");

  @Option(
      names = "--sets",
      split = ",",
      paramLabel = "SET",
      description = "The sets to learn from; by itself all whose name does not end in -dev.")
  private @Nullable List<String> sets;

  @Option(
      names = "--mentions",
      paramLabel = "FILE",
      description =
          "The model of who said it by which the confidence is fitted, one that has not seen "
              + "these labels; by itself the one that comes with the product.")
  private @Nullable Path mentions;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; its card is put beside it, with the ending .md.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws Exception {
    List<String> chosen = given(this::sets);
    Path file = mentions;
    AttributionModel first =
        file == null ? AttributionModel.shipped() : given(() -> AttributionModel.read(file));
    LocalDate date = LocalDate.now(Clock.systemUTC());
    SpeakerTraining.run(gold, chosen, first, model, date, err()::println);
    return ExitStatus.OK;
  }

  private List<String> sets() throws java.io.IOException {
    List<String> known = NamesCorpus.sets(gold);
    return sets != null ? sets : known.stream().filter(set -> !set.endsWith(KEPT_APART)).toList();
  }
}
