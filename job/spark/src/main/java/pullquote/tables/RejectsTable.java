package pullquote.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.input.Reject;

/** One row a record of the input that is no article. */
public final class RejectsTable {

  /** In the statistics: rejects by reason. */
  public static final String BY_REASON = "rejects.reason";

  static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required("source", StringType, "the file, by its path under the input"),
            Columns.optional(
                "position",
                LongType,
                "the line, from 1, or the row of a Parquet file, from 0; none for a whole file"),
            Columns.required("reason", StringType, "a short stable code"),
            Columns.required("detail", StringType, "what is wrong, in words"),
            Columns.optional("sample", StringType, "the first 200 characters"),
          });

  public static final Table TABLE =
      new Table(
          "rejects",
          "One row a record of the input that is no article.",
          SCHEMA,
          List.of("source", "position"),
          Table.ofStruct(Staging.REJECT),
          new RowCounter(
              List.of("reason"),
              (row, statistics) -> statistics.add(RejectsTable.BY_REASON, row.value("reason"), 1)));

  private RejectsTable() {}

  static Row row(Reject reject) {
    return RowFactory.create(
        reject.file(), reject.position(), reject.reason().key(), reject.detail(), reject.sample());
  }
}
