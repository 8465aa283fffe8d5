package pullquote.corpus;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns of the intermediate tables. */
final class Columns {

  static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

  private Columns() {}

  static StructType struct(StructField... fields) {
    return new StructType(fields);
  }

  static StructField required(String name, DataType type) {
    return DataTypes.createStructField(name, type, false);
  }

  static StructField optional(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }
}
