package pullquote.quote;

import java.util.List;
import pullquote.text.Document;

/** Finds an article's quotes and the words that name the source of each. */
public final class QuoteReader {

  /** One quote a quotation of the document, in the same order. */
  public List<Quote> read(Document document) {
    return List.of();
  }
}
