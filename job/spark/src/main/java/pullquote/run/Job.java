package pullquote.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
import pullquote.input.CorrectionsFile;
import pullquote.input.Fields;
import pullquote.input.InputFile;
import pullquote.input.InputListing;
import pullquote.input.InputReader;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.input.SpeakersFile;
import pullquote.input.UnreadFields;
import pullquote.output.Earlier;
import pullquote.output.OutputFolder;
import pullquote.output.Provenance;
import pullquote.output.ReadBack;
import pullquote.output.RunCounts;
import pullquote.output.Session;
import pullquote.output.TableWriter;
import pullquote.run.Progress.Stage;
import pullquote.tables.ArticlesTable;
import pullquote.tables.Restaging;
import pullquote.tables.SpeakersTable;
import pullquote.tables.Staged;
import pullquote.tables.Staging;
import pullquote.tables.Statistics;
import pullquote.tables.Table;
import pullquote.tables.Tables;

/**
 * Reads articles, analyses each once, writes the tables: one pass over the input into a nested
 * staging table, the tables as projections of it, a check of what was written, and only then the
 * move to where people look.
 */
public final class Job {

  private static final int MOST_NAMES = 8;

  private final SparkSession spark;
  private final RunOptions options;
  private final AnalysisTask.Analyser analyser;
  private final Sizes sizes;
  private final RunWatcher watcher;
  private Corrections corrections = Corrections.NONE;
  private SortedMap<String, SortedMap<String, String>> details = new TreeMap<>();

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
    ArticlesTable.keeping(options.kept());
    try (Session session = Session.open()) {
      Corrections corrections = corrections(options, session.spark());
      SpeakersFile.Known known = known(options, session.spark());
      SpeakersTable.knowing(known.details());
      AnalysisOptions told = options.analysis().with(known.registry()).with(corrections);
      return new Job(
              session.spark(),
              options,
              () -> new ArticleAnalyser(told)::analyse,
              Sizes.USUAL,
              watcher)
          .with(corrections)
          .with(known.details())
          .run();
    }
  }

  /** The corrections that the analyser applies: of those that fit nowhere the run gives notice. */
  private Job with(Corrections given) {
    corrections = given;
    return this;
  }

  /** What the registry tells besides: it becomes columns of the speakers. */
  Job with(SortedMap<String, SortedMap<String, String>> known) {
    details = known;
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

  private static SpeakersFile.Known known(RunOptions options, SparkSession spark)
      throws IOException, RefusedException {
    if (options.speakers() == null) {
      return SpeakersFile.Known.NOBODY;
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
    Fields fields = Fields.named(options.fields(), options.kept());
    List<Table> tables = tables();
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Path folder = Paths.meant(options.output(), configuration);
    List<Path> inputs = new ArrayList<>();
    for (String given : options.inputs()) {
      Path input = Paths.meant(given, configuration);
      if (Paths.real(input).equals(Paths.real(folder))) {
        throw RefusedException.usage("The output cannot be the input: give another --output");
      }
      inputs.add(input);
    }
    Stopwatch stopwatch = new Stopwatch();
    InputListing listing = InputListing.of(configuration, inputs, folder);
    listing.notes().forEach(watcher::note);
    try (OutputFolder output = OutputFolder.claim(folder, options.earlier(), configuration);
        ProgressReporter progressing = new ProgressReporter(spark.sparkContext(), watcher)) {
      ObjectNode madeWith = RunJson.madeWith(options, configuration);
      EarlierRun earlier =
          options.earlier() == Earlier.ADDED_TO
              ? EarlierRun.in(output, options, madeWith, configuration)
              : EarlierRun.NONE;
      long weight = Partitioning.weight(listing.files()) + earlier.input("bytes");
      if (weight < sizes.smallWeight()) {
        Session.withoutGeneratedCode(spark);
      }
      stopwatch.lap("list");
      Optional<Restaging> restaging =
          earlier.isNone()
              ? Optional.empty()
              : Optional.of(
                  new Restaging(spark, name -> output.published(name).toString(), options.kept()));
      stage(listing.files(), fields, restaging, output, progressing);
      stopwatch.lap("analyse");
      if (restaging.isPresent()) {
        restage(restaging.get(), output);
        stopwatch.lap("restage");
      }
      long bytes = 0;
      for (Path staged : output.staged()) {
        bytes += bytes(staged, configuration);
      }
      int parts = Partitioning.parts(bytes, sizes);
      Staged staged = staged(output, parts);
      stopwatch.lap("corpus");
      progressing.begin(Stage.WRITING);
      Provenance provenance = new Provenance(Version.current(), RunJson.given(options).toString());
      new TableWriter(spark, output, provenance, staged, parts, tables).write();
      stopwatch.lap("write");
      progressing.begin(Stage.CHECKING);
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      Statistics statistics = ReadBack.of(context, output);
      RunCounts counts = RunCounts.of(statistics);
      List<RunResult.ArticleLine> firstArticles = new FirstArticles(output, configuration).read();
      AppliedCorrections applied = AppliedCorrections.of(corrections, spark, output);
      stopwatch.lap("check");
      RunJson.write(output, options, madeWith, earlier, listing, counts, applied, stopwatch, spark);
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

  private List<Table> tables() throws RefusedException {
    List<Table> tables = new ArrayList<>(Tables.ALL);
    tables.set(tables.indexOf(ArticlesTable.TABLE), ArticlesTable.keeping(options.kept()));
    tables.set(tables.indexOf(SpeakersTable.TABLE), SpeakersTable.knowing(details));
    return tables;
  }

  /** Stages the rows of an earlier run, as if its articles were analysed again. */
  private void restage(Restaging restaging, OutputFolder output) {
    Dataset<Row> added = spark.read().schema(Staging.SCHEMA).parquet(output.staging().toString());
    restaging.rows(added).write().options(Staging.OPTIONS).parquet(output.restaging().toString());
  }

  private Staged staged(OutputFolder output, int parts) throws IOException {
    Dataset<Row> analysed =
        spark
            .read()
            .schema(Staging.SCHEMA)
            .parquet(output.staged().stream().map(Path::toString).toArray(String[]::new));
    return options.corpus()
        ? CorpusSteps.of(spark, analysed, output.corpus(), parts)
        : Staged.alone(analysed);
  }

  private static long bytes(Path folder, Configuration configuration) throws IOException {
    return folder.getFileSystem(configuration).getContentSummary(folder).getLength();
  }

  /** Writes the staged rows, one a record of the input. */
  private void stage(
      List<InputFile> files,
      Fields fields,
      Optional<Restaging> earlier,
      OutputFolder output,
      ProgressReporter progressing)
      throws IOException, RefusedException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    UnreadFields unread = new UnreadFields();
    spark.sparkContext().register(unread, "fields that nothing is made of");
    PoisonRecords poisonRecords = PoisonRecords.in(output.poisonRecords(), configuration);
    Dataset<Row> read =
        new InputReader(spark, fields, options.maxArticleChars(), progressing.read(), unread)
            .records(files);
    Dataset<Row> records = earlier.map(run -> read.union(run.records())).orElse(read);
    int tasks = Partitioning.tasks(files, spark.sparkContext().defaultParallelism(), sizes);
    try {
      Session.with(
          spark,
          Partitioning.settings(files, tasks, sizes),
          () ->
              analysed(
                      Partitioning.spread(records, tasks)
                          .mapPartitions(
                              new AnalysisTask(analyser, poisonRecords, progressing.analysed()),
                              Encoders.row(Staging.SCHEMA)),
                      earlier.isPresent())
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
    if (!unread.value().isEmpty()) {
      watcher.note(note(unread.value()));
    }
  }

  private static Dataset<Row> analysed(Dataset<Row> staged, boolean withEarlier) {
    return withEarlier ? Staging.something(staged) : staged;
  }

  private static String note(SortedSet<String> unread) {
    List<String> some = unread.stream().limit(MOST_NAMES).toList();
    return "Not kept of the input: "
        + String.join(", ", some)
        + (unread.size() > some.size() ? " and " + (unread.size() - some.size()) + " more" : "")
        + "; --keep "
        + String.join(",", some.subList(0, Math.min(2, some.size())))
        + " makes columns of articles of them";
  }
}
