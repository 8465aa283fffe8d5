package pullquote.quote;

import pullquote.text.Span;

/** The words of the article that a chosen noun phrase stands for. */
final class Mentions {
  private Mentions() {}

  /**
   * The noun phrase with its owner (North Korea’s official agency), without a possessive ending.
   */
  static Span span(Items items, int index) {
    Item item = items.get(index);
    int start = item.span().start();
    for (int i = index - 1; i >= 0 && items.get(i).possessive(); i--) {
      start = items.get(i).span().start();
    }
    int end = item.span().end();
    if (item.possessive() && item.noun() != Item.Noun.POSSESSIVE_PRONOUN) {
      end -= item.head().length() - CapitalRepair.bare(item.head()).length();
    }
    return new Span(start, Math.max(start, end));
  }
}
