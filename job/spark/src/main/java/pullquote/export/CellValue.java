package pullquote.export;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import pullquote.tables.TableRow;

/** A value of a written table as JSON has it: a time is a text, in ISO 8601. */
final class CellValue {

  private CellValue() {}

  static @Nullable Object of(TableRow row, StructField field) {
    String name = field.name();
    if (!row.has(name)) {
      return null;
    }
    if (field.dataType() instanceof ArrayType array) {
      return array.elementType().equals(DataTypes.IntegerType)
          ? row.integers(name)
          : row.strings(name);
    }
    return switch (field.dataType().typeName()) {
      case "integer", "long" -> row.whole(name);
      case "double" -> row.real(name);
      case "boolean" -> row.flag(name);
      case "timestamp" -> String.valueOf(row.time(name));
      case "string" -> row.value(name);
      default -> throw new IllegalStateException(field.toString());
    };
  }
}
