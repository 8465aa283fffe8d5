package pullquote.text;

import java.util.Locale;
import java.util.Set;

/** Tells a full stop that shortens a word from one that ends a sentence. */
final class Abbreviations {
  private static final Set<String> BEFORE_NAMES = WordList.set("abbreviations-before-names.txt");
  private static final Set<String> BEFORE_NUMBERS =
      WordList.set("abbreviations-before-numbers.txt");
  private static final Set<String> WITHIN = WordList.set("abbreviations-within-sentences.txt");
  private static final Set<String> AFTER_TIMES = WordList.set("after-clock-times.txt");

  private Abbreviations() {}

  /**
   * What the full stop after the word does.
   *
   * @param word the word without the stop
   * @param next the word that follows, without punctuation around it
   * @param startsSentence whether the next word can be nothing but a sentence's first
   */
  static Verdict judge(String word, String next, boolean startsSentence) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (BEFORE_NAMES.contains(lower)) {
      return Verdict.KEEP;
    }
    boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
    if (number && BEFORE_NUMBERS.contains(lower)) {
      return Verdict.KEEP;
    }
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return AFTER_TIMES.contains(next) || number ? Verdict.KEEP : Verdict.BREAK;
    }
    if (WITHIN.contains(lower) || isLetters(word)) {
      return startsSentence ? Verdict.BREAK : Verdict.KEEP;
    }
    return Verdict.ASK;
  }

  /** Whether a name has to follow the word, which is given in lower case. */
  static boolean isTitle(String word) {
    return BEFORE_NAMES.contains(word);
  }

  /** Whether the word is an initial (J) or letters with a stop after each (U.S). */
  private static boolean isLetters(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0));
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
