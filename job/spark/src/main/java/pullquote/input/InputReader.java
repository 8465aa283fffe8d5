package pullquote.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the input's files into records, an {@link InputRecord} a row.
 *
 * @param read counts them
 * @param unread takes the names of fields that nothing is made of
 */
public record InputReader(
    SparkSession spark,
    Fields fields,
    int maxArticleChars,
    LongAccumulator read,
    UnreadFields unread) {

  /**
   * Of files that can hold no articles, each is a reject; but that none of them can is worth saying
   * before any work.
   *
   * @throws RefusedException if all are CSV or Parquet files without a column that holds text
   */
  static void checkColumns(List<InputFile> files, Configuration configuration, Fields fields)
      throws IOException, RefusedException {
    String first = null;
    for (InputFile file : files) {
      Optional<String> mistake =
          switch (file.kind()) {
            case PARQUET -> ParquetArticles.mistake(file, configuration, fields);
            case CSV -> CsvFile.mistake(file, configuration, fields);
            default -> Optional.empty();
          };
      if (mistake.isEmpty()) {
        return;
      }
      first = first == null ? mistake.get() : first;
    }
    if (first != null) {
      throw RefusedException.usage(first);
    }
  }

  /**
   * The files' records.
   *
   * @throws RefusedException if none of the files can hold articles
   */
  public Dataset<Row> records(List<InputFile> files) throws IOException, RefusedException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    checkColumns(files, configuration, fields);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<FileReading.Batch> batches = FileReading.batches(files, context.defaultParallelism());
    FileReading reading =
        new FileReading(
            new SerializableConfiguration(configuration), fields, maxArticleChars, unread);
    LongAccumulator count = read;
    return spark.createDataset(
        context
            .parallelize(batches, batches.size())
            .flatMap(reading)
            .map(
                record -> {
                  count.add(1);
                  return record;
                })
            .rdd(),
        Encoders.row(InputRecord.SCHEMA));
  }
}
