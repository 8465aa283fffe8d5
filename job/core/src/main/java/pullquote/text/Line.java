package pullquote.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or a line that is none, with what its shape shows. Its words are cut once, when they
 * are first asked for; not thread-safe.
 */
public final class Line {
  private final String text;
  private final Span span;
  private final int paragraph;
  private final int following;
  private final boolean whole;
  private final List<String> words = new ArrayList<>();
  private int cut;
  private int phrases = LinePhrases.UNREAD;

  /**
   * A line of a text.
   *
   * @param paragraph index of the paragraph that holds it
   * @param following how many paragraphs follow that one
   * @param whole it is all of its paragraph
   */
  public Line(String text, Span span, int paragraph, int following, boolean whole) {
    this.text = text;
    this.span = span;
    this.paragraph = paragraph;
    this.following = following;
    this.whole = whole;
    cut = span.start();
  }

  String text() {
    return text;
  }

  Span span() {
    return span;
  }

  /** The index of its paragraph. */
  public int paragraph() {
    return paragraph;
  }

  int following() {
    return following;
  }

  boolean whole() {
    return whole;
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** The character there, a space outside of the line. */
  public char charAt(int index) {
    return span.contains(index) ? text.charAt(index) : ' ';
  }

  /** Whether it has a phrase of a list. */
  boolean says(LinePhrases list) {
    if (phrases == LinePhrases.UNREAD) {
      phrases = LinePhrases.in(text, span);
    }
    return list.isIn(phrases);
  }

  /** The words, without punctuation around them; no more than the limit. */
  public List<String> words(int limit) {
    while (words.size() < limit && cut < span.end()) {
      if (Character.isLetterOrDigit(text.charAt(cut))) {
        cutWord();
      } else {
        cut++;
      }
    }
    return List.copyOf(words.subList(0, Math.min(limit, words.size())));
  }

  private void cutWord() {
    int start = cut;
    while (cut < span.end() && isWordPart(text.charAt(cut))) {
      cut++;
    }
    int end = cut;
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    words.add(text.substring(start, end));
  }

  /** A word without the ’s at its end. */
  public static String withoutGenitive(String word) {
    boolean genitive = word.endsWith("'s") || word.endsWith("\u2019s");
    return genitive ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '-'
        || c == '@'
        || c == '_'
        || Characters.isApostrophe(c);
  }

  boolean hasWord() {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isUpperCase() {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The index of the first letter, digit or sign behind marks, brackets, bullets and dashes. */
  public int firstIndex() {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      boolean skip =
          Characters.isSpace(c)
              || Characters.isOpeningBracket(c)
              || Characters.isQuotationMark(c)
              || Characters.isDash(c)
              || c == '*'
              || c == '|'
              || c == '\u2022'
              || c == '\u25CF'
              || c == '\u25BA'
              || c == '>'
              || c == '.';
      if (!skip) {
        return i;
      }
      i++;
    }
    return span.end();
  }

  char first() {
    int index = firstIndex();
    return index < span.end() ? text.charAt(index) : ' ';
  }

  boolean startsInQuotation() {
    return Characters.isQuotationMark(text.charAt(span.start()));
  }

  /** Whether it ends as a sentence does, marks and brackets behind the stop left out. */
  public boolean endsWithStop() {
    int last = lastIndex();
    char c = last < 0 ? ' ' : text.charAt(last);
    return Characters.endsSentence(c) || c == ':' || c == ';' || c == ',';
  }

  /** Whether a space stands before its full stop, as some archives end captions and headings. */
  boolean endsApart() {
    int last = span.end() - 1;
    return text.charAt(last) == '.'
        && last > span.start()
        && Characters.isSpace(text.charAt(last - 1));
  }

  private int lastIndex() {
    int i = span.end() - 1;
    while (i >= span.start()
        && (Characters.isQuotationMark(text.charAt(i))
            || Characters.isClosingBracket(text.charAt(i)))) {
      i--;
    }
    return i >= span.start() ? i : -1;
  }
}
