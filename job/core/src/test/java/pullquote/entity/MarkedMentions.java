package pullquote.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pullquote.quote.Attribution;
import pullquote.quote.AttributionMethod;
import pullquote.quote.Quote;
import pullquote.quote.QuoteKind;
import pullquote.quote.Status;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Span;
import pullquote.text.Splitter;

/**
 * A text whose mentions stand in double square brackets: [[she]] said. Each is the source of the
 * quotation nearest to it.
 */
record MarkedMentions(Document document, List<Quote> quotes) {

  static MarkedMentions of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
      int close = marked.indexOf("]]", open);
      text.append(marked, at, open);
      int start = text.length();
      text.append(marked, open + 2, close);
      mentions.add(new Span(start, text.length()));
      at = close + 2;
    }
    text.append(marked, at, marked.length());
    Document document = new Splitter().split(Article.of("example", text.toString()));
    List<Quote> quotes = new ArrayList<>();
    for (Span mention : mentions) {
      quotes.add(quote(quotes.size(), document, mention));
    }
    return new MarkedMentions(document, quotes);
  }

  List<Identification> identify(SpeakerResolver resolver) {
    return resolver.identify(document, quotes);
  }

  private static Quote quote(int index, Document document, Span mention) {
    Quotation nearest =
        document.quotations().stream()
            .min(Comparator.comparingInt(quotation -> distance(quotation.span(), mention)))
            .orElse(new Quotation(mention, mention, 0, 0, true, false));
    Attribution attribution =
        new Attribution(
            Status.ATTRIBUTED, mention, null, AttributionMethod.CUE_AFTER, 1, null, null);
    return new Quote(index, index, 0, nearest, QuoteKind.DIRECT, false, attribution);
  }

  private static int distance(Span quotation, Span mention) {
    return quotation.start() >= mention.end()
        ? quotation.start() - mention.end()
        : Math.max(0, mention.start() - quotation.end());
  }
}
