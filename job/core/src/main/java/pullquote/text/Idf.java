package pullquote.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inverse document frequencies of stems in news: what tells a word of the story from a word of the
 * language. (Spärck Jones 1972.) Immutable.
 */
public final class Idf {
  private static final String RESOURCE = "document-frequencies.txt";

  private final Map<String, Double> values;
  private final double rarest;

  private Idf(Map<String, Double> values, double rarest) {
    this.values = values;
    this.rarest = rarest;
  }

  /** That which comes with the product. */
  public static Idf shipped() {
    return Shipped.IDF;
  }

  /**
   * Reads lines of a stem, a blank and the articles of 100,000 in which it stands. The first gives
   * what stems count that are not listed, behind the stem {@code *}.
   *
   * @throws IllegalArgumentException naming the line, where a line is not of that form
   */
  static Idf read(List<String> lines) {
    double rarest = 0;
    Map<String, Double> values = new HashMap<>(lines.size() * 2);
    for (String line : lines) {
      int blank = line.indexOf(' ');
      try {
        double value = -Math.log(Integer.parseInt(line.substring(blank + 1)) / 100_000.0);
        rarest = Math.max(rarest, value);
        values.put(line.substring(0, blank), value);
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("document frequency '" + line + "'", e);
      }
    }
    return new Idf(values, rarest);
  }

  /** Minus the natural logarithm of the share of articles in which a stem stands. */
  public double of(String stem) {
    return values.getOrDefault(stem, rarest);
  }

  /** That of a stem that is not listed, the highest. */
  public double rarest() {
    return rarest;
  }

  /** The same from 0 for a stem of every article to 1 for one that is not listed. */
  public double scaled(String stem) {
    return of(stem) / rarest;
  }

  private static final class Shipped {
    static final Idf IDF = read(WordList.entries(Idf.class, RESOURCE));
  }
}
