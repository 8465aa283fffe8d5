package pullquote.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much a word tells about what an article is about, by how many articles have it. */
final class WordFrequencies {
  // A word in fewer than 7 of 1,000 articles weighs as much as one in 6.7.
  private static final double RAREST = 5.0;
  // Words that stand in three of ten articles and more tell nothing.
  private static final double COMMONEST = 1.2;
  private static final Map<String, Double> WEIGHTS = load();

  private WordFrequencies() {}

  /**
   * The word's inverse document frequency above that of common words, 0 to 3.8.
   *
   * @param word in the form of {@link #normal}
   */
  static double weight(String word) {
    return WEIGHTS.getOrDefault(word, RAREST - COMMONEST);
  }

  /** Lower case, without a genitive's or a plural's ending; empty if it is too short to tell. */
  static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("'s") || lower.endsWith("\u2019s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    if (lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("ss")) {
      lower = lower.substring(0, lower.length() - 1);
    }
    return word.length() > 2 ? lower : "";
  }

  private static Map<String, Double> load() {
    Map<String, Double> weights = new HashMap<>();
    List<String> entries = WordList.entries("word-frequencies.txt");
    for (String entry : entries) {
      int space = entry.indexOf(' ');
      double share = Integer.parseInt(entry.substring(space + 1)) / 1000.0;
      weights.put(
          entry.substring(0, space), Math.max(0, Math.min(RAREST, -Math.log(share)) - COMMONEST));
    }
    return weights;
  }
}
