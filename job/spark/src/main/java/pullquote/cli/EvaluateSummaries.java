package pullquote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.evaluation.SummaryCorpus;
import pullquote.summary.GoldSummary;
import pullquote.summary.SummaryEvaluation;
import pullquote.summary.SummaryReport;

/** Measures which sentences carry the story. */
@Command(
    name = "summaries",
    description = {
      "ROUGE of summaries of three sentences against editors' summaries, beside those of the lead,"
          + " textrank, lexrank and the best possible choice; how often they are flagged.",
      "From ten articles on, also with the weights learnt anew from nine tenths of them and judged"
          + " on the others: the shipped weights may have seen these articles."
    })
final class EvaluateSummaries extends Subcommand {

  @Mixin private SummaryGold gold = new SummaryGold();

  @Option(
      names = "--summaries",
      paramLabel = "FILE",
      description = "Write each system's summaries: a JSON object a line, under systems.")
  private @Nullable Path summaries;

  @Option(
      names = "--min-gain",
      paramLabel = "POINTS",
      description = "Exit with status 1 if a ROUGE is not so many points above the lead's.")
  private @Nullable Double leastGain;

  @Override
  public Integer call() throws Exception {
    List<GoldSummary> articles = given(gold::read);
    SummaryReport report = SummaryEvaluation.evaluate(articles);
    report.lines().forEach(out()::println);
    if (summaries != null) {
      SummaryCorpus.write(summaries, articles, report);
    }
    out().flush();
    if (leastGain != null && report.gain() < leastGain) {
      err()
          .printf(
              Locale.ROOT,
              "pullquote: “%s” is %.2f points above the lead, less than %s%n",
              report.judged(),
              report.gain(),
              leastGain);
      return ExitStatus.FAILED;
    }
    return ExitStatus.OK;
  }
}
