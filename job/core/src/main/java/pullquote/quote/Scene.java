package pullquote.quote;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullquote.quote.Item.Kind;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.WordCount;

/**
 * A quotation in its surroundings, or a run of them, as the features see it.
 *
 * @param items the item stream
 * @param at index of the quotation's item
 * @param quotation the first
 * @param last the last, of a single quotation the same
 * @param inner what stands between the marks
 */
record Scene(
    Document document,
    Items items,
    int at,
    Quotation quotation,
    Quotation last,
    String inner,
    int words) {

  /** The whole run. */
  static Scene of(Document document, Items items, int at) {
    Item item = items.get(at);
    return of(document, items, at, item.quotation(), item.lastQuotation());
  }

  /** One quotation of a run. */
  static Scene of(Document document, Items items, int at, int quotation) {
    return of(document, items, at, quotation, quotation);
  }

  private static Scene of(Document document, Items items, int at, int first, int last) {
    Quotation from = document.quotations().get(first);
    Quotation to = document.quotations().get(last);
    int start = from.inner().start();
    String inner = document.text().substring(start, Math.max(start, to.inner().end())).strip();
    return new Scene(document, items, at, from, to, inner, WordCount.in(inner));
  }

  /** Indexes of the items that are quotations, in document order. */
  static List<Integer> quotes(Items items) {
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).is(Kind.QUOTE))
        .boxed()
        .toList();
  }

  Item item() {
    return items.get(at);
  }

  /** The item at a distance from the quotation, or null outside of the stream. */
  @Nullable Item near(int offset) {
    return items.peek(at + offset);
  }

  boolean opensSentence() {
    if (!isFirst()) {
      return true;
    }
    Item before = near(-1);
    return before == null || before.isBreak();
  }

  boolean closesSentence() {
    if (!isLast()) {
      return true;
    }
    Item after = near(1);
    return after == null || after.isBreak() || after.isWord(".");
  }

  boolean opensParagraph() {
    Item before = near(-1);
    return before == null || before.is(Kind.PARAGRAPH_BREAK);
  }

  boolean closesParagraph() {
    Item after = near(1);
    return after == null || after.is(Kind.PARAGRAPH_BREAK);
  }

  private boolean isFirst() {
    return quotation.equals(document.quotations().get(item().quotation()));
  }

  private boolean isLast() {
    return last.equals(document.quotations().get(item().lastQuotation()));
  }

  /** The last character between the marks, or 0. */
  char ending() {
    return inner.isEmpty() ? 0 : inner.charAt(inner.length() - 1);
  }

  boolean startsUpper() {
    for (int i = 0; i < inner.length() && i < 4; i++) {
      if (Character.isLetterOrDigit(inner.charAt(i))) {
        return Character.isUpperCase(inner.charAt(i));
      }
    }
    return false;
  }
}
