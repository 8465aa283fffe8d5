package pullquote.run;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.ArticleAnalyser;

/**
 * The job on one corpus after another in one process, for {@code scripts/bench}: how its time grows
 * where nothing has to start any more. {@code SuccessiveRuns OUTPUT INPUT...} prints, for each
 * input, the records, the seconds by the clock, and the most memory that a collection left in use,
 * MiB.
 */
public final class SuccessiveRuns {
  private static final AtomicLong IN_USE = new AtomicLong();

  private SuccessiveRuns() {}

  public static void main(String[] arguments) throws Exception {
    watchCollections();
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      for (int i = 1; i < arguments.length; i++) {
        RunOptions options =
            new RunOptions(
                arguments[i], arguments[0], true, Map.of(), RunOptions.DEFAULT_MAX_ARTICLE_CHARS);
        IN_USE.set(0);
        long start = System.nanoTime();
        Job job =
            new Job(spark, options, () -> new ArticleAnalyser()::analyse, Sizes.USUAL, note -> {});
        long records = job.run().counts().records();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d %.3f %d%n", records, seconds, IN_USE.get() >> 20);
      }
    }
  }

  private static void watchCollections() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) ->
                  IN_USE.accumulateAndGet(
                      inUse((CompositeData) notification.getUserData()), Math::max),
              null,
              null);
    }
  }

  private static long inUse(CompositeData collection) {
    return GarbageCollectionNotificationInfo.from(collection)
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .values()
        .stream()
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
