package pullquote.tables;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
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
 * @param projection the table's rows, of what is staged
 */
public record Table(
    String name,
    String comment,
    StructType schema,
    List<String> order,
    Function<Staged, Dataset<Row>> projection,
    RowCounter counter) {

  /** The rows of a table that has at most one a staged row. */
  static Function<Staged, Dataset<Row>> ofStruct(String column) {
    return staged -> structs(staged, column);
  }

  static Dataset<Row> structs(Staged staged, String column) {
    Dataset<Row> rows = staged.analysed();
    return rows.where(col(column).isNotNull()).select(col(column + ".*"));
  }

  /** The rows of a table that has any number of them a staged row. */
  static Function<Staged, Dataset<Row>> ofArray(String column) {
    return staged -> arrays(staged, column);
  }

  static Dataset<Row> arrays(Staged staged, String column) {
    return staged.analysed().select(inline(col(column)));
  }

  /**
   * The table with further columns of text behind its own, which only some runs have.
   *
   * @param names of the columns, by what they hold
   * @param adding gives its rows these columns
   */
  Table with(Map<String, String> names, BiFunction<Staged, Dataset<Row>, Dataset<Row>> adding) {
    StructType wider = schema;
    for (Map.Entry<String, String> added : names.entrySet()) {
      wider = wider.add(Columns.optional(added.getKey(), DataTypes.StringType, added.getValue()));
    }
    return new Table(
        name,
        comment,
        wider,
        order,
        staged -> adding.apply(staged, projection.apply(staged)),
        counter);
  }

  /** The table as it was written, perhaps with further columns of text. */
  public Table written(List<String> columns) {
    Map<String, String> further = new LinkedHashMap<>();
    List<String> own = List.of(schema.fieldNames());
    columns.stream().filter(column -> !own.contains(column)).forEach(name -> further.put(name, ""));
    return with(further, (staged, rows) -> rows);
  }

  /** The rows, ordered, with the table's own schema: what is never null says so. */
  public Dataset<Row> rows(Staged staged) {
    Column[] columns = Arrays.stream(schema.fields()).map(Table::column).toArray(Column[]::new);
    Column[] sortBy = order.stream().map(column -> col(column)).toArray(Column[]::new);
    return projection.apply(staged).select(columns).orderBy(sortBy);
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
