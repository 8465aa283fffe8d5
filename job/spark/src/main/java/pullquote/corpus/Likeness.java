package pullquote.corpus;

/** How much two wordings have in common. */
final class Likeness {

  /** Words of a shingle by which texts are compared: a changed word costs three of them. */
  static final int SHINGLE_WORDS = 3;

  /** From here on an article repeats another: one word in ten changed leaves three quarters. */
  static final double COPY = 0.75;

  /** A text this much shorter than the other is a brief, or a line of it, and no copy. */
  private static final double LEAST_LENGTH = 0.25;

  private Likeness() {}

  /**
   * Of the shorter text's shingles, the share that the other has too; 0 if it is much shorter.
   *
   * @param one a set of shingles, ascending
   * @param other likewise
   */
  static double ofTexts(long[] one, long[] other) {
    int shorter = Math.min(one.length, other.length);
    int longer = Math.max(one.length, other.length);
    if (shorter == 0 || shorter < LEAST_LENGTH * longer) {
      return 0;
    }
    return (double) Wording.shared(one, other) / shorter;
  }

  /** Whether a letter more, a letter less or another letter makes one word of the other. */
  static boolean differsByOne(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int more = longer.length() - shorter.length();
    return more <= 1
        && !one.equals(other)
        && shorter.regionMatches(
            start + 1 - more, longer, start + 1, Math.max(0, longer.length() - start - 1));
  }
}
