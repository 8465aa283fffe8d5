package pullquote.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A Parquet file, read without Spark's help: for the few values that are wanted of the output, a
 * query would take far longer to plan than to run.
 */
record TableFile(Path path, Configuration configuration) {

  /** The Parquet files of a table's folder, by name, which is the order of their rows. */
  static List<Path> pathsIn(Path folder, Configuration configuration) throws IOException {
    return Arrays.stream(folder.getFileSystem(configuration).listStatus(folder))
        .filter(FileStatus::isFile)
        .map(FileStatus::getPath)
        .filter(path -> FileKind.of(path.getName()).equals(Optional.of(FileKind.PARQUET)))
        .sorted()
        .toList();
  }

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
    return metadata().getSchema();
  }

  /** What the file says of itself. */
  FileMetaData metadata() throws IOException {
    try (ParquetFileReader file = open()) {
      return file.getFileMetaData();
    }
  }

  /** A reader of some columns. */
  ParquetReader<Group> reader(List<String> columns) throws IOException {
    return reader(columns, FilterCompat.NOOP);
  }

  /** A reader of some columns of the rows that a filter lets through. */
  ParquetReader<Group> reader(List<String> columns, FilterCompat.Filter filter) throws IOException {
    MessageType whole = schema();
    List<Type> wanted = columns.stream().map(whole::getType).toList();
    return ParquetReader.builder(new GroupReadSupport(), path)
        .withConf(configuration)
        .withFilter(filter)
        .set(ReadSupport.PARQUET_READ_SCHEMA, new MessageType(whole.getName(), wanted).toString())
        .build();
  }

  private ParquetFileReader open() throws IOException {
    return ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration));
  }
}
