package pullquote.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lists of phrases looked for in a text whatever its capitals, at word boundaries. */
final class Phrases {
  private static final int ASCII = 128;

  /** By their first two characters, which most words do not begin with. */
  private final @Nullable Entry[][] byPair = new Entry[ASCII * ASCII][];

  private Entry[] others = {};
  private final boolean[] starts = new boolean[ASCII];
  private int lists;

  /** A phrase, its third character in lower case, and the bit of its list. */
  private record Entry(String phrase, char third, int list) {
    static Entry of(String phrase, int list) {
      return new Entry(phrase, phrase.length() < 3 ? 0 : lower(phrase.charAt(2)), list);
    }
  }

  private Phrases() {}

  /** The phrases of some lists, which have the bits 1, 2, 4 and so on. */
  static Phrases load(String... resources) {
    Phrases phrases = new Phrases();
    for (String resource : resources) {
      int list = phrases.lists + 1;
      for (String phrase : WordList.entries(resource)) {
        phrases.add(Entry.of(phrase, list));
      }
      phrases.lists |= list;
    }
    return phrases;
  }

  private void add(Entry entry) {
    String phrase = entry.phrase;
    if (phrase.length() < 2 || phrase.charAt(0) >= ASCII || phrase.charAt(1) >= ASCII) {
      others = with(others, entry);
      if (phrase.charAt(0) < ASCII) {
        starts[lower(phrase.charAt(0))] = true;
        starts[Character.toUpperCase(phrase.charAt(0))] = true;
      }
      return;
    }
    int pair = pair(phrase.charAt(0), phrase.charAt(1));
    starts[lower(phrase.charAt(0))] = true;
    starts[Character.toUpperCase(phrase.charAt(0))] = true;
    Entry[] known = byPair[pair];
    byPair[pair] = with(known == null ? new Entry[0] : known, entry);
  }

  private static Entry[] with(Entry[] entries, Entry entry) {
    Entry[] longer = Arrays.copyOf(entries, entries.length + 1);
    longer[entries.length] = entry;
    return longer;
  }

  private static int pair(char first, char second) {
    return lower(first) << 7 | lower(second);
  }

  /** The lists with a phrase that begins at the index and ends at a word's end before the limit. */
  int at(String text, int index, int limit) {
    if (index >= limit) {
      return 0;
    }
    int found = others.length == 0 ? 0 : match(others, text, index, limit);
    if (index + 1 < limit) {
      char first = text.charAt(index);
      char second = text.charAt(index + 1);
      Entry[] entries = first < ASCII && second < ASCII ? byPair[pair(first, second)] : null;
      found |= entries == null ? 0 : match(entries, text, index, limit);
    }
    return found;
  }

  private static int match(Entry[] entries, String text, int index, int limit) {
    int found = 0;
    char third = index + 2 < limit ? lower(text.charAt(index + 2)) : 0;
    for (Entry entry : entries) {
      int end = index + entry.phrase.length();
      if ((found & entry.list) == 0
          && (entry.third == third || entry.third == 0 || third >= ASCII)
          && end <= limit
          && text.regionMatches(true, index, entry.phrase, 0, entry.phrase.length())
          && endsWord(text, end, limit)) {
        found |= entry.list;
      }
    }
    return found;
  }

  /** The lists with a phrase in the span. */
  int in(String text, Span span) {
    int found = 0;
    boolean wordStart = true;
    for (int i = span.start(); i < span.end() && found != lists; i++) {
      char c = text.charAt(i);
      boolean letter = isLetterOrDigit(c);
      if ((wordStart || !letter) && (c < ASCII ? starts[c] : others.length > 0)) {
        found |= at(text, i, span.end());
      }
      wordStart = !letter;
    }
    return found;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < ASCII
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
