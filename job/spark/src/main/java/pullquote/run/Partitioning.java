package pullquote.run;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import pullquote.input.InputFile;
import pullquote.input.InputRecord;

/**
 * Shares records out among the tasks that analyse them, whatever the files they came in: the
 * records of one article id together and in their order.
 */
final class Partitioning {

  private static final int ROUNDS = 3;
  private static final int MOST_PARTS = 20_000;
  private static final int MOST_TASKS = 100_000;

  /** Records take less than this part of their size in memory while they are handed on. */
  private static final int SHUFFLED = 2;

  private Partitioning() {}

  /**
   * The number of tasks that analyse the files' records.
   *
   * @param parallelism the number of tasks that can run at once
   */
  static int tasks(List<InputFile> files, int parallelism, Sizes sizes) {
    long weight = weight(files);
    long bySize = weight / sizes.taskWeight() + 1;
    long byCores = Math.min((long) parallelism * ROUNDS, weight / sizes.leastTaskWeight() + 1);
    return (int) Math.min(MOST_TASKS, Math.max(bySize, byCores));
  }

  /** The number of parts into which staged rows are cut, of a table and of the corpus steps. */
  static int parts(long stagedBytes, Sizes sizes) {
    return (int) Math.min(MOST_PARTS, stagedBytes / sizes.partBytes() + 1);
  }

  /** About how many bytes the files' records take in memory. */
  static long weight(List<InputFile> files) {
    return files.stream().mapToLong(InputFile::weight).sum();
  }

  /**
   * What the session needs for {@link #spread}. How much there is to spread is known only when it
   * is read: a packed file may hold ten times its size, or mostly fields that nobody asked for. So
   * the tasks are as many as there may be at most, and Spark joins those that turn out small.
   */
  static Map<String, String> settings(List<InputFile> files, int tasks, Sizes sizes) {
    return Map.of(
        "spark.sql.adaptive.enabled",
        "true",
        "spark.sql.adaptive.coalescePartitions.enabled",
        "true",
        // At least a task a core, whatever their size.
        "spark.sql.adaptive.coalescePartitions.parallelismFirst",
        "true",
        "spark.sql.adaptive.coalescePartitions.minPartitionSize",
        shuffled(sizes.leastTaskWeight()),
        "spark.sql.adaptive.advisoryPartitionSizeInBytes",
        shuffled(weight(files) / tasks),
        "spark.sql.shuffle.partitions",
        Integer.toString(tasks));
  }

  private static String shuffled(long weight) {
    return Long.toString(Math.max(1, weight / SHUFFLED));
  }

  static Dataset<Row> spread(Dataset<Row> records, int tasks) {
    Dataset<Row> spread =
        tasks == 1 ? records.coalesce(1) : records.repartition(col(InputRecord.KEY));
    return spread.sortWithinPartitions(InputRecord.KEY, InputRecord.FILE, InputRecord.POSITION);
  }
}
