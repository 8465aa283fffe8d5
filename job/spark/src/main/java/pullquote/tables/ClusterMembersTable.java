package pullquote.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** One row a quotation of a quote cluster. */
public final class ClusterMembersTable {

  public static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required("cluster_id", StringType, "the row in `quote_clusters`"),
            Columns.required("quote_id", StringType, "the row in `quotes`"),
            Columns.required("article_id", StringType, "the article"),
            Columns.required(
                "variant",
                StringType,
                "beside the fullest: `same`, `shortened`, `overlapping` or `altered`"),
            Columns.required(
                "similarity",
                DoubleType,
                "of the words of the shorter, the share that the other has in the same order"),
            Columns.optional("local_speaker", StringType, "who said it, by this article alone"),
          });

  public static final Table TABLE =
      new Table(
          "cluster_members",
          "One row a quotation that belongs to a cluster.",
          SCHEMA,
          List.of("cluster_id", "quote_id"),
          Staged::members,
          RowCounter.NONE);

  private ClusterMembersTable() {}
}
