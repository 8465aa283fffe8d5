package pullquote.run;

import java.util.Timer;
import java.util.TimerTask;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import pullquote.run.Progress.Stage;

/**
 * Tells a watcher how far a run is. Tasks count in accumulators, of which the driver hears when a
 * task ends, and every ten seconds in between.
 */
final class ProgressReporter implements AutoCloseable {

  private static final double NANOS = 1e9;
  private static final long A_SECOND = 1000;

  private final LongAccumulator read;
  private final LongAccumulator analysed;
  private final RunWatcher watcher;
  private final Timer clock = new Timer("pullquote-progress", true);
  private Stage stage = Stage.READING;
  private long stageStart = System.nanoTime();

  ProgressReporter(SparkContext context, RunWatcher watcher) {
    this.read = context.longAccumulator("records read");
    this.analysed = context.longAccumulator("records analysed");
    this.watcher = watcher;
    clock.schedule(
        new TimerTask() {
          @Override
          public void run() {
            tell();
          }
        },
        A_SECOND,
        A_SECOND);
  }

  /** Takes the records that are read. */
  LongAccumulator read() {
    return read;
  }

  /** Takes the records that are analysed. */
  LongAccumulator analysed() {
    return analysed;
  }

  /** Begins a stage. */
  synchronized void begin(Stage next) {
    stage = next;
    stageStart = System.nanoTime();
  }

  private synchronized void tell() {
    long done = analysed.value();
    long all = read.value();
    if (stage == Stage.READING && done > 0) {
      begin(Stage.ANALYSING);
    }
    // Where one task reads and analyses, what is read is what is analysed.
    long total = stage == Stage.ANALYSING && all > done ? all : 0;
    watcher.progress(
        new Progress(
            stage,
            stage == Stage.READING ? all : done,
            total,
            (System.nanoTime() - stageStart) / NANOS));
  }

  @Override
  public void close() {
    clock.cancel();
  }
}
