package pullquote.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the output.
 *
 * @param name the folder's
 * @param order the columns its rows are ordered by, which together tell one row from another
 * @param projection the table's rows, of the staged rows of {@link Staging}
 */
record Table(
    String name,
    String comment,
    StructType schema,
    List<String> order,
    UnaryOperator<Dataset<Row>> projection) {

  /** The rows of a table that has at most one a staged row. */
  static UnaryOperator<Dataset<Row>> ofStruct(String staged) {
    return staging -> staging.where(col(staged).isNotNull()).select(col(staged + ".*"));
  }

  /** The rows of a table that has any number of them a staged row. */
  static UnaryOperator<Dataset<Row>> ofArray(String staged) {
    return staging -> staging.select(explode(col(staged)).as("row")).select("row.*");
  }

  /** The rows, ordered, with the table's own schema: what is never null says so. */
  Dataset<Row> rows(Dataset<Row> staging) {
    Column[] sortBy = order.stream().map(column -> col(column)).toArray(Column[]::new);
    return projection
        .apply(staging)
        .map((MapFunction<Row, Row>) row -> row, Encoders.row(schema))
        .orderBy(sortBy);
  }
}
