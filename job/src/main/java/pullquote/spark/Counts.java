package pullquote.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pullquote.quote.Status;

/**
 * What a run has read and written, counted from the files.
 *
 * @param records of the input
 * @param tables rows by table
 * @param rejects by reason
 * @param statuses quotes by status
 * @param methods quotes by method
 * @param reasons quotes without a mention or a speaker, by reason
 */
public record Counts(
    long records,
    Map<String, Long> tables,
    TreeMap<String, Long> rejects,
    TreeMap<String, Long> statuses,
    TreeMap<String, Long> methods,
    TreeMap<String, Long> reasons) {

  private static final String RECORDS = "records";

  /** A sum that must hold in every run, and does not. */
  static final class BrokenSumException extends IllegalStateException {
    BrokenSumException(String message) {
      super("The tables do not add up, and were not published: " + message);
    }
  }

  /** Rows of a table. */
  public long rows(String table) {
    return tables.getOrDefault(table, 0L);
  }

  /**
   * Reads the tables back and adds up, in one job.
   *
   * @throws BrokenSumException if they do not add up
   */
  static Counts of(SparkSession spark, OutputFolder output) {
    Dataset<Row> all =
        grouped(RECORDS, read(spark, output.staging().toString()), none(), none(), none(), zero());
    for (Table table : Tables.ALL) {
      Dataset<Row> rows = read(spark, output.table(table.name()).toString());
      all =
          all.unionAll(
              switch (table.name()) {
                case "quotes" ->
                    grouped(
                        table.name(),
                        rows,
                        col("status"),
                        col("method"),
                        col("reason"),
                        col("speaker_id").isNotNull().cast("int"));
                case "rejects" ->
                    grouped(table.name(), rows, none(), none(), col("reason"), zero());
                case "articles" ->
                    grouped("articles", rows, none(), none(), none(), col("quote_count"))
                        .unionAll(
                            grouped(
                                "sentence_count",
                                rows,
                                none(),
                                none(),
                                none(),
                                col("sentence_count")));
                case "speakers" ->
                    grouped(table.name(), rows, none(), none(), none(), col("quote_count"));
                default -> grouped(table.name(), rows, none(), none(), none(), zero());
              });
    }
    return new Sums(all.collectAsList()).counts();
  }

  private static Dataset<Row> read(SparkSession spark, String path) {
    return spark.read().parquet(path);
  }

  private static Column none() {
    return lit(null).cast("string");
  }

  private static Column zero() {
    return lit(0);
  }

  private static Dataset<Row> grouped(
      String name, Dataset<Row> rows, Column status, Column method, Column reason, Column added) {
    return rows.select(
            status.as("status"), method.as("method"), reason.as("reason"), added.as("added"))
        .groupBy("status", "method", "reason")
        .agg(count(lit(1)).as("rows"), sum("added").as("added"))
        .withColumn("name", lit(name));
  }

  /** The groups, and what must hold of them. */
  private record Sums(List<Row> groups) {

    Counts counts() {
      Map<String, Long> tables = new LinkedHashMap<>();
      for (Table table : Tables.ALL) {
        tables.put(table.name(), total(table.name(), "rows"));
      }
      Counts counts =
          new Counts(
              total(RECORDS, "rows"),
              tables,
              by("rejects", "reason"),
              by("quotes", "status"),
              by("quotes", "method"),
              by("quotes", "reason"));
      for (Status status : Status.values()) {
        counts.statuses.putIfAbsent(status.key(), 0L);
      }
      check(counts);
      return counts;
    }

    private void check(Counts counts) {
      same(
          "records",
          counts.records,
          "articles and rejects",
          counts.rows("articles") + counts.rows("rejects"));
      same("articles", counts.rows("articles"), "summaries", counts.rows("summaries"));
      same("quotes", counts.rows("quotes"), "the articles' quotes", total("articles", "added"));
      same(
          "sentences",
          counts.rows("sentences"),
          "the articles' sentences",
          total("sentence_count", "added"));
      same(
          "quotes that have a speaker",
          total("quotes", "added"),
          "the speakers' quotes",
          total("speakers", "added"));
      long statuses = 0;
      for (Status status : Status.values()) {
        statuses += counts.statuses.getOrDefault(status.key(), 0L);
      }
      same("quotes", counts.rows("quotes"), "attributed, not speech and unattributed", statuses);
    }

    private static void same(String one, long ones, String other, long others) {
      if (ones != others) {
        throw new BrokenSumException(
            String.format(Locale.ROOT, "%,d %s, but %,d %s", ones, one, others, other));
      }
    }

    private long total(String name, String column) {
      return groups.stream()
          .filter(group -> group.getAs("name").equals(name))
          .mapToLong(group -> number(group, column))
          .sum();
    }

    private TreeMap<String, Long> by(String name, String column) {
      TreeMap<String, Long> counts = new TreeMap<>();
      for (Row group : groups) {
        String key = group.getAs(column);
        if (group.getAs("name").equals(name) && key != null) {
          counts.merge(key, number(group, "rows"), Long::sum);
        }
      }
      return counts;
    }

    private static long number(Row group, String column) {
      Long number = group.getAs(column);
      return number == null ? 0 : number;
    }
  }
}
