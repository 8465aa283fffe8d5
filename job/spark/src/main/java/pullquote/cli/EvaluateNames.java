package pullquote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.analysis.ArticleAnalyser;
import pullquote.entity.GoldArticle;
import pullquote.evaluation.NamesEvaluation;
import pullquote.evaluation.NamesMeasure;
import pullquote.evaluation.NamesReport;

/** Measures who said it, by name. */
@Command(
    name = "names",
    description = {
      "How many speakers are right by name, and how far both confidences hold: by set, outlet, kind of"
          + " mention and type of speaker.",
      "Without --gold it measures the labelled articles of Wikinews that come with the product."
    },
    sortOptions = false)
final class EvaluateNames extends Subcommand {

  @Mixin private NamesGold gold = new NamesGold();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write each error in its context, tab-separated.")
  private @Nullable Path errors;

  @Option(
      names = "--min-speaker",
      paramLabel = "SHARE",
      description = "Exit with status 1 if fewer of all speech have the right speaker.",
      defaultValue = "0")
  private double leastSpeaker;

  @Option(
      names = "--min-sure",
      paramLabel = "SHARE",
      description = "Exit with status 1 if fewer of the names given 0.9 and more are right.",
      defaultValue = "0")
  private double leastSure;

  @Override
  public Integer call() throws Exception {
    Map<String, List<GoldArticle>> sets = given(gold::read);
    NamesEvaluation evaluation = new NamesEvaluation(new ArticleAnalyser());
    sets.forEach(evaluation::add);
    NamesMeasure measure = evaluation.measure();
    NamesReport.lines(measure).forEach(out()::println);
    if (errors != null) {
      Files.write(errors, NamesReport.errors(measure));
    }
    out().flush();
    if (measure.all().speakerRight() < leastSpeaker || measure.all().sureRight() < leastSure) {
      err()
          .println(
              "pullquote: not --min-speaker "
                  + leastSpeaker
                  + " and --min-sure "
                  + leastSure
                  + ": "
                  + NamesReport.line(measure));
      return ExitStatus.FAILED;
    }
    return ExitStatus.OK;
  }
}
