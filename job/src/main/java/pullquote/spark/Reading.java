package pullquote.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the input's files into records, an {@link InputRecord} a row. */
record Reading(SparkSession spark, Fields fields, int maxArticleChars) {

  Dataset<Row> records(List<InputFile> files) throws RefusedException {
    List<InputFile> parquet = new ArrayList<>();
    List<InputFile> others = new ArrayList<>();
    files.forEach(file -> (file.kind() == FileKind.PARQUET ? parquet : others).add(file));
    if (parquet.isEmpty()) {
      return streamed(others);
    }
    Dataset<Row> rows = ParquetInput.read(spark, parquet, fields, maxArticleChars);
    return others.isEmpty() ? rows : rows.unionAll(streamed(others));
  }

  private Dataset<Row> streamed(List<InputFile> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<FileReading.Batch> batches = FileReading.batches(files, context.defaultParallelism());
    FileReading reading =
        new FileReading(
            new SerializableConfiguration(context.hadoopConfiguration()), fields, maxArticleChars);
    return spark.createDataset(
        context.parallelize(batches, batches.size()).flatMap(reading).rdd(),
        Encoders.row(InputRecord.SCHEMA));
  }
}
