package pullquote.entity;

import java.util.Arrays;
import java.util.List;
import pullquote.language.Words;
import pullquote.quote.Quote;
import pullquote.text.Span;

/** Which words of an article are the sources of its quotes. */
final class Sources {
  private final int[] quoteOf;
  private final int[] starts;
  private final int[] ends;

  Sources(Words words, List<Quote> quotes) {
    quoteOf = new int[words.size()];
    Arrays.fill(quoteOf, -1);
    starts = new int[quotes.size()];
    ends = new int[quotes.size()];
    for (int q = 0; q < quotes.size(); q++) {
      Span mention = quotes.get(q).attribution().mention();
      Span span = quotes.get(q).quotation().span();
      starts[q] = words.firstAtOrAfter(span.start());
      ends[q] = words.firstAtOrAfter(span.end());
      if (mention != null && !mention.isEmpty()) {
        int to = words.firstStartingAtOrAfter(mention.end());
        for (int i = words.firstAtOrAfter(mention.start()); i < to; i++) {
          if (quoteOf[i] < 0) {
            quoteOf[i] = q;
          }
        }
      }
    }
  }

  boolean isSource(int from, int to) {
    for (int i = from; i < to; i++) {
      if (quoteOf[i] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** First word of the quotation whose source a word is, or -1. */
  int quoteStart(int word) {
    return quoteOf[word] < 0 ? -1 : starts[quoteOf[word]];
  }

  int quoteEnd(int word) {
    return quoteOf[word] < 0 ? -1 : ends[quoteOf[word]];
  }
}
