package pullquote.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the files of a run's output back and counts what they hold. */
record Tallying(SerializableConfiguration configuration)
    implements Function<Tallying.Written, Tally> {

  private static final int FILES_A_TASK = 20;

  /** A file, and the name of what it is a part of. */
  record Written(URI file, String name) implements Serializable {}

  /** Counts the staged rows and the tables, in one job. */
  static Tally of(JavaSparkContext context, OutputFolder output) throws IOException {
    Configuration configuration = context.hadoopConfiguration();
    List<Written> files = new ArrayList<>(files(output.staging(), Staging.NAME, configuration));
    for (Table table : Tables.ALL) {
      files.addAll(files(output.table(table.name()), table.name(), configuration));
    }
    int tasks = Math.max(context.defaultParallelism(), files.size() / FILES_A_TASK);
    return context
        .parallelize(files, Math.min(files.size(), tasks))
        .map(new Tallying(new SerializableConfiguration(configuration)))
        .fold(new Tally(), Tally::join);
  }

  /** The Parquet files of a folder. */
  static List<Written> files(Path folder, String name, Configuration configuration)
      throws IOException {
    return TableFile.pathsIn(folder, configuration).stream()
        .map(file -> new Written(file.toUri(), name))
        .toList();
  }

  @Override
  public Tally call(Written written) throws IOException {
    TableFile file = new TableFile(new Path(written.file), configuration.value());
    Tally tally = new Tally();
    tally.add(written.name, file.rows());
    Reckoning reckoning = Tables.reckoning(written.name);
    if (!reckoning.columns().isEmpty()) {
      file.read(
          reckoning.columns(),
          row -> {
            reckoning.count().accept(row, tally);
            return true;
          });
    }
    return tally;
  }
}
