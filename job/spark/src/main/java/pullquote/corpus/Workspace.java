package pullquote.corpus;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Where the steps over the corpus keep what they find, and how their work is cut.
 *
 * @param folder takes intermediate tables; nobody else writes there
 * @param parts how many tasks share a step; the rows do not depend on it
 */
record Workspace(SparkSession spark, Path folder, int parts) {

  /** Writes rows and reads them back: what is asked twice is not worked out twice. */
  Dataset<Row> kept(String name, Dataset<Row> rows) {
    StructType schema = rows.schema();
    String path = new Path(folder, name).toString();
    rows.write().mode("overwrite").parquet(path);
    return spark.read().schema(schema).parquet(path);
  }

  /** Brings the rows of one key together, in the order of the key and the further columns. */
  Dataset<Row> gathered(Dataset<Row> rows, String key, String... further) {
    Dataset<Row> together = parts == 1 ? rows.coalesce(1) : rows.repartition(parts, col(key));
    Column[] order =
        Stream.concat(Stream.of(key), Arrays.stream(further))
            .map(functions::col)
            .toArray(Column[]::new);
    return together.sortWithinPartitions(order);
  }

  Dataset<Row> none(StructType schema) {
    return spark.createDataFrame(List.of(), schema);
  }
}
