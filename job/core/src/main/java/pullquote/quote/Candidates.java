package pullquote.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pullquote.quote.Item.Kind;

/**
 * The noun phrases that may name the source of a quotation: those of its own paragraph, two before
 * and one after. Of the sources in 840 articles .987 are among them, 26 a quotation.
 */
final class Candidates {
  private static final int BACK = 60;
  private static final int BACK_BEYOND_PARAGRAPH = 40;
  private static final int AHEAD = 30;
  private static final int AHEAD_BEYOND_PARAGRAPH = 6;
  private static final int PARAGRAPHS_BACK = 2;
  private static final int PARAGRAPHS_AHEAD = 1;

  private Candidates() {}

  /** Indexes of items, in document order. */
  static List<Integer> of(Items items, int quote) {
    List<Integer> found = new ArrayList<>();
    int paragraph = items.get(quote).paragraph();
    int all = 0;
    int beyond = 0;
    for (int i = quote - 1; i >= 0 && all < BACK; i--) {
      Item item = items.get(i);
      if (paragraph - item.paragraph() > PARAGRAPHS_BACK) {
        break;
      }
      if (item.is(Kind.NOUN_PHRASE)) {
        if (item.paragraph() < paragraph && ++beyond > BACK_BEYOND_PARAGRAPH) {
          break;
        }
        found.add(i);
        all++;
      }
    }
    Collections.reverse(found);
    all = 0;
    beyond = 0;
    for (int i = quote + 1; i < items.size() && all < AHEAD; i++) {
      Item item = items.get(i);
      if (item.paragraph() - paragraph > PARAGRAPHS_AHEAD) {
        break;
      }
      if (item.is(Kind.NOUN_PHRASE)) {
        if (item.paragraph() > paragraph && ++beyond > AHEAD_BEYOND_PARAGRAPH) {
          break;
        }
        found.add(i);
        all++;
      }
    }
    return found;
  }
}
