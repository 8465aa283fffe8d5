package pullquote.corpus;

/** How the words of a quotation stand in a fuller one: their longest common subsequence. */
final class Alignment {

  /** Of longer quotations the first words are compared, so that the time stays bounded. */
  private static final int MOST_WORDS = 300;

  private final int[] words;
  private final int[] fuller;

  /** For each word the place that it has in the fuller wording; -1 where it has none. */
  private final int[] places;

  private final int common;

  private Alignment(int[] words, int[] fuller) {
    this.words = words;
    this.fuller = fuller;
    this.places = places(words, fuller);
    int found = 0;
    for (int place : places) {
      found += place >= 0 ? 1 : 0;
    }
    this.common = found;
  }

  static Alignment of(int[] words, int[] fuller) {
    return new Alignment(words, fuller);
  }

  private static int[] places(int[] words, int[] fuller) {
    int n = Math.min(MOST_WORDS, words.length);
    int m = Math.min(MOST_WORDS, fuller.length);
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            words[i] == fuller[j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int[] places = new int[n];
    for (int i = 0, j = 0; i < n; ) {
      if (j == m) {
        places[i++] = -1;
      } else if (words[i] == fuller[j]) {
        places[i++] = j++;
      } else if (longest[i + 1][j] > longest[i][j + 1]) {
        places[i++] = -1;
      } else {
        j++;
      }
    }
    return places;
  }

  /** Words in common, in the same order. */
  int common() {
    return common;
  }

  /** Of the words of the shorter, the share that the other has in the same order. */
  double similarity() {
    int shorter = Math.min(MOST_WORDS, Math.min(words.length, fuller.length));
    return shorter == 0 ? 0 : Math.min(1, (double) common / shorter);
  }

  /** Whether the common words stand close together in the fuller wording too. */
  boolean isCompact() {
    int first = -1;
    int last = -1;
    for (int place : places) {
      if (place >= 0) {
        first = first < 0 ? place : first;
        last = place;
      }
    }
    return last - first + 1 <= common + common / 2;
  }

  /** What became of the fuller wording: the name in the tables. */
  String variant() {
    if (common == places.length) {
      return words.length == fuller.length ? "same" : "shortened";
    }
    if (common == 0) {
      return "altered";
    }
    int first = 0;
    while (first < places.length && places[first] < 0) {
      first++;
    }
    int last = places.length - 1;
    while (last > first && places[last] < 0) {
      last--;
    }
    boolean whole = last - first + 1 == common;
    boolean endsBoth = first > 0 && last < places.length - 1;
    boolean overlaps =
        whole && !endsBoth && (first > 0 ? places[first] == 0 : places[last] == fuller.length - 1);
    return overlaps ? "overlapping" : "altered";
  }
}
