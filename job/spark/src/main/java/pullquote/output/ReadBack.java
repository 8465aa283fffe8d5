package pullquote.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;
import pullquote.input.ParquetFile;
import pullquote.tables.RowCounter;
import pullquote.tables.Staging;
import pullquote.tables.Statistics;
import pullquote.tables.Table;
import pullquote.tables.TableCursor;
import pullquote.tables.Tables;

/** Reads the files of a run's output back and counts what they hold. */
public record ReadBack(SerializableConfiguration configuration)
    implements Function<OutputFile, Statistics> {

  private static final int FILES_A_TASK = 20;

  /** Counts the staged rows and the tables, in one job. */
  public static Statistics of(JavaSparkContext context, OutputFolder output) throws IOException {
    Configuration configuration = context.hadoopConfiguration();
    List<OutputFile> files = new ArrayList<>();
    for (Path staging : output.staged()) {
      files.addAll(files(staging, Staging.NAME, configuration));
    }
    for (Table table : Tables.ALL) {
      files.addAll(files(output.table(table.name()), table.name(), configuration));
    }
    int tasks = Math.max(context.defaultParallelism(), files.size() / FILES_A_TASK);
    return context
        .parallelize(files, Math.min(files.size(), tasks))
        .map(new ReadBack(new SerializableConfiguration(configuration)))
        .fold(new Statistics(), Statistics::join);
  }

  /** The Parquet files of a folder. */
  static List<OutputFile> files(Path folder, String table, Configuration configuration)
      throws IOException {
    return ParquetFile.pathsIn(folder, configuration).stream()
        .map(path -> new OutputFile(path.toUri(), table))
        .toList();
  }

  @Override
  public Statistics call(OutputFile file) throws IOException {
    ParquetFile parquet = new ParquetFile(new Path(file.uri()), configuration.value());
    Statistics statistics = new Statistics();
    statistics.add(file.table(), parquet.rows());
    RowCounter counter = Tables.counter(file.table());
    if (!counter.columns().isEmpty()) {
      TableCursor.read(
          parquet,
          counter.columns(),
          row -> {
            counter.count().accept(row, statistics);
            return true;
          });
    }
    return statistics;
  }
}
