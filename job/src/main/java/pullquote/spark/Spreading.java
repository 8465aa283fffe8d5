package pullquote.spark;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Shares records out among the tasks that analyse them, whatever the files they came in: the
 * records of one article id together and in their order.
 */
final class Spreading {

  /** About a thousand news articles, some seconds of analysis. */
  private static final long TASK_WEIGHT = 4L << 20;

  /** What is less than that is not worth a task. */
  private static final long LEAST_WEIGHT = 128L << 10;

  private static final int ROUNDS = 3;
  private static final int MOST_TASKS = 100_000;

  private Spreading() {}

  /**
   * @param parallelism the number of tasks that can run at once
   */
  static int tasks(List<InputFile> files, int parallelism) {
    long weight = files.stream().mapToLong(InputFile::weight).sum();
    long bySize = weight / TASK_WEIGHT + 1;
    long byCores = Math.min((long) parallelism * ROUNDS, weight / LEAST_WEIGHT + 1);
    return (int) Math.min(MOST_TASKS, Math.max(bySize, byCores));
  }

  static Dataset<Row> spread(Dataset<Row> records, int tasks) {
    Dataset<Row> spread =
        tasks == 1 ? records.coalesce(1) : records.repartition(tasks, col(InputRecord.KEY));
    return spread.sortWithinPartitions(InputRecord.KEY, InputRecord.FILE, InputRecord.POSITION);
  }
}
