package pullquote.language;

/**
 * Reads texts that are mostly in capitals: with small letters where running text has them, so that
 * names stand out again. Of the same length, every index is the text's own.
 */
final class Capitals {
  private static final int LOOKED_AT = 1000;
  private static final double MOSTLY = 0.7;
  private static final int FEWEST = 40;
  private static final double WORD = 0.5;

  /** Behind these a first name is one, be it a word as well: Senator Rose Lee. */
  private static final long TITLE = WordClass.RANK.bit | WordClass.ADDRESS.bit | WordClass.ROLE.bit;

  private Capitals() {}

  /** The text itself, unless it is mostly in capitals. */
  static String read(String text) {
    return isInCapitals(text) ? withSmallLetters(text) : text;
  }

  private static boolean isInCapitals(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length() && letters < LOOKED_AT; i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= FEWEST && capitals >= MOSTLY * letters;
  }

  private static String withSmallLetters(String text) {
    char[] read = text.toCharArray();
    boolean opens = true;
    boolean titled = false;
    int i = 0;
    while (i < read.length) {
      if (!Character.isLetter(read[i])) {
        opens |= read[i] == '.' || read[i] == '?' || read[i] == '!' || read[i] == '\n';
        i++;
        continue;
      }
      int end = i;
      StringBuilder lower = new StringBuilder();
      while (end < read.length && Character.isLetter(read[end])) {
        lower.append(Character.toLowerCase(read[end++]));
      }
      long classes = Vocabulary.classes(lower.toString());
      boolean small =
          isSmall(lower.toString(), classes) && !(titled && FirstNames.contains(lower.toString()));
      titled = (classes & TITLE) != 0;
      for (int k = opens || !small ? i + 1 : i; k < end; k++) {
        read[k] = lower.charAt(k - i);
      }
      opens = false;
      i = end;
    }
    return new String(read);
  }

  private static boolean isSmall(String lower, long classes) {
    return LetterCase.small(lower) >= WORD
        || (classes & (WordClass.FUNCTION | WordClass.CUE.bit)) != 0
        || lower.length() == 1;
  }
}
