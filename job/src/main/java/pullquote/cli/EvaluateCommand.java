package pullquote.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pullquote.evaluation.QuoteEvaluation;
import pullquote.evaluation.QuoteMeasure;
import pullquote.evaluation.QuoteReport;
import pullquote.quote.AttributionModel;

/** Measures what the product finds against what people have marked. */
@Command(
    name = "evaluate",
    description = "Measures what is found against what people have marked.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    usageHelpAutoWidth = true,
    subcommands = EvaluateCommand.Quotes.class)
final class EvaluateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw Commands.missing(spec);
  }

  /** Who said it. */
  @Command(
      name = "quotes",
      description =
          "Precision, recall and F1 of the attributions, and how far the confidence holds.",
      mixinStandardHelpOptions = true,
      versionProvider = Main.Versions.class,
      usageHelpAutoWidth = true)
  static final class Quotes implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Option(
        names = "--gold",
        required = true,
        paramLabel = "FOLDER",
        description = "Articles with brat stand-off: text/*.txt and attributions/*.ann.")
    private Path gold = Path.of("");

    @Option(
        names = "--errors",
        paramLabel = "FILE",
        description = "Write each error in its context, tab-separated.")
    private @Nullable Path errors;

    @Option(
        names = "--min-f1",
        paramLabel = "F1",
        description = "Exit with status 1 if the F1 of all segments is lower.",
        defaultValue = "0")
    private double leastF1;

    @Override
    public Integer call() throws Exception {
      Commands.checkGold(spec, gold);
      QuoteMeasure measure =
          new QuoteEvaluation(AttributionModel.shipped()).measure(QuoteEvaluation.read(gold));
      PrintWriter out = Commands.commandLine(spec).getOut();
      QuoteReport.lines(measure).forEach(out::println);
      if (errors != null) {
        Files.write(errors, QuoteReport.errors(measure));
      }
      out.flush();
      if (measure.all().f1() < leastF1) {
        PrintWriter err = Commands.commandLine(spec).getErr();
        err.println("pullquote: F1 is below " + leastF1 + ": " + QuoteReport.line(measure));
        return ExitStatus.FAILED;
      }
      return ExitStatus.OK;
    }
  }
}
