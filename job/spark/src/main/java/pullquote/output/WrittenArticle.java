package pullquote.output;

import java.util.List;
import pullquote.tables.TableRow;

/**
 * An article as the tables have it.
 *
 * @param sentences in their order
 * @param quotes in their order
 */
public record WrittenArticle(
    TableRow article, List<TableRow> sentences, List<TableRow> quotes, TableRow summary) {

  public WrittenArticle {
    sentences = List.copyOf(sentences);
    quotes = List.copyOf(quotes);
  }

  public String id() {
    return article.value("article_id");
  }
}
