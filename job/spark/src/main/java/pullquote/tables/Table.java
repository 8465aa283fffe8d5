package pullquote.tables;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the output.
 *
 * @param name the folder's
 * @param order the columns its rows are ordered by, which together tell one row from another
 * @param projection the table's rows, of the staged rows of {@link Staging}
 */
public record Table(
    String name,
    String comment,
    StructType schema,
    List<String> order,
    UnaryOperator<Dataset<Row>> projection,
    RowCounter counter) {

  /** The rows of a table that has at most one a staged row. */
  static UnaryOperator<Dataset<Row>> ofStruct(String staged) {
    return staging -> staging.where(col(staged).isNotNull()).select(col(staged + ".*"));
  }

  /** The rows of a table that has any number of them a staged row. */
  static UnaryOperator<Dataset<Row>> ofArray(String staged) {
    return staging -> staging.select(inline(col(staged)));
  }

  /** The rows, ordered, with the table's own schema: what is never null says so. */
  public Dataset<Row> rows(Dataset<Row> staging) {
    Column[] columns = Arrays.stream(schema.fields()).map(Table::column).toArray(Column[]::new);
    Column[] sortBy = order.stream().map(column -> col(column)).toArray(Column[]::new);
    return projection.apply(staging).select(columns).orderBy(sortBy);
  }

  /**
   * Spark takes every column that it reads from a file for nullable. These are not: the encoder of
   * the staged rows has refused the nulls. So the other value is never taken.
   */
  private static Column column(StructField field) {
    Column column = col(field.name());
    return (field.nullable() ? column : coalesce(column, never(field.dataType())))
        .as(field.name(), field.metadata());
  }

  private static Column never(DataType type) {
    return type instanceof ArrayType
        ? array().cast(type)
        : lit(type.equals(DataTypes.StringType) ? "" : 0).cast(type);
  }
}
