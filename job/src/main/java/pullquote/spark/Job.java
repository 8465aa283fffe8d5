package pullquote.spark;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.AnalysisOptions;
import pullquote.analysis.ArticleAnalyser;
import pullquote.speaker.SpeakerRegistry;

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
  private final Consumer<String> notes;

  Job(
      SparkSession spark,
      RunOptions options,
      Analysing.Analyser analyser,
      Sizes sizes,
      Consumer<String> notes) {
    this.spark = Session.configured(spark.newSession());
    this.options = options;
    this.analyser = analyser;
    this.sizes = sizes;
    this.notes = notes;
  }

  /**
   * Runs on the Spark of this process, or on a new one, which is stopped afterwards.
   *
   * @param notes takes what a person should know meanwhile
   * @throws RefusedException before any work, if the run cannot begin
   */
  public static RunResult run(RunOptions options, Consumer<String> notes)
      throws IOException, RefusedException {
    Fields.named(options.fields());
    try (Session session = Session.open()) {
      AnalysisOptions told = told(options, session.spark());
      return new Job(
              session.spark(),
              options,
              () -> new ArticleAnalyser(told)::analyse,
              Sizes.USUAL,
              notes)
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
    try (OutputFolder output = OutputFolder.claim(folder, options.overwrite(), configuration)) {
      if (Spreading.weight(listing.files()) < sizes.smallWeight()) {
        Session.withoutGeneratedCode(spark);
      }
      stopwatch.lap("list");
      staged(listing.files(), fields)
          .write()
          .options(TableWriter.OPTIONS)
          .parquet(output.staging().toString());
      stopwatch.lap("analyse");
      new TableWriter(spark, output, sizes).write();
      stopwatch.lap("write");
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

  /** The staged rows, one a record of the input. */
  private Dataset<Row> staged(List<InputFile> files, Fields fields)
      throws IOException, RefusedException {
    Dataset<Row> records = new Reading(spark, fields, options.maxArticleChars()).records(files);
    int tasks = Spreading.tasks(files, spark.sparkContext().defaultParallelism(), sizes);
    return Spreading.spread(records, tasks)
        .mapPartitions(new Analysing(analyser), Encoders.row(Staging.SCHEMA));
  }

  private void note(List<String> ignored) {
    if (!ignored.isEmpty()) {
      notes.accept(
          "Passed over "
              + (ignored.size() == 1 ? "a file" : ignored.size() + " files")
              + " of no kind that holds articles: "
              + String.join(", ", ignored.subList(0, Math.min(IGNORED_SHOWN, ignored.size())))
              + (ignored.size() > IGNORED_SHOWN ? ", ..." : ""));
    }
  }
}
