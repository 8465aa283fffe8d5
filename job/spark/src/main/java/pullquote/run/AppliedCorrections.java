package pullquote.run;

import static org.apache.spark.sql.functions.col;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.Correction;
import pullquote.analysis.Corrections;
import pullquote.output.OutputFolder;
import pullquote.quote.AttributionMethod;
import pullquote.tables.ArticlesTable;
import pullquote.tables.QuotesTable;
import pullquote.tables.Table;

/**
 * What became of the corrections that a run was given.
 *
 * @param given how many there were
 * @param notFitting those that changed nothing, each with the reason, in the order of the articles
 */
public record AppliedCorrections(int given, List<String> notFitting) {

  /** Where a run was given none. */
  static final AppliedCorrections NONE = new AppliedCorrections(0, List.of());

  public AppliedCorrections {
    notFitting = List.copyOf(notFitting);
  }

  /** Reads it in the tables that were written. */
  static AppliedCorrections of(Corrections corrections, SparkSession spark, OutputFolder output) {
    if (corrections.isEmpty()) {
      return NONE;
    }
    List<Correction> all = corrections.all();
    Set<List<Object>> applied = new HashSet<>();
    for (Row row :
        rows(QuotesTable.TABLE, spark, output)
            .where(col("method").equalTo(AttributionMethod.CORRECTED.key()))
            .select("article_id", "start", "end")
            .collectAsList()) {
      applied.add(List.of(row.getString(0), row.getInt(1), row.getInt(2)));
    }
    Set<String> articles = new HashSet<>();
    for (Row row :
        rows(ArticlesTable.TABLE, spark, output)
            .where(
                col("article_id").isin(all.stream().map(Correction::article).distinct().toArray()))
            .select("article_id")
            .collectAsList()) {
      articles.add(row.getString(0));
    }
    List<String> notFitting =
        all.stream()
            .filter(one -> !applied.contains(List.of(one.article(), one.start(), one.end())))
            .map(
                one ->
                    one.article()
                        + " ["
                        + one.start()
                        + ", "
                        + one.end()
                        + "): "
                        + (articles.contains(one.article())
                            ? "another text stands there, or no quotation"
                            : "there is no such article"))
            .sorted()
            .toList();
    return new AppliedCorrections(all.size(), notFitting);
  }

  private static Dataset<Row> rows(Table table, SparkSession spark, OutputFolder output) {
    return spark.read().schema(table.schema()).parquet(output.table(table.name()).toString());
  }
}
