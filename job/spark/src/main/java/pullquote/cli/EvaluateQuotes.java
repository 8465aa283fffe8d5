package pullquote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.evaluation.AttributionGold;
import pullquote.evaluation.QuoteEvaluation;
import pullquote.evaluation.QuoteMeasure;
import pullquote.evaluation.QuoteReport;
import pullquote.quote.AttributionModel;

/** Measures who said it. */
@Command(
    name = "quotes",
    description = "Precision, recall and F1 of the attributions, and how far the confidence holds.")
final class EvaluateQuotes extends Subcommand {

  @Mixin private QuoteGold gold = new QuoteGold();

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
    Path folder = given(gold::folder);
    QuoteMeasure measure =
        new QuoteEvaluation(AttributionModel.shipped())
            .measure(AttributionGold.read(List.of(folder)));
    QuoteReport.lines(measure).forEach(out()::println);
    if (errors != null) {
      Files.write(errors, QuoteReport.errors(measure));
    }
    out().flush();
    if (measure.all().f1() < leastF1) {
      err().println("pullquote: F1 is below " + leastF1 + ": " + QuoteReport.line(measure));
      return ExitStatus.FAILED;
    }
    return ExitStatus.OK;
  }
}
