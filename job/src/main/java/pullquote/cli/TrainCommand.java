package pullquote.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pullquote.evaluation.AttributionTraining;

/** Learns the models that come with the product. */
@Command(
    name = "train",
    description = "Learns a model from articles that people have marked.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    usageHelpAutoWidth = true,
    subcommands = TrainCommand.Attribution.class)
final class TrainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw Commands.missing(spec);
  }

  /** Who said it. */
  @Command(
      name = "attribution",
      description = "Learns who said it, with its word lists and its model card.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Versions.class,
      usageHelpAutoWidth = true)
  static final class Attribution implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(
        names = "--gold",
        required = true,
        paramLabel = "FOLDER",
        description = "Articles with brat stand-off: text/*.txt and attributions/*.ann.")
    private Path gold = Path.of("");

    @Option(
        names = "--model",
        required = true,
        paramLabel = "FILE",
        description = "Where the model goes; its word lists and card are put beside it.")
    private Path model = Path.of("");

    @Override
    public Integer call() throws Exception {
      Commands.checkGold(spec, gold);
      PrintWriter err = Commands.commandLine(spec).getErr();
      AttributionTraining.run(gold, model, LocalDate.now(Clock.systemUTC()), err::println);
      return ExitStatus.OK;
    }
  }
}
