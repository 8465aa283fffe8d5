package pullquote.text;

/** Tells whether a text lost spaces between its words: inTarnholm, said.The. */
final class SquashedWords {
  private static final int FEWEST = 4;
  private static final int SHORTEST_WORD = 2;
  // One in so many characters; names such as YouTube and iPhone come more seldom.
  private static final int RAREST = 800;

  private SquashedWords() {}

  static boolean in(String text) {
    int found = 0;
    for (int i = SHORTEST_WORD; i + 1 < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1))) {
        char before = text.charAt(i - 1);
        boolean stop = before == '.' || before == ',' || before == ';' || before == ':';
        int end = stop ? i - 1 : i;
        found += isWordEnd(text, end) ? 1 : 0;
      }
    }
    return found >= FEWEST && (long) found * RAREST >= text.length();
  }

  /** Whether small letters stand before the index that open a word, as no camel-case name has. */
  private static boolean isWordEnd(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= 20 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    boolean opensWord = start == 0 || Characters.isSpace(text.charAt(start - 1));
    return opensWord && end - start >= SHORTEST_WORD;
  }
}
