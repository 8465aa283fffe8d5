package pullquote.text;

import java.util.Locale;
import java.util.Set;

/** Tells an apostrophe at a word's edge from a single quotation mark. */
final class Apostrophes {
  private static final Set<String> LEADING = WordList.set("elisions-leading.txt");
  private static final Set<String> TRAILING = WordList.set("elisions-trailing.txt");
  private static final Set<String> NEVER_OWNED = WordList.set("never-owned.txt");
  private static final int LONGEST = 10;

  private Apostrophes() {}

  /** Whether the mark before this index is left from a shortened word or year: 'tis, '90s. */
  static boolean begin(String text, int index, int limit) {
    int end = index;
    while (end < limit && end - index <= LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(index, end).toLowerCase(Locale.ROOT);
    return LEADING.contains(word) || isYear(word);
  }

  /** Whether the word there follows no genitive, as it does speech: the players' he said. */
  static boolean isNoGenitiveBefore(String text, int index, int limit) {
    int end = index;
    while (end < limit && end - index <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > index && NEVER_OWNED.contains(text.substring(index, end));
  }

  private static boolean isYear(String word) {
    return (word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's'))
        && isDigit(word.charAt(0))
        && isDigit(word.charAt(1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether the mark at this index may as well be a plural's genitive (the players'), a clipped
   * ending (goin', rock 'n') or a measure (6').
   */
  static boolean mayEnd(String text, int start, int index) {
    int begin = index;
    while (begin > start
        && index - begin <= LONGEST
        && Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin == index) {
      return false;
    }
    String word = text.substring(begin, index).toLowerCase(Locale.ROOT);
    char last = word.charAt(word.length() - 1);
    return last == 's'
        || last == 'z'
        || last == 'x'
        || isDigit(last)
        || (word.length() > 3 && word.endsWith("in"))
        || TRAILING.contains(word);
  }
}
