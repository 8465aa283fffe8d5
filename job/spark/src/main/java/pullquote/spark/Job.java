package pullquote.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.AnalysisOptions;
import pullquote.analysis.ArticleAnalyser;
import pullquote.entity.SpeakerRegistry;
import pullquote.spark.Progress.Stage;

/**
 * Reads articles, analyses each once, writes the tables: one pass over the input into a nested
 * staging table, the tables as projections of it, a check of what was written, and only then the
 * move to where people look.
 */
public final class Job {

  private static final int IGNORED_SHOWN = 3;

  private final SparkSession spark;
  private final RunOptions options;
  private final Analysing.Analyser analyser;
  private final Sizes sizes;
  private final RunWatcher watcher;

  Job(
      SparkSession spark,
      RunOptions options,
      Analysing.Analyser analyser,
      Sizes sizes,
      RunWatcher watcher) {
    this.spark = Session.configured(spark.newSession());
    this.options = options;
    this.analyser = analyser;
    this.sizes = sizes;
    this.watcher = watcher;
  }

  /**
   * Runs on the Spark of this process, or on a new one, which is stopped afterwards.
   *
   * @param watcher hears how it goes meanwhile
   * @throws RefusedException before any work, if the run cannot begin
   */
  public static RunResult run(RunOptions options, RunWatcher watcher)
      throws IOException, RefusedException {
    Fields.named(options.fields());
    try (Session session = Session.open()) {
      AnalysisOptions told = told(options, session.spark());
      return new Job(
              session.spark(),
              options,
              () -> new ArticleAnalyser(told)::analyse,
              Sizes.USUAL,
              watcher)
          .run();
    }
  }

  private static AnalysisOptions told(RunOptions options, SparkSession spark)
      throws IOException, RefusedException {
    return options.analysis().with(registry(options, spark));
  }

  private static SpeakerRegistry registry(RunOptions options, SparkSession spark)
      throws IOException, RefusedException {
    if (options.speakers() == null) {
      return SpeakerRegistry.EMPTY;
    }
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    return SpeakersFile.read(Paths.meant(options.speakers(), configuration), configuration);
  }

  RunResult run() throws IOException, RefusedException {
    // Encoders ask the thread's session, and not the dataset's, how to hold a time.
    SparkSession before = SparkSession.active();
    SparkSession.setActiveSession(spark);
    try {
      return write();
    } finally {
      SparkSession.setActiveSession(before);
    }
  }

  private RunResult write() throws IOException, RefusedException {
    Fields fields = Fields.named(options.fields());
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Path input = Paths.meant(options.input(), configuration);
    Path folder = Paths.meant(options.output(), configuration);
    if (Paths.real(input).equals(Paths.real(folder))) {
      throw RefusedException.usage("The output cannot be the input: give another --output");
    }
    Stopwatch stopwatch = new Stopwatch();
    InputListing listing = InputListing.of(configuration, input, folder);
    note(listing.ignored());
    try (OutputFolder output = OutputFolder.claim(folder, options.overwrite(), configuration);
        Progressing progressing = new Progressing(spark.sparkContext(), watcher)) {
      if (Spreading.weight(listing.files()) < sizes.smallWeight()) {
        Session.withoutGeneratedCode(spark);
      }
      stopwatch.lap("list");
      stage(listing.files(), fields, output, progressing);
      stopwatch.lap("analyse");
      progressing.begin(Stage.WRITING);
      new TableWriter(spark, output, options, sizes).write();
      stopwatch.lap("write");
      progressing.begin(Stage.CHECKING);
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      Tally tally = Tallying.of(context, output);
      Counts counts = Counts.of(tally);
      List<RunResult.ArticleLine> firstArticles = new FirstArticles(output, configuration).read();
      stopwatch.lap("check");
      RunJson.write(output, options, listing, counts, stopwatch, spark);
      output.publish();
      return new RunResult(
          Paths.shown(folder), counts, tally.topSpeakers(), firstArticles, stopwatch.seconds());
    }
  }

  /** Writes the staged rows, one a record of the input. */
  private void stage(
      List<InputFile> files, Fields fields, OutputFolder output, Progressing progressing)
      throws IOException, RefusedException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Suspects suspects = Suspects.in(output.suspects(), configuration);
    Dataset<Row> records =
        new Reading(spark, fields, options.maxArticleChars(), progressing.read()).records(files);
    int tasks = Spreading.tasks(files, spark.sparkContext().defaultParallelism(), sizes);
    try {
      Session.with(
          spark,
          Spreading.settings(files, tasks, sizes),
          () ->
              Spreading.spread(records, tasks)
                  .mapPartitions(
                      new Analysing(analyser, suspects, progressing.analysed()),
                      Encoders.row(Staging.SCHEMA))
                  .write()
                  .options(Staging.OPTIONS)
                  .parquet(output.staging().toString()));
    } catch (RuntimeException e) {
      List<String> all = suspects.all();
      if (all.isEmpty() && !spark.sparkContext().isStopped()) {
        throw e;
      }
      String what =
          all.isEmpty()
              ? "Spark stopped in the middle of the analysis, as it does where memory runs out"
              : "the run failed while it analysed " + String.join(" and ", all);
      throw new IOException(what + ": give it more memory, or a lower --max-article-chars", e);
    }
  }

  private void note(List<String> ignored) {
    if (!ignored.isEmpty()) {
      watcher.note(
          "Passed over "
              + (ignored.size() == 1 ? "a file" : ignored.size() + " files")
              + " of no kind that holds articles: "
              + String.join(", ", ignored.subList(0, Math.min(IGNORED_SHOWN, ignored.size())))
              + (ignored.size() > IGNORED_SHOWN ? ", ..." : ""));
    }
  }
}
