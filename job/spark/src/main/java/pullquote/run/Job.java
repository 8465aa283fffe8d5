package pullquote.run;

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
import pullquote.analysis.Corrections;
import pullquote.corpus.CorpusSteps;
import pullquote.entity.SpeakerRegistry;
import pullquote.input.CorrectionsFile;
import pullquote.input.Fields;
import pullquote.input.InputFile;
import pullquote.input.InputListing;
import pullquote.input.InputReader;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.input.SpeakersFile;
import pullquote.output.OutputFolder;
import pullquote.output.Provenance;
import pullquote.output.ReadBack;
import pullquote.output.RunCounts;
import pullquote.output.Session;
import pullquote.output.TableWriter;
import pullquote.run.Progress.Stage;
import pullquote.tables.Staged;
import pullquote.tables.Staging;
import pullquote.tables.Statistics;

/**
 * Reads articles, analyses each once, writes the tables: one pass over the input into a nested
 * staging table, the tables as projections of it, a check of what was written, and only then the
 * move to where people look.
 */
public final class Job {

  private final SparkSession spark;
  private final RunOptions options;
  private final AnalysisTask.Analyser analyser;
  private final Sizes sizes;
  private final RunWatcher watcher;
  private Corrections corrections = Corrections.NONE;

  Job(
      SparkSession spark,
      RunOptions options,
      AnalysisTask.Analyser analyser,
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
      Corrections corrections = corrections(options, session.spark());
      AnalysisOptions told = told(options, session.spark()).with(corrections);
      return new Job(
              session.spark(),
              options,
              () -> new ArticleAnalyser(told)::analyse,
              Sizes.USUAL,
              watcher)
          .with(corrections)
          .run();
    }
  }

  /** The corrections that the analyser applies: of those that fit nowhere the run gives notice. */
  private Job with(Corrections given) {
    corrections = given;
    return this;
  }

  private static Corrections corrections(RunOptions options, SparkSession spark)
      throws IOException, RefusedException {
    if (options.corrections() == null) {
      return Corrections.NONE;
    }
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    return CorrectionsFile.read(Paths.meant(options.corrections(), configuration), configuration);
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
    listing.notes().forEach(watcher::note);
    try (OutputFolder output = OutputFolder.claim(folder, options.overwrite(), configuration);
        ProgressReporter progressing = new ProgressReporter(spark.sparkContext(), watcher)) {
      if (Partitioning.weight(listing.files()) < sizes.smallWeight()) {
        Session.withoutGeneratedCode(spark);
      }
      stopwatch.lap("list");
      stage(listing.files(), fields, output, progressing);
      stopwatch.lap("analyse");
      int parts = Partitioning.parts(bytes(output.staging(), configuration), sizes);
      Staged staged = staged(output, parts);
      stopwatch.lap("corpus");
      progressing.begin(Stage.WRITING);
      Provenance provenance = new Provenance(Version.current(), RunJson.given(options).toString());
      new TableWriter(spark, output, provenance, staged, parts).write();
      stopwatch.lap("write");
      progressing.begin(Stage.CHECKING);
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      Statistics statistics = ReadBack.of(context, output);
      RunCounts counts = RunCounts.of(statistics);
      List<RunResult.ArticleLine> firstArticles = new FirstArticles(output, configuration).read();
      AppliedCorrections applied = AppliedCorrections.of(corrections, spark, output);
      stopwatch.lap("check");
      RunJson.write(output, options, listing, counts, applied, stopwatch, spark);
      output.publish();
      return new RunResult(
          Paths.shown(folder),
          counts,
          applied,
          statistics.topSpeakers(),
          firstArticles,
          stopwatch.seconds());
    }
  }

  private Staged staged(OutputFolder output, int parts) {
    Dataset<Row> analysed =
        spark.read().schema(Staging.SCHEMA).parquet(output.staging().toString());
    return options.corpus()
        ? CorpusSteps.of(spark, analysed, output.corpus(), parts)
        : Staged.alone(analysed);
  }

  private static long bytes(Path folder, Configuration configuration) throws IOException {
    return folder.getFileSystem(configuration).getContentSummary(folder).getLength();
  }

  /** Writes the staged rows, one a record of the input. */
  private void stage(
      List<InputFile> files, Fields fields, OutputFolder output, ProgressReporter progressing)
      throws IOException, RefusedException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    PoisonRecords poisonRecords = PoisonRecords.in(output.poisonRecords(), configuration);
    Dataset<Row> records =
        new InputReader(spark, fields, options.maxArticleChars(), progressing.read())
            .records(files);
    int tasks = Partitioning.tasks(files, spark.sparkContext().defaultParallelism(), sizes);
    try {
      Session.with(
          spark,
          Partitioning.settings(files, tasks, sizes),
          () ->
              Partitioning.spread(records, tasks)
                  .mapPartitions(
                      new AnalysisTask(analyser, poisonRecords, progressing.analysed()),
                      Encoders.row(Staging.SCHEMA))
                  .write()
                  .options(Staging.OPTIONS)
                  .parquet(output.staging().toString()));
    } catch (RuntimeException e) {
      List<String> all = poisonRecords.all();
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
}
