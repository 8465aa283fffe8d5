package pullquote.export;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import pullquote.tables.TableRow;

/** A table's rows in one Parquet file, with the metadata of the table's own files. */
final class ParquetSink implements RowSink {

  private final ParquetWriter<Group> writer;

  ParquetSink(
      Path file, MessageType schema, Map<String, String> metadata, Configuration configuration)
      throws IOException {
    writer =
        ExampleParquetWriter.builder(file)
            .withConf(configuration)
            .withType(schema)
            .withExtraMetaData(metadata)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build();
  }

  @Override
  public void write(TableRow row) throws IOException {
    writer.write(row.group());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
