package pullquote.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file, read without Spark's help: for the few values that are wanted of the output, a
 * query would take far longer to plan than to run.
 */
record TableFile(Path path, Configuration configuration) {

  /** The number of rows, from the file's footer. */
  long rows() throws IOException {
    try (ParquetFileReader file = open()) {
      return file.getRecordCount();
    }
  }

  /**
   * Reads some columns of the rows, in their order.
   *
   * @param row takes a row, and says whether to go on
   */
  void read(List<String> columns, Predicate<TableRow> row) throws IOException {
    try (ParquetReader<Group> reader = reader(columns)) {
      Group group = reader.read();
      while (group != null && row.test(new TableRow(group))) {
        group = reader.read();
      }
    }
  }

  /** The columns of the file. */
  MessageType schema() throws IOException {
    try (ParquetFileReader file = open()) {
      return file.getFileMetaData().getSchema();
    }
  }

  /** A reader of some columns. */
  ParquetReader<Group> reader(List<String> columns) throws IOException {
    MessageType whole = schema();
    List<Type> wanted = columns.stream().map(whole::getType).toList();
    return ParquetReader.builder(new GroupReadSupport(), path)
        .withConf(configuration)
        .set(ReadSupport.PARQUET_READ_SCHEMA, new MessageType(whole.getName(), wanted).toString())
        .build();
  }

  private ParquetFileReader open() throws IOException {
    return ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration));
  }

  /** A row of the wanted columns. */
  record TableRow(Group group) {

    boolean has(String column) {
      return group.getFieldRepetitionCount(column) > 0;
    }

    /** A value that may be null. */
    @Nullable String string(String column) {
      return has(column) ? value(column) : null;
    }

    /** A value that is there. */
    String value(String column) {
      return group.getString(column, 0);
    }

    int integer(String column) {
      return group.getInteger(column, 0);
    }

    /** A whole number of any width. */
    long whole(String column) {
      return group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName()
              == PrimitiveTypeName.INT64
          ? group.getLong(column, 0)
          : group.getInteger(column, 0);
    }

    boolean flag(String column) {
      return group.getBoolean(column, 0);
    }

    /** An array, as Spark writes it. */
    List<Integer> integers(String column) {
      Group array = group.getGroup(column, 0);
      List<Integer> integers = new ArrayList<>();
      for (int i = 0; i < array.getFieldRepetitionCount(0); i++) {
        integers.add(array.getGroup(0, i).getInteger(0, 0));
      }
      return integers;
    }
  }
}
