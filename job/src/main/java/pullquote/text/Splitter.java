package pullquote.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits an article into paragraphs, quotations and sentences. Cheap to make (the model is loaded
 * once a JVM) and not thread-safe: one instance a thread.
 */
public final class Splitter {
  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();

  /** The document's parts; total, for any text, in time linear in its length. */
  public Document split(Article article) {
    String text = article.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    List<Quotation> quotations = QuotationScanner.scan(text, paragraphs);
    List<Sentence> sentences = sentences(text, paragraphs, quotations);
    return new Document(article, paragraphs, quotations, sentences);
  }

  private List<Sentence> sentences(
      String text, List<Paragraph> paragraphs, List<Quotation> quotations) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (Paragraph paragraph : paragraphs) {
      int to = from;
      while (to < quotations.size() && quotations.get(to).paragraph() == paragraph.index()) {
        to++;
      }
      for (Span span :
          sentenceSplitter.split(text, paragraph.span(), quotations.subList(from, to))) {
        sentences.add(new Sentence(sentences.size(), paragraph.index(), span, SentenceKind.BODY));
      }
      from = to;
    }
    return sentences;
  }
}
