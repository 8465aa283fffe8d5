package pullquote.run;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskFailureListener;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.Analysis;
import pullquote.input.InputRecord;
import pullquote.input.Reject;
import pullquote.input.RejectReason;
import pullquote.tables.AnalysedArticle;
import pullquote.tables.Staging;
import pullquote.text.Article;

/**
 * Analyses the articles of one task, each once. The records of one article id must come one after
 * another, the first of them first. Of an article that an earlier run has analysed comes {@link
 * Staging#NOTHING}, or a reject where a new one goes before it.
 */
record AnalysisTask(Analyser analyser, PoisonRecords poisonRecords, LongAccumulator done)
    implements MapPartitionsFunction<Row, Row> {

  /**
   * Held for reading by each analysis of this process; for writing by one that has run out of
   * memory, and is tried again while no other takes any.
   */
  private static final ReadWriteLock ALONE = new ReentrantReadWriteLock();

  /** Makes the analysis of a task; it is not shared between threads. */
  interface Analyser extends Supplier<Function<Article, Analysis>>, Serializable {}

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    return new Rows(records, analyser.get());
  }

  private final class Rows implements Iterator<Row> {
    private final Iterator<Row> records;
    private final Function<Article, Analysis> analysis;
    private @Nullable Article last;
    private PoisonRecords.Watch watch = PoisonRecords.Watch.NONE;

    private Rows(Iterator<Row> records, Function<Article, Analysis> analysis) {
      this.records = records;
      this.analysis = analysis;
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskFailureListener(
            (TaskFailureListener)
                (failed, error) -> {
                  if (!isOutOfMemory(error)) {
                    watch.close();
                  }
                });
      }
    }

    private static boolean isOutOfMemory(@Nullable Throwable error) {
      return error != null
          && (error instanceof OutOfMemoryError || isOutOfMemory(error.getCause()));
    }

    /** Whoever asks has done with the row before: only now is its article beyond suspicion. */
    @Override
    public boolean hasNext() {
      watch.close();
      watch = PoisonRecords.Watch.NONE;
      return records.hasNext();
    }

    @Override
    public Row next() {
      Row record = records.next();
      boolean earlier = InputRecord.isEarlier(record);
      Row row = analysed(InputRecord.of(record), earlier);
      done.add(earlier ? 0 : 1);
      return row;
    }

    private Row analysed(InputRecord record, boolean earlier) {
      Article article = record.article();
      if (article == null) {
        return Staging.row(Objects.requireNonNull(record.reject()));
      }
      if (last != null && last.id().equals(article.id())) {
        return Staging.row(Reject.duplicate(record, article, last.source()));
      }
      last = article;
      if (earlier) {
        return Staging.NOTHING;
      }
      if (poisonRecords.isKnown(article)) {
        return tooMuch(record, article, "every process that analysed it was lost");
      }
      watch = poisonRecords.watch(article);
      return AnalysisTask.analysed(record, article, analysis);
    }
  }

  private static Row analysed(
      InputRecord record, Article article, Function<Article, Analysis> analysis) {
    try {
      return locked(ALONE.readLock(), record, article, analysis);
    } catch (OutOfMemoryError e) {
      return analysedAlone(record, article, analysis);
    }
  }

  /** Whatever took the memory, a second failure is this article's own. */
  private static Row analysedAlone(
      InputRecord record, Article article, Function<Article, Analysis> analysis) {
    try {
      return locked(ALONE.writeLock(), record, article, analysis);
    } catch (OutOfMemoryError e) {
      return tooMuch(record, article, "its analysis needs more memory than a process has");
    }
  }

  private static Row tooMuch(InputRecord record, Article article, String what) {
    String detail =
        String.format(
            Locale.ROOT,
            "%s: %,d characters, and %,d MB of memory",
            what,
            article.text().length(),
            Runtime.getRuntime().maxMemory() >> 20);
    return Staging.row(reject(record, article, RejectReason.OUT_OF_MEMORY, detail));
  }

  private static Row locked(
      Lock lock, InputRecord record, Article article, Function<Article, Analysis> analysis) {
    lock.lock();
    try {
      return Staging.row(AnalysedArticle.of(record, article, analysis.apply(article)));
    } catch (RuntimeException | StackOverflowError e) {
      return Staging.row(reject(record, article, RejectReason.ANALYSIS_ERROR, e.toString()));
    } finally {
      lock.unlock();
    }
  }

  private static Reject reject(
      InputRecord record, Article article, RejectReason reason, String detail) {
    return new Reject(record.file(), record.position(), reason, detail, article.text());
  }
}
