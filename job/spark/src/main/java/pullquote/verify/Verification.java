package pullquote.verify;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.output.OutputFile;
import pullquote.output.OutputFolder;
import pullquote.output.RunCounts;
import pullquote.output.Session;
import pullquote.run.RunJson;
import pullquote.tables.ArticlesTable;
import pullquote.tables.ClusterMembersTable;
import pullquote.tables.QuoteClustersTable;
import pullquote.tables.QuotesTable;
import pullquote.tables.SpeakersTable;
import pullquote.tables.Staging;
import pullquote.tables.Statistics;
import pullquote.tables.Table;
import pullquote.tables.Tables;
import pullquote.verify.CheckResults.KeyRange;

/**
 * Checks an output against its own account: the files, the rows and their order, the sums, and
 * every span against the text it points into.
 */
public final class Verification {

  /**
   * What an output turned out to be.
   *
   * @param problems the first of them, in words, each with its place and with what helps
   * @param problemCount of all that were found
   */
  public record Result(
      String output, long articles, long quotes, List<String> problems, long problemCount) {

    public boolean holds() {
      return problemCount == 0;
    }
  }

  /** Files that are read by one task, where there are many. */
  private static final int FILES_A_TASK = 4;

  private static final long SMALL_BYTES = 16L << 20;

  private final SparkSession spark;
  private final Configuration configuration;
  private final JavaSparkContext context;
  private final Path folder;
  private final CheckResults results = new CheckResults();

  Verification(SparkSession spark, Path folder) {
    this.spark = Session.configured(spark.newSession());
    this.configuration = spark.sparkContext().hadoopConfiguration();
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.folder = folder;
  }

