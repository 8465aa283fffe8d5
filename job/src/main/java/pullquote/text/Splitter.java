package pullquote.text;

import java.util.ArrayList;
import java.util.List;

/** Splits an article into paragraphs, quotations and sentences. */
public final class Splitter {

  /** The document's parts; total, for any text. */
  public Document split(Article article) {
    String text = article.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    List<Quotation> quotations = QuotationScanner.scan(text, paragraphs);
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      int index = paragraph.index();
      sentences.add(new Sentence(index, index, paragraph.span(), SentenceKind.BODY));
    }
    return new Document(article, paragraphs, quotations, sentences);
  }
}
