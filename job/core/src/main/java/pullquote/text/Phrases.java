package pullquote.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A list of phrases looked for in a text whatever its capitals, at word boundaries. */
final class Phrases {
  private final List<List<String>> byFirst = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final boolean[] starts = new boolean[128];

  /** The first two characters of phrases: most words do not begin with any. */
  private final BitSet pairs = new BitSet(128 * 128);

  private Phrases() {
    for (int i = 0; i < 128; i++) {
      byFirst.add(new ArrayList<>());
    }
  }

  static Phrases load(String resource) {
    Phrases phrases = new Phrases();
    for (String entry : WordList.entries(resource)) {
      char first = entry.charAt(0);
      if (first < 128) {
        phrases.byFirst.get(lower(first)).add(entry);
        phrases.starts[lower(first)] = true;
        phrases.starts[Character.toUpperCase(first)] = true;
        phrases.addPair(lower(first), entry);
      } else {
        phrases.others.add(entry);
      }
    }
    return phrases;
  }

  private void addPair(char first, String entry) {
    if (entry.length() > 1 && entry.charAt(1) < 128) {
      pairs.set(first << 7 | lower(entry.charAt(1)));
    } else {
      pairs.set(first << 7, (first + 1) << 7);
    }
  }

  private boolean mayBegin(String text, int index, int limit) {
    char first = text.charAt(index);
    char second = index + 1 < limit ? text.charAt(index + 1) : 128;
    return first >= 128 || second >= 128 || pairs.get(lower(first) << 7 | lower(second));
  }

  /** Whether a phrase begins at the index and ends at a word's end before the limit. */
  boolean at(String text, int index, int limit) {
    if (index >= limit) {
      return false;
    }
    char first = text.charAt(index);
    for (String phrase : first < 128 ? byFirst.get(lower(first)) : others) {
      int end = index + phrase.length();
      if (end <= limit
          && text.regionMatches(true, index, phrase, 0, phrase.length())
          && endsWord(text, end, limit)) {
        return true;
      }
    }
    return false;
  }

  boolean in(String text, Span span) {
    boolean wordStart = true;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean letter = isLetterOrDigit(c);
      boolean first = c < 128 ? starts[c] : !others.isEmpty();
      if (first
          && (wordStart || !letter)
          && mayBegin(text, i, span.end())
          && at(text, i, span.end())) {
        return true;
      }
      wordStart = !letter;
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  private static boolean endsWord(String text, int end, int limit) {
    return end == limit
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
