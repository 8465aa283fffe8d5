package pullquote.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pullquote.spark.RunResult.ArticleLine;
import pullquote.spark.RunResult.TopSpeaker;

/** Reads from the tables the little that the digest on the terminal shows. */
record DigestRows(SparkSession spark, OutputFolder output) {

  private static final int SPEAKERS = 10;
  private static final int ARTICLES = 10;

  /** Those with the most quotes; what has no name of its own is no top speaker. */
  List<TopSpeaker> topSpeakers() {
    return read(SpeakersTable.TABLE, output.table(SpeakersTable.TABLE.name()))
        .where(col("type").isin("person", "organisation"))
        .orderBy(desc("quote_count"), desc("article_count"), col("name"), col("speaker_id"))
        .limit(SPEAKERS)
        .select("name", "type", "quote_count", "article_count")
        .collectAsList()
        .stream()
        .map(
            row -> new TopSpeaker(row.getString(0), row.getString(1), row.getInt(2), row.getInt(3)))
        .toList();
  }

  /** The first by their ids, from the first file of each table: they are ordered. */
  List<ArticleLine> firstArticles() throws IOException {
    List<Row> summaries =
        read(SummariesTable.TABLE, firstFile(SummariesTable.TABLE))
            .limit(ARTICLES)
            .select("article_id", "summary", "top_quote_id")
            .collectAsList();
    Map<String, Row> quotes = quotes(summaries);
    return summaries.stream()
        .map(
            summary -> {
              Row quote = summary.isNullAt(2) ? null : quotes.get(summary.getString(2));
              return new ArticleLine(
                  summary.getString(0),
                  summary.getString(1),
                  quote == null ? null : quote.getString(1),
                  quote == null ? null : quote.getString(2));
            })
        .toList();
  }

  private Map<String, Row> quotes(List<Row> summaries) {
    Object[] ids = summaries.stream().map(row -> row.get(2)).filter(Objects::nonNull).toArray();
    if (ids.length == 0) {
      return Map.of();
    }
    return read(QuotesTable.TABLE, output.table(QuotesTable.TABLE.name()))
        // The ids alone would not let the reader skip: the rows are ordered by article.
        .where(col("article_id").leq(summaries.get(summaries.size() - 1).getString(0)))
        .where(col("quote_id").isin(ids))
        .select("quote_id", "text", "speaker")
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), Function.identity()));
  }

  private Path firstFile(Table table) throws IOException {
    Path folder = output.table(table.name());
    return Arrays.stream(
            folder
                .getFileSystem(spark.sparkContext().hadoopConfiguration())
                .listStatus(folder, path -> path.getName().endsWith(".parquet")))
        .map(FileStatus::getPath)
        .min(Path::compareTo)
        .orElseThrow(() -> new IllegalStateException("no file in " + folder));
  }

  private Dataset<Row> read(Table table, Path path) {
    return spark.read().schema(table.schema()).parquet(path.toString());
  }
}
