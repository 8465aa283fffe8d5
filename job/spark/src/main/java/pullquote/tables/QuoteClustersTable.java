package pullquote.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One row a quote cluster. */
public final class QuoteClustersTable {

  public static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required(
                "cluster_id", StringType, "the `quote_id` of its first quotation, by time"),
            Columns.required("representative_id", StringType, "the fullest quotation"),
            Columns.required("text", StringType, "of the fullest quotation"),
            Columns.optional(
                "speaker", StringType, "on whom the articles agree, as far as they do"),
            Columns.optional("speaker_id", StringType, "the row in `speakers`"),
            Columns.required("member_count", IntegerType, "quotations"),
            Columns.required("article_count", IntegerType, "articles that have one"),
            Columns.required("outlet_count", IntegerType, "outlets that have one"),
            Columns.optional(
                "first_seen", TimestampType, "when the first of the articles appeared"),
            Columns.required(
                "conflict", BooleanType, "whether articles name different people or bodies"),
          });

  public static final Table TABLE =
      new Table(
          "quote_clusters",
          "One row an utterance that is quoted more than once, whole or in part.",
          SCHEMA,
          List.of("cluster_id"),
          Staged::clusters,
          RowCounter.NONE);

  private QuoteClustersTable() {}
}
