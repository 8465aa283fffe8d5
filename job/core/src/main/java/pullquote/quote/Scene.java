package pullquote.quote;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullquote.quote.Item.Kind;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.WordCount;

/**
 * A quotation in its surroundings, as the features see it.
 *
 * @param items the item stream
 * @param at index of the quotation's item
 * @param inner what stands between the marks
 */
record Scene(Document document, Items items, int at, Quotation quotation, String inner, int words) {

  static Scene of(Document document, Items items, int at) {
    Quotation quotation = document.quotations().get(items.get(at).quotation());
    String inner = document.text(quotation.inner()).strip();
    return new Scene(document, items, at, quotation, inner, WordCount.in(inner));
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
    Item before = near(-1);
    return before == null || before.isBreak();
  }

  boolean closesSentence() {
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

  /** The last character between the marks, or 0. */
  char last() {
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