  /**
   * Runs on the Spark of this process, or on a new one, which is stopped afterwards.
   *
   * @throws RefusedException if there is no output to check
   */
  public static Result run(String output) throws IOException, RefusedException {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      return new Verification(
              spark, Paths.meant(output, spark.sparkContext().hadoopConfiguration()))
          .run();
    }
  }

  Result run() throws IOException, RefusedException {
    FileSystem fileSystem = folder.getFileSystem(configuration);
    if (!fileSystem.exists(folder)) {
      throw RefusedException.usage("There is no output at " + Paths.shown(folder));
    }
    if (!isOutput(fileSystem)) {
      throw RefusedException.usage(
          Paths.shown(folder) + " is no output of Pullquote: it has neither run.json nor tables");
    }
    try {
      check(RunJson.read(new Path(folder, OutputFolder.RUN_JSON), configuration));
    } catch (FileNotFoundException e) {
      results.add(
          Problem.runAgain(
              OutputFolder.RUN_JSON, "it is missing: no run has ended here, or one is under way"));
    } catch (JsonProcessingException e) {
      results.add(
          Problem.runAgain(OutputFolder.RUN_JSON, "it is no JSON: " + e.getOriginalMessage()));
    }
    Statistics statistics = results.statistics();
    return new Result(
        Paths.shown(folder),
        statistics.total(ArticlesTable.TABLE.name()),
        statistics.total(QuotesTable.TABLE.name()),
        results.problems().stream().map(Problem::toString).toList(),
        results.problemCount());
  }

  private boolean isOutput(FileSystem fileSystem) throws IOException {
    if (fileSystem.exists(new Path(folder, OutputFolder.RUN_JSON))) {
      return true;
    }
    for (Table table : Tables.ALL) {
      if (fileSystem.exists(new Path(folder, table.name()))) {
        return true;
      }
    }
    return false;
  }

  private void check(JsonNode run) throws IOException {
    List<OutputFile> files = files(run);
    if (results.problemCount() > 0) {
      // Whatever the rows are, they are not those of the run.
      return;
    }
    results.join(each(files, new FileCheck(new SerializableConfiguration(configuration))));
    checkOrder();
    checkCounts(run);
    if (results.problemCount() > 0) {
      return;
    }
    results.join(each(slices(), new SliceCheck(new SerializableConfiguration(configuration))));
    checkOrphans();
    checkSpeakers();
    checkClusters();
    checkCopies();
  }

  /** The files of the tables, which must be those of the run. */
  private List<OutputFile> files(JsonNode run) throws IOException {
    List<OutputFile> files = new ArrayList<>();
    long bytes = 0;
    for (Table table : Tables.ALL) {
      SortedMap<String, Long> expected = new TreeMap<>();
      run.path(RunJson.FILES)
          .path(table.name())
          .properties()
          .forEach(file -> expected.put(file.getKey(), file.getValue().asLong()));
      for (FileStatus status : listed(table)) {
        String name = status.getPath().getName();
        if (name.startsWith(".") || name.startsWith("_")) {
          continue;
        }
        String place = table.name() + "/" + name;
        Long size = expected.remove(name);
        if (size == null) {
          results.add(
              new Problem(
                  place, "it is not of the run that wrote the rest", Problem.Remedy.REMOVE));
        } else if (size != status.getLen()) {
          results.add(
              Problem.runAgain(
                  place,
                  String.format(
                      Locale.ROOT, "%,d bytes, the run wrote %,d", status.getLen(), size)));
        } else {
          files.add(new OutputFile(status.getPath().toUri(), table.name()));
          bytes += size;
        }
      }
      expected
          .keySet()
          .forEach(
              name -> results.add(Problem.runAgain(table.name() + "/" + name, "it is missing")));
    }
    if (bytes < SMALL_BYTES) {
      Session.withoutGeneratedCode(spark);
    }
    return files;
  }

  private FileStatus[] listed(Table table) throws IOException {
    Path path = new Path(folder, table.name());
    try {
      return path.getFileSystem(configuration).listStatus(path);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  private <T> CheckResults each(List<T> items, Function<T, CheckResults> check) {
    if (items.isEmpty()) {
      return new CheckResults();
    }
    int tasks = Math.max(context.defaultParallelism(), items.size() / FILES_A_TASK);
    return context
        .parallelize(items, Math.min(items.size(), tasks))
        .map(check)
        .fold(new CheckResults(), CheckResults::join);
  }

  /** The files of the tables by the order of their rows. */
  private Map<String, List<KeyRange>> ordered() {
    Map<String, List<KeyRange>> ordered = new HashMap<>();
    results.ranges().stream()
        .sorted(Comparator.comparing(KeyRange::first).thenComparing(KeyRange::file))
        .forEach(
            range -> ordered.computeIfAbsent(range.table(), any -> new ArrayList<>()).add(range));
    return ordered;
  }

  private void checkOrder() {
    ordered()
        .forEach(
            (table, ranges) -> {
              for (int i = 1; i < ranges.size(); i++) {
                KeyRange before = ranges.get(i - 1);
                KeyRange range = ranges.get(i);
                if (before.last().compareTo(range.first()) >= 0
                    || before.file().compareTo(range.file()) > 0) {
                  results.add(
                      Problem.runAgain(
                          table + "/" + range.file(),
                          "the row " + range.first() + " is out of order with " + before.file()));
                }
              }
            });
  }

  private void checkCounts(JsonNode run) {
    Statistics statistics = results.statistics();
    statistics.add(Staging.NAME, run.path("input").path("records").asLong());
    RunCounts.brokenSums(statistics)
        .forEach(sum -> results.add(Problem.runAgain(OutputFolder.RUN_JSON, sum)));
    RunJson.counted(RunCounts.counted(statistics))
        .forEach(
            (name, counted) -> {
              TreeSet<String> values = new TreeSet<>(counted.keySet());
              run.path(name).fieldNames().forEachRemaining(values::add);
              for (String value : values) {
                long said = run.path(name).path(value).asLong();
                long found = counted.getOrDefault(value, 0L);
                if (said != found) {
                  results.add(
                      Problem.runAgain(
                          OutputFolder.RUN_JSON,
                          String.format(
                              Locale.ROOT,
                              "%s: it says %,d %s, the files hold %,d",
                              name,
                              said,
                              value,
                              found)));
                }
              }
            });
  }

  /** Each file of articles, with the files that hold rows of them. */
  private List<SliceCheck.Slice> slices() {
    Map<String, List<KeyRange>> ordered = ordered();
    List<SliceCheck.Slice> slices = new ArrayList<>();
    for (KeyRange articles : ordered.getOrDefault(ArticlesTable.TABLE.name(), List.of())) {
      Map<String, List<URI>> others = new HashMap<>();
      for (Table table : SliceCheck.TABLES) {
        others.put(
            table.name(),
            ordered.getOrDefault(table.name(), List.of()).stream()
                .filter(range -> range.overlaps(articles))
                .map(this::uri)
                .toList());
      }
      slices.add(new SliceCheck.Slice(uri(articles), others));
    }
    return slices;
  }

  private URI uri(KeyRange file) {
    return new Path(new Path(folder, file.table()), file.file()).toUri();
  }

  private void checkOrphans() {
    for (Table table : SliceCheck.TABLES) {
      long orphans =
          results.statistics().total(table.name())
              - results.statistics().total(SliceCheck.rowsOfArticles(table));
      if (orphans != 0) {
        results.add(
            Problem.runAgain(
                table.name(), String.format(Locale.ROOT, "%,d rows are of no article", orphans)));
      }
    }
  }

  private void checkSpeakers() {
    Dataset<Row> quoted =
        read(QuotesTable.TABLE)
            .where(col("speaker_id").isNotNull())
            .groupBy(col("speaker_id").as("id"))
            .agg(count(lit(1)).as("quotes"), count_distinct(col("article_id")).as("articles"));
    Dataset<Row> differing =
        read(SpeakersTable.TABLE)
            .join(quoted, col("speaker_id").equalTo(col("id")), "full_outer")
            .select(
                coalesce(col("speaker_id"), col("id")),
                coalesce(col("quote_count"), lit(0)).cast("long").as("quote_count"),
                coalesce(col("article_count"), lit(0)).cast("long").as("article_count"),
                coalesce(col("quotes"), lit(0L)).as("quotes"),
                coalesce(col("articles"), lit(0L)).as("articles"))
            .where("quote_count <> quotes or article_count <> articles");
    for (Row row : differing.takeAsList(CheckResults.MOST_PROBLEMS)) {
      results.add(
          Problem.runAgain(
              SpeakersTable.TABLE.name(),
              String.format(
                  Locale.ROOT,
                  "%s has %,d quotes in %,d articles, the quotes have %,d in %,d",
                  row.get(0),
                  row.getLong(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getLong(4))));
    }
  }

  /** Clusters and their members, against the quotes that name them. */
  private void checkClusters() {
    Dataset<Row> clustered = read(QuotesTable.TABLE).where(col("cluster_id").isNotNull());
    Dataset<Row> counted =
        clustered
            .groupBy(col("cluster_id").as("id"))
            .agg(count(lit(1)).as("quotes"), count_distinct(col("article_id")).as("articles"));
    Dataset<Row> clusters = read(QuoteClustersTable.TABLE);
    Dataset<Row> differing =
        clusters
            .join(counted, col("cluster_id").equalTo(col("id")), "full_outer")
            .select(
                coalesce(col("cluster_id"), col("id")),
                coalesce(col("member_count"), lit(0)).cast("long").as("member_count"),
                coalesce(col("article_count"), lit(0)).cast("long").as("article_count"),
                coalesce(col("quotes"), lit(0L)).as("quotes"),
                coalesce(col("articles"), lit(0L)).as("articles"))
            .where("member_count <> quotes or article_count <> articles");
    for (Row row : differing.takeAsList(CheckResults.MOST_PROBLEMS)) {
      results.add(
          Problem.runAgain(
              QuoteClustersTable.TABLE.name(),
              String.format(
                  Locale.ROOT,
                  "%s has %,d quotes in %,d articles, the quotes have %,d in %,d",
                  row.get(0),
                  row.getLong(1),
                  row.getLong(2),
                  row.getLong(3),
                  row.getLong(4))));
    }
    Dataset<Row> members = read(ClusterMembersTable.TABLE).select("cluster_id", "quote_id");
    Dataset<Row> named = clustered.select("cluster_id", "quote_id");
    report(ClusterMembersTable.TABLE, members.except(named), "%2$s is not in the cluster %1$s");
    report(ClusterMembersTable.TABLE, named.except(members), "%2$s of the cluster %1$s is missing");
    report(
        QuoteClustersTable.TABLE,
        clusters.select(col("cluster_id"), col("representative_id")).except(members),
        "the fullest quotation of %s is %s, which is not in it");
  }

  /** What articles are copies of. */
  private void checkCopies() {
    Dataset<Row> articles = read(ArticlesTable.TABLE);
    report(
        ArticlesTable.TABLE,
        articles
            .where(col("duplicate_of").isNotNull())
            .select(col("article_id"), col("duplicate_of"))
            .join(
                articles.select(col("article_id").as("first")),
                col("duplicate_of").equalTo(col("first")),
                "left_anti"),
        "%s is a copy of %s, which is not there");
  }

  private void report(Table table, Dataset<Row> wrong, String problem) {
    for (Row row : wrong.takeAsList(CheckResults.MOST_PROBLEMS)) {
      results.add(
          Problem.runAgain(
              table.name(), String.format(Locale.ROOT, problem, row.get(0), row.get(1))));
    }
  }

  private Dataset<Row> read(Table table) {
    return spark.read().schema(table.schema()).parquet(new Path(folder, table.name()).toString());
  }
}
