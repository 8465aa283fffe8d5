package pullquote.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.Job;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.tables.Table;

/**
 * Spark's Parquet files, with key-value metadata that say what is in them: a file that is found
 * alone explains itself. Spark has no option for that, but takes a format by its class.
 */
public final class DocumentedParquet extends ParquetFileFormat {

  private static final String PREFIX = "pullquote.";
  private static final List<String> NAMES =
      List.of("version", "options", "table", "comment", "columns");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The options of a writer whose files are to have the metadata. */
  static Map<String, String> options(Table table, Provenance provenance) {
    ObjectNode columns = MAPPER.createObjectNode();
    for (StructField field : table.schema().fields()) {
      columns.put(field.name(), field.getComment().getOrElse(() -> ""));
    }
    return new TreeMap<>(
        Map.of(
            PREFIX + "version", provenance.version(),
            PREFIX + "options", provenance.options(),
            PREFIX + "table", table.name(),
            PREFIX + "comment", table.comment(),
            PREFIX + "columns", columns.toString()));
  }

  @Override
  public OutputWriterFactory prepareWrite(
      SparkSession spark,
      Job job,
      scala.collection.immutable.Map<String, String> options,
      StructType schema) {
    OutputWriterFactory factory = super.prepareWrite(spark, job, options, schema);
    ParquetOutputFormat.setWriteSupportClass(job, Documented.class);
    return factory;
  }

  /** Writes rows as Spark does; the writer's options are in the configuration. */
  public static final class Documented extends ParquetWriteSupport {
    @Override
    public WriteContext init(Configuration configuration) {
      WriteContext plain = super.init(configuration);
      Map<String, String> metadata = new HashMap<>(plain.getExtraMetaData());
      for (String name : NAMES) {
        String value = configuration.get(PREFIX + name);
        if (value != null) {
          metadata.put(PREFIX + name, value);
        }
      }
      return new WriteContext(plain.getSchema(), metadata);
    }
  }
}
