package pullquote.text;

import java.util.ArrayList;
import java.util.List;

/** Splits an article into paragraphs, quotations and sentences. */
public final class Splitter {

  /** The document's parts; total, for any text. */
  public Document split(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        Span span = new Span(start, end);
        sentences.add(new Sentence(sentences.size(), paragraphs.size(), span, SentenceKind.BODY));
        paragraphs.add(new Paragraph(paragraphs.size(), span));
      }
      start = end + 1;
    }
    return new Document(article, paragraphs, List.of(), sentences);
  }
}
