package pullquote.text;

import java.util.List;

/**
 * An article with its parts.
 *
 * @param text the article's text as it is read: of the same length and index for index, with plain
 *     marks where the article's own are spoiled; what is printed comes from the article's
 * @param paragraphs in document order
 * @param quotations ordered by their start, an outer one before those inside it
 * @param sentences in document order; together they hold every paragraph's text but for white space
 * @param issues what is odd about the text
 */
public record Document(
    Article article,
    String text,
    List<Paragraph> paragraphs,
    List<Quotation> quotations,
    List<Sentence> sentences,
    List<Issue> issues) {

  public Document {
    if (text.length() != article.text().length()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + ", read as " + article.text().length());
    }
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
    sentences = List.copyOf(sentences);
    issues = List.copyOf(issues);
  }

  /** An article that is read as it stands. */
  public Document(
      Article article,
      List<Paragraph> paragraphs,
      List<Quotation> quotations,
      List<Sentence> sentences) {
    this(article, article.text(), paragraphs, quotations, sentences, List.of());
  }

  /** The same with the story's sentences from a paragraph on as those of other stories. */
  public Document withOffTopic(int paragraph) {
    List<Sentence> all =
        sentences.stream()
            .map(
                sentence ->
                    sentence.paragraph() >= paragraph && sentence.kind().isStory()
                        ? new Sentence(
                            sentence.index(),
                            sentence.paragraph(),
                            sentence.span(),
                            SentenceKind.OFF_TOPIC)
                        : sentence)
            .toList();
    return new Document(article, text, paragraphs, quotations, all, issues);
  }

  /** The part of the text as it is read. */
  public String text(Span span) {
    return span.in(text);
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

  /**
   * Which quotations carry on another: for each the index of the one that was left open before it,
   * {@link Quotation#NONE} for the others.
   */
  public int[] continued() {
    int[] continued = new int[quotations.size()];
    int open = Quotation.NONE;
    for (int i = 0; i < continued.length; i++) {
      Quotation quotation = quotations.get(i);
      continued[i] = Quotation.NONE;
      if (quotation.depth() > 0) {
        continue;
      }
      if (open != Quotation.NONE) {
        int expected = quotations.get(open).continuation();
        if (expected == quotation.paragraph()) {
          continued[i] = open;
        }
        open = expected > quotation.paragraph() ? open : Quotation.NONE;
      }
      open = quotation.runsOn() ? i : open;
    }
    return continued;
  }
}
