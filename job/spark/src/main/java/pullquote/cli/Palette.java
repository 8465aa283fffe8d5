package pullquote.cli;

import org.jspecify.annotations.Nullable;

/** How text is made to stand out at a terminal. */
enum Palette {
  /** Escape sequences that every colour terminal knows. */
  COLOURS,
  /** Signs only. */
  PLAIN;

  private static final String RESET = "\u001b[0m";

  /** What stands out. */
  enum Style {
    HEADING("1"),
    QUOTE("36"),
    DOUBTFUL("31"),
    SPEAKER("1;36"),
    SUMMARY("1"),
    FAINT("2");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /**
   * Colours on a terminal that has them, unless the user wants none.
   *
   * @param terminal whether a person reads what is written
   * @param noColor the variable {@code NO_COLOR}, see no-color.org
   * @param term the variable {@code TERM}
   */
  static Palette of(boolean terminal, @Nullable String noColor, @Nullable String term) {
    boolean wanted = noColor == null || noColor.isEmpty();
    return terminal && wanted && !"dumb".equals(term) ? COLOURS : PLAIN;
  }

  /** The text in the style; nothing is added to an empty one. */
  String paint(Style style, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + style.code + "m" + text + RESET;
  }
}
