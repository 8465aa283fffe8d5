package pullquote.cli;

import java.util.Locale;

/** Text on its way to a terminal: what could steer the terminal is made visible. */
final class Terminal {

  private static final int DEFAULT_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 160;
  private static final String ELLIPSIS = "...";
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Terminal() {}

  /** The width, as the shell says it. */
  static int columns() {
    String columns = System.getenv("COLUMNS");
    if (columns == null || !columns.matches("[1-9][0-9]{0,5}")) {
      return DEFAULT_COLUMNS;
    }
    return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Integer.parseInt(columns)));
  }

  /** The text on one line: white space becomes a space, a control character its escape. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                line.append(' ');
              } else if (isInvisible(c)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (type == Character.FORMAT && c != ZERO_WIDTH_JOINER);
  }

  /** The text on one line of at most so many columns, cut at a word where it can be. */
  static String line(String text, int columns) {
    String line = line(text).strip();
    if (width(line) <= columns) {
      return line;
    }
    int end = 0;
    int wordEnd = 0;
    int width = 0;
    while (end < line.length()) {
      int c = line.codePointAt(end);
      width += width(c);
      if (width > columns - ELLIPSIS.length()) {
        break;
      }
      if (c == ' ') {
        wordEnd = end;
      }
      end += Character.charCount(c);
    }
    // A cut in the first half would leave too little.
    int cut = wordEnd > end / 2 ? wordEnd : end;
    return line.substring(0, cut).stripTrailing() + ELLIPSIS;
  }

  /** How many columns the text takes. */
  static int width(String text) {
    return text.codePoints().map(Terminal::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian characters and emoji, roughly. */
  private static boolean isWide(int c) {
    return (0x1100 <= c && c <= 0x115F)
        || (0x2E80 <= c && c <= 0xA4CF)
        || (0xAC00 <= c && c <= 0xD7A3)
        || (0xF900 <= c && c <= 0xFAFF)
        || (0xFE30 <= c && c <= 0xFE6F)
        || (0xFF00 <= c && c <= 0xFF60)
        || (0xFFE0 <= c && c <= 0xFFE6)
        || (0x1F300 <= c && c <= 0x1FAFF)
        || (0x20000 <= c && c <= 0x3FFFD);
  }

  /** The text with spaces after it, up to a width. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }
}
