package pullquote.quote;

import java.util.List;
import java.util.Set;
import pullquote.text.Span;
import pullquote.text.WordList;

/** The words of the article that a chosen noun phrase stands for. */
final class Mentions {
  private static final Set<String> JOINTS = WordList.set(Mentions.class, "joints.txt");

  private Mentions() {}

  /**
   * Whether a noun phrase of a source is not its head: it owns the next one, hangs on a preposition
   * (a lawyer for X), or is explained by a name behind a comma (the producer, X).
   */
  static boolean isPart(Items items, int index, List<Integer> source) {
    Item item = items.get(index);
    if (item.possessive() && source.contains(index + 1)) {
      return true;
    }
    Item before = items.peek(index - 1);
    if (before != null
        && before.is(Item.Kind.WORD)
        && JOINTS.contains(before.word())
        && source.stream().anyMatch(i -> i < index)) {
      return true;
    }
    Item comma = items.peek(index + 1);
    Item name = items.peek(index + 2);
    return item.noun() == Item.Noun.COMMON
        && comma != null
        && comma.isWord(",")
        && name != null
        && name.noun() == Item.Noun.NAME
        && source.contains(index + 2);
  }

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
