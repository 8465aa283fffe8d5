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
 */
public record InputReader(
    SparkSession spark, Fields fields, int maxArticleChars, LongAccumulator read) {

  /**
   * The files' records.
   *
   * @throws RefusedException if a file's columns cannot hold articles; only the first is asked
   */
  public Dataset<Row> records(List<InputFile> files) throws IOException, RefusedException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Optional<InputFile> parquet =
        files.stream().filter(file -> file.kind() == FileKind.PARQUET).findFirst();
    if (parquet.isPresent()) {
      Optional<String> mistake = ParquetArticles.mistake(parquet.get(), configuration, fields);
      if (mistake.isPresent()) {
        throw RefusedException.usage(mistake.get());
      }
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<FileReading.Batch> batches = FileReading.batches(files, context.defaultParallelism());
    FileReading reading =
        new FileReading(new SerializableConfiguration(configuration), fields, maxArticleChars);
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
