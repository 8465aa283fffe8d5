package pullquote.quote;

import org.jspecify.annotations.Nullable;
import pullquote.quote.Item.Kind;
import pullquote.text.Quotation;
import pullquote.text.Span;

/**
 * Sources that a layout names rather than a sentence: PENCE: inside the marks, a dash after them.
 */
final class Labels {
  private static final int LONGEST_LABEL = 40;

  private Labels() {}

  /** The label in capitals that opens the quotation (“PENCE: Well ...”), without its colon. */
  static @Nullable Span inside(String text, Quotation quotation) {
    int start = quotation.inner().start();
    int end = quotation.inner().end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int letters = 0;
    for (int i = start; i < end && i - start < LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean spoken = i + 1 < end && Character.isWhitespace(text.charAt(i + 1));
        return spoken && (letters >= 2 || isInterview(text.charAt(start)))
            ? new Span(start, i)
            : null;
      }
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (" .'’-".indexOf(c) < 0) {
        return null;
      }
    }
    return null;
  }

  /** Q: and A: of an interview. */
  private static boolean isInterview(char label) {
    return label == 'Q' || label == 'A';
  }

  /** The noun phrase that signs the quotation (“...” – Jane Doe), or {@link History#NOBODY}. */
  static int signature(Items items, int quote) {
    int at = quote + 1;
    Item item = items.peek(at);
    if (item != null && item.isBreak()) {
      item = items.peek(++at);
    }
    if (item == null || !item.is(Kind.WORD) || !item.word().startsWith("-")) {
      return History.NOBODY;
    }
    Item name = items.peek(at + 1);
    Item after = items.peek(at + 2);
    boolean signs =
        name != null
            && name.noun() == Item.Noun.NAME
            && !name.possessive()
            && (after == null || after.isBreak() || after.isWord(".") || after.isWord(","));
    return signs ? at + 1 : History.NOBODY;
  }
}
