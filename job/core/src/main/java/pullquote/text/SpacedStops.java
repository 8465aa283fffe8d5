package pullquote.text;

import java.util.Locale;
import java.util.Set;

/**
 * Knows full stops with a space before them. Some archives end lines so that had no stop, such as
 * captions and headings; where columns were narrow, they end lines in the middle of sentences too.
 */
final class SpacedStops {
  private static final Set<String> SMALL_WORDS = WordList.set("small-words.txt");
  private static final int LONGEST_LABEL = 40;
  private static final int SHORTEST_BYLINE = 6;
  private static final int MOST_STRAY_STOPS = 2;

  private SpacedStops() {}

  /** Whether stops stand in the middle of the paragraph's sentences: the . ferry sank . off. */
  static boolean tear(String text, Span paragraph) {
    int torn = 0;
    for (int i = paragraph.start() + 1; i + 2 < paragraph.end(); i++) {
      boolean stray =
          text.charAt(i) == '.'
              && text.charAt(i - 1) == ' '
              && text.charAt(i + 1) == ' '
              && Character.isLowerCase(text.charAt(i + 2));
      torn += stray ? 1 : 0;
    }
    return torn >= MOST_STRAY_STOPS;
  }

  static Verdict judge(SentenceStop stop, boolean torn, boolean startsSentence) {
    char last = stop.charAt(stop.textEnd() - 1);
    String word = stop.wordBefore(stop.textEnd());
    if (last == ',' || last == ':' || last == ';' || last == '|' || leadsOn(word)) {
      return Verdict.KEEP;
    }
    boolean sure =
        startsSentence
            || !Character.isLetter(last)
            || !Character.isLetter(stop.charAt(stop.nextWord()))
            || labelAt(stop, stop.sentence())
            || labelAt(stop, stop.next())
            || titleFollows(stop, word)
            || endsByline(stop);
    return !torn || sure ? Verdict.BREAK : Verdict.KEEP;
  }

  private static boolean leadsOn(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL_WORDS.contains(lower) || Abbreviations.isTitle(lower);
  }

  /** Whether a caption's label stands there: Grounded: the ferry. */
  private static boolean labelAt(SentenceStop stop, int index) {
    for (int i = index; i < index + LONGEST_LABEL; i++) {
      char c = stop.charAt(i);
      if (c == ':' || c == '.') {
        return c == ':' && stop.charAt(i + 1) == ' ' && Character.isUpperCase(stop.charAt(index));
      }
    }
    return false;
  }

  /** Whether Mr or the like follows a word that does not lead on to it. */
  private static boolean titleFollows(SentenceStop stop, String before) {
    String next = stop.wordAt(stop.nextWord()).toLowerCase(Locale.ROOT);
    return Abbreviations.isTitle(next) && !StopRules.isSpeechVerb(before);
  }

  /** Whether the sentence is a byline with a stop after each of its parts: By . Ada Brandt . */
  private static boolean endsByline(SentenceStop stop) {
    return stop.wordAt(stop.sentence()).equals("By")
        && stop.charAt(stop.sentence() + 3) == '.'
        && stop.start() - stop.sentence() > SHORTEST_BYLINE;
  }
}
