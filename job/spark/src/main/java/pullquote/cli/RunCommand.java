package pullquote.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pullquote.analysis.AnalysisOptions;
import pullquote.output.Earlier;
import pullquote.run.Job;
import pullquote.run.RunOptions;
import pullquote.run.RunResult;

/** The main job: articles in, tables out. */
@Command(
    name = RunCommand.NAME,
    description = "Reads articles, writes the tables, prints a digest.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  pullquote run --input wire.jsonl.gz --output tables/",
      "  pullquote run --input 'wire/*.csv' --output tables/ --field text=body --keep section,author",
      "  pullquote run --input wire/tuesday.jsonl.gz --output tables/ --append",
      "  pullquote --master 'local[4]' --driver-memory 4g run --input corpus/ --output tables/ --overwrite",
    })
final class RunCommand extends Subcommand {

  static final String NAME = "run";

  /** Where the repository is, if the launcher started the program: it has the default folders. */
  static final String HOME_PROPERTY = "pullquote.home";

  @Option(
      names = "--input",
      paramLabel = "FILE_OR_FOLDER",
      arity = "1..*",
      description = {
        "Folders, searched through, files, or patterns such as 'news/2016-*': .txt (an article"
            + " each), .jsonl or .ndjson (one a line), .json (an array), .csv or .parquet (one a"
            + " row); all but .txt and .parquet also as .gz. May be given several times.",
        "Default: the repository's seeds/."
      })
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = {
        "Where the tables go; refused if an earlier run's are there.",
        "Default: the repository's output/, which every run replaces."
      })
  private @Nullable String output;

  @Option(names = "--overwrite", description = "Replace the output of an earlier run.")
  private boolean overwrite;

  @Option(
      names = "--append",
      description =
          "Add the articles to the output of an earlier run, as one run over all of them would have"
              + " it: only the new ones are analysed. The options must be those of the earlier run.")
  private boolean append;

  @Option(
      names = "--field",
      paramLabel = "OURS=YOURS",
      description =
          "What the input calls one of id, text, title, outlet, url, published_at;"
              + " for example text=body. May be given several times.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--keep",
      paramLabel = "FIELD",
      split = ",",
      description =
          "Further fields of the input, which become columns of articles; for example"
              + " section,author.")
  private List<String> kept = new ArrayList<>();

  @Option(
      names = "--max-article-chars",
      paramLabel = "N",
      description = "Longer articles are rejected. Default: ${DEFAULT-VALUE}.",
      defaultValue = "" + RunOptions.DEFAULT_MAX_ARTICLE_CHARS)
  private int maxArticleChars;

  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description =
          "Known speakers, a JSON array of objects with name, id, aliases, type, external_ids;"
              + " they override what the articles tell. Further keys, such as party, become"
              + " columns of speakers.")
  private @Nullable String speakers;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What readers have confirmed and corrected in the page, as it saves it (JSON Lines);"
              + " it holds as long as the text there is the same.")
  private @Nullable String corrections;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = "Attributions that are less sure are not made, from 0 to 1. Default: 0.",
      defaultValue = "0")
  private double minConfidence;

  @Option(
      names = "--any-language",
      description =
          "Analyse articles in other languages than English too; without it they have no"
              + " sentences and no quotes.")
  private boolean anyLanguage;

  @Mixin private SummaryFlags summary = new SummaryFlags();

  @Option(
      names = "--no-corpus",
      description =
          "Leave out what is found by looking at all articles together: copies, one identity a"
              + " speaker, quote clusters.")
  private boolean noCorpus;

  @Option(
      names = "--max-reject-rate",
      paramLabel = "P",
      description =
          "Exit with status 3 if more of the records are rejects, from 0 to 1. The tables are"
              + " written all the same: rejects says why. Default: any.")
  private @Nullable Double maxRejectRate;

  @Option(
      names = "--verbose",
      description = "Show Spark's own log and keep its web page up during the run.")
  private boolean verbose;

  @Override
  public Integer call() throws Exception {
    RunOptions options = options();
    PrintWriter err = err();
    RunResult result;
    try (ProgressLine progress = ProgressLine.to(err)) {
      result = Job.run(options, progress);
    }
    new Digest(Terminal.columns()).print(result, out());
    out().flush();
    if (options.exceededBy(result.counts())) {
      err.println(
          String.format(
              Locale.ROOT,
              "pullquote: %,d of %,d records are rejects, more than --max-reject-rate %s allows;"
                  + " the tables are written, and %s/rejects says why",
              result.counts().rows("rejects"),
              result.counts().records(),
              options.maxRejectRate(),
              Terminal.line(result.output())));
      return ExitStatus.TOO_MANY_REJECTS;
    }
    return ExitStatus.OK;
  }

  /** Whether a failure is to be shown in full. */
  boolean verbose() {
    return verbose;
  }

  private RunOptions options() {
    if (append && overwrite) {
      throw mistake("--append adds to what --overwrite would replace: give one of them");
    }
    if (maxArticleChars < 1) {
      throw mistake("--max-article-chars is " + maxArticleChars + ": it must be 1 or more");
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw mistake("--min-confidence is " + minConfidence + ": it must be from 0 to 1");
    }
    if (maxRejectRate != null && !(maxRejectRate >= 0 && maxRejectRate <= 1)) {
      throw mistake("--max-reject-rate is " + maxRejectRate + ": it must be from 0 to 1");
    }
    Optional<Path> home = Optional.ofNullable(System.getProperty(HOME_PROPERTY)).map(Path::of);
    return new RunOptions(
        inputs.isEmpty()
            ? List.of(given("--input", null, home.map(in -> in.resolve("seeds"))))
            : inputs,
        given("--output", output, home.map(in -> in.resolve("output"))),
        append ? Earlier.ADDED_TO : overwrite || output == null ? Earlier.REPLACED : Earlier.KEPT,
        fields,
        kept,
        maxArticleChars,
        speakers,
        corrections,
        AnalysisOptions.builder()
            .minConfidence(minConfidence)
            .summary(summary.options())
            .anyLanguage(anyLanguage)
            .build(),
        maxRejectRate,
        !noCorpus);
  }

  private String given(String option, @Nullable String value, Optional<Path> byDefault) {
    if (value != null) {
      return value;
    }
    return byDefault.map(Path::toString).orElseThrow(() -> mistake(option + " is missing"));
  }
}
