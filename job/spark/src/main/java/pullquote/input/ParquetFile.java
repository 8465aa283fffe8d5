package pullquote.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
public record ParquetFile(Path path, Configuration configuration) {

  /** The Parquet files of a table's folder, by name, which is the order of their rows. */
  public static List<Path> pathsIn(Path folder, Configuration configuration) throws IOException {
    return Arrays.stream(folder.getFileSystem(configuration).listStatus(folder))
        .filter(FileStatus::isFile)
        .map(FileStatus::getPath)
        .filter(path -> FileKind.of(path.getName()).equals(Optional.of(FileKind.PARQUET)))
        .sorted()
        .toList();
  }

  /** The number of rows, from the file's footer. */
  public long rows() throws IOException {
    try (ParquetFileReader file = open()) {
      return file.getRecordCount();
    }
  }

  /** The columns of the file. */
  public MessageType schema() throws IOException {
    return metadata().getSchema();
  }

  /** What the file says of itself. */
  public FileMetaData metadata() throws IOException {
    try (ParquetFileReader file = open()) {
      return file.getFileMetaData();
    }
  }

  /** A reader of some columns. */
  public ParquetReader<Group> reader(List<String> columns) throws IOException {
    return reader(columns, FilterCompat.NOOP);
  }

  /** A reader of some columns of the rows that a filter lets through. */
  public ParquetReader<Group> reader(List<String> columns, FilterCompat.Filter filter)
      throws IOException {
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
