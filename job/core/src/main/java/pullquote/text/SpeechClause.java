package pullquote.text;

import java.util.Locale;
import java.util.Set;

/** Knows the clause that tells who spoke, behind the comma that ends speech. */
final class SpeechClause {
  private static final Set<String> VERBS = WordList.set("after-speech.txt");
  private static final Set<String> PRONOUNS = WordList.set("speaking-pronouns.txt");
  private static final int MOST_WORDS = 5;

  private SpeechClause() {}

  /** Whether “she said”, “said Ann Lee”, “Ann Lee of Tarnholm said” begins there. */
  static boolean at(String text, int index, int limit) {
    int from = index;
    for (int n = 0; n < MOST_WORDS && from < limit; n++) {
      int to = from;
      while (to < limit && !Characters.isSpace(text.charAt(to))) {
        to++;
      }
      int last = to;
      while (last > from && !Character.isLetter(text.charAt(last - 1))) {
        last--;
      }
      String word = text.substring(from, last).toLowerCase(Locale.ROOT);
      if (VERBS.contains(word)) {
        boolean inverted = to + 1 < limit && Character.isUpperCase(text.charAt(to + 1));
        return n > 0 || inverted;
      }
      boolean goesOn = last == to || text.charAt(last) == '.';
      boolean name = last > from && Character.isUpperCase(text.charAt(from)) && goesOn;
      if (!name && !(n == 0 && PRONOUNS.contains(word))) {
        return false;
      }
      from = to + 1;
    }
    return false;
  }
}
