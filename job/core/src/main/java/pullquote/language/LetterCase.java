package pullquote.language;

import java.util.HashMap;
import java.util.Map;
import pullquote.text.WordList;

/** How often words are written small in running text: what tells a word from a name. */
public final class LetterCase {
  private static final Map<String, Double> SMALL = new HashMap<>();

  static {
    for (String entry : WordList.entries(LetterCase.class, "letter-case.txt")) {
      int space = entry.indexOf(' ');
      String word = space < 0 ? entry : entry.substring(0, space);
      SMALL.put(word, space < 0 ? 1 : Integer.parseInt(entry.substring(space + 1)) / 100.0);
    }
  }

  private LetterCase() {}

  /**
   * The share of a word's uses inside sentences in which it is written small, in [0, 1]; 0 of a
   * word that is rare or unknown.
   *
   * @param lower the word in small letters
   */
  public static double small(String lower) {
    return SMALL.getOrDefault(lower, 0.0);
  }
}
