package pullquote.text;

import java.util.List;

/**
 * An article with its parts.
 *
 * @param paragraphs in document order
 * @param quotations ordered by their start, an outer one before those inside it
 * @param sentences in document order; together they hold every paragraph's text but for white space
 */
public record Document(
    Article article,
    List<Paragraph> paragraphs,
    List<Quotation> quotations,
    List<Sentence> sentences) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }

  public String text(Span span) {
    return span.in(article.text());
  }

  /**
   * The sentence that holds an index, or the last one that starts before it.
   *
   * @throws IllegalArgumentException if the document has no sentence at or before the index
   */
  public Sentence sentenceAt(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (sentences.isEmpty() || sentences.get(low).span().start() > index) {
      throw new IllegalArgumentException("no sentence at " + index + " in " + article.id());
    }
    return sentences.get(low);
  }
}
