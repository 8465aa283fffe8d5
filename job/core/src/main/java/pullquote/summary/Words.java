package pullquote.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pullquote.text.Span;
import pullquote.text.WordList;

/** Cuts a stretch of text into words. */
final class Words {
  private Words() {}

  /** The entries of a word list in the forms of {@link Word#form}, several words with a blank. */
  static Set<String> list(String name) {
    return WordList.entries(Words.class, name).stream()
        .map(entry -> in(entry, new Span(0, entry.length())))
        .map(words -> words.stream().map(Word::form).collect(Collectors.joining(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words of a span, in order. An apostrophe inside a word and a point inside a number stay.
   */
  static List<Word> in(String text, Span span) {
    List<Word> words = new ArrayList<>(span.length() / 5 + 1);
    int at = span.start();
    while (at < span.end()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        int end = endOfWord(text, at, span.end());
        words.add(new Word(form(text, at, end), at, end, Character.isUpperCase(point)));
        next = end;
      }
      at = next;
    }
    return words;
  }

  private static int endOfWord(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (!Character.isLetterOrDigit(point)
          && Character.getType(point) != Character.NON_SPACING_MARK) {
        boolean joins =
            at > start && next < limit && joins(point, text.charAt(at - 1), text.charAt(next));
        if (!joins) {
          return at;
        }
      }
      at = next;
    }
    return limit;
  }

  private static boolean joins(int point, char before, char after) {
    return isApostrophe(point)
        ? Character.isLetter(before) && Character.isLetter(after)
        : (point == '.' || point == ',') && Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '\u2019';
  }

  private static String form(String text, int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    if (length > 3
        && word.charAt(length - 1) == 's'
        && "sui".indexOf(word.charAt(length - 2)) < 0) {
      return word.substring(0, length - 1);
    }
    return word;
  }
}
