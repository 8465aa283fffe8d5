package pullquote.text;

/** What a character is to the parts of this package. */
final class Characters {
  private Characters() {}

  /** White space in the widest sense: no-break spaces, byte order marks, zero-width characters. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || between(c, '\t', '\r') || between(c, '\u001C', '\u001F');
    }
    if (c < '\u0085') {
      return false;
    }
    return c == '\u0085'
        || c == '\u00A0'
        || c == '\u180E'
        || between(c, '\u2000', '\u200F')
        || between(c, '\u2028', '\u202F')
        || c == '\u205F'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\uFEFF'
        || Character.isWhitespace(c);
  }

  private static boolean between(char c, char first, char last) {
    return first <= c && c <= last;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean isDash(char c) {
    return c == '-' || between(c, '\u2010', '\u2015') || c == '\u2212';
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isQuotationMark(char c) {
    return switch (c) {
      case '"', '\'', '`', '\u00AB', '\u00BB', '\u2039', '\u203A' -> true;
      default -> between(c, '\u2018', '\u201F');
    };
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** The span without the white space at its ends; empty at its start where it has nothing else. */
  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }
}
