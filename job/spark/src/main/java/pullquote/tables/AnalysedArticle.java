package pullquote.tables;

import java.util.List;
import java.util.SortedMap;
import pullquote.analysis.Analysis;
import pullquote.input.InputRecord;
import pullquote.text.Article;
import pullquote.text.CodePoints;
import pullquote.text.Span;

/**
 * An article with its analysis, as the tables' rows are made of it.
 *
 * @param issues what is odd about the record's fields
 * @param kept the values of further fields of the record, by their names
 */
public record AnalysedArticle(
    Article article,
    List<String> issues,
    SortedMap<String, String> kept,
    Analysis analysis,
    CodePoints codePoints) {

  public static AnalysedArticle of(InputRecord record, Article article, Analysis analysis) {
    return new AnalysedArticle(
        article, record.issues(), record.kept(), analysis, CodePoints.of(article.text()));
  }

  /** The span's start in the tables' unit. */
  int start(Span span) {
    return codePoints.offset(span.start());
  }

  /** The span's end in the tables' unit. */
  int end(Span span) {
    return codePoints.offset(span.end());
  }

  String text(Span span) {
    return span.in(article.text());
  }
}
