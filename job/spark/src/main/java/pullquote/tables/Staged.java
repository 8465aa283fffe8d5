package pullquote.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What the tables are made of.
 *
 * @param analysed the rows of {@link Staging}
 * @param copies the articles that repeat another's text, by {@link #COPIES}
 * @param revised what is known of quotations beyond their article, by {@link QuotesTable#REVISED}
 * @param quoted a row a quotation whose speaker is known, by {@link SpeakersTable#QUOTED}
 * @param clusters by {@link QuoteClustersTable#SCHEMA}
 * @param members by {@link ClusterMembersTable#SCHEMA}
 */
public record Staged(
    Dataset<Row> analysed,
    Dataset<Row> copies,
    Dataset<Row> revised,
    Dataset<Row> quoted,
    Dataset<Row> clusters,
    Dataset<Row> members) {

  /** One row an article that repeats another's text. */
  public static final StructType COPIES =
      new StructType(
          new StructField[] {
            Columns.required("article_id", StringType, ""),
            Columns.required("duplicate_of", StringType, ""),
            Columns.required("similarity", DoubleType, "")
          });

  /** What each article tells by itself, and nothing of all together. */
  public static Staged alone(Dataset<Row> analysed) {
    return new Staged(
        analysed,
        none(analysed, COPIES),
        none(analysed, QuotesTable.REVISED),
        analysed.select(inline(col(Staging.SPEAKERS))),
        none(analysed, QuoteClustersTable.SCHEMA),
        none(analysed, ClusterMembersTable.SCHEMA));
  }

  private static Dataset<Row> none(Dataset<Row> like, StructType schema) {
    return like.sparkSession().createDataFrame(List.of(), schema);
  }

  /** The same, each in one part. */
  public Staged inOnePart() {
    return new Staged(
        analysed.coalesce(1),
        copies.coalesce(1),
        revised.coalesce(1),
        quoted.coalesce(1),
        clusters.coalesce(1),
        members.coalesce(1));
  }
}
