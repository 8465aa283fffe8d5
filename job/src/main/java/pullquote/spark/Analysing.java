package pullquote.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.Analysis;
import pullquote.text.Article;

/**
 * Analyses the articles of one task, each once. The records of one article id must come one after
 * another, the first of them first.
 */
record Analysing(Analyser analyser) implements MapPartitionsFunction<Row, Row> {

  /** Makes the analysis of a task; it is not shared between threads. */
  interface Analyser extends Supplier<Function<Article, Analysis>>, Serializable {}

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    Function<Article, Analysis> analysis = analyser.get();
    return new Iterator<>() {
      private @Nullable Article last;

      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        InputRecord record = InputRecord.of(records.next());
        Article article = record.article();
        if (article == null) {
          return Staging.row(Objects.requireNonNull(record.reject()));
        }
        if (last != null && last.id().equals(article.id())) {
          return duplicate(record, article, last);
        }
        last = article;
        return analysed(record, article, analysis);
      }
    };
  }

  private static Row duplicate(InputRecord record, Article article, Article first) {
    return Staging.row(
        reject(
            record,
            article,
            RejectReason.DUPLICATE_ID,
            "the id " + article.id() + " is that of " + first.source() + " too"));
  }

  private static Row analysed(
      InputRecord record, Article article, Function<Article, Analysis> analysis) {
    try {
      return Staging.row(Analysed.of(record, article, analysis.apply(article)));
    } catch (RuntimeException | StackOverflowError e) {
      return Staging.row(reject(record, article, RejectReason.ANALYSIS_ERROR, e.toString()));
    } catch (OutOfMemoryError e) {
      // Not a reject: the next article may fail for this one's sake. But say which one it was.
      OutOfMemoryError named =
          new OutOfMemoryError(e.getMessage() + ", in article " + article.id());
      named.initCause(e);
      throw named;
    }
  }

  private static Reject reject(
      InputRecord record, Article article, RejectReason reason, String detail) {
    return new Reject(record.file(), record.position(), reason, detail, article.text());
  }
}
