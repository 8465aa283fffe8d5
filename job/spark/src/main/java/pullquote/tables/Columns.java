package pullquote.tables;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;

/** Columns of the tables; their comments end up in the schema that the Parquet files carry. */
public final class Columns {

  static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

  private Columns() {}

  static StructField required(String name, DataType type, String comment) {
    return column(name, type, false, comment);
  }

  /** A column that may be null. */
  static StructField optional(String name, DataType type, String comment) {
    return column(name, type, true, comment);
  }

  private static StructField column(String name, DataType type, boolean nullable, String comment) {
    StructField field = new StructField(name, type, nullable, Metadata.empty());
    return comment.isEmpty() ? field : field.withComment(comment);
  }
}
