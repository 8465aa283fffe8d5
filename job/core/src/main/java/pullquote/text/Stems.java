package pullquote.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Stems of words: what their forms share. (Snowball's English stemmer: Porter 2001.) Remembers
 * them; not thread-safe.
 */
public final class Stems {
  private static final int SHORTEST = 3;
  private static final int MOST = 1 << 15;

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final Map<String, String> stems = new HashMap<>();

  /** The stem of a word in lower case. */
  public String of(String lower) {
    if (lower.length() < SHORTEST) {
      return lower;
    }
    String known = stems.get(lower);
    if (known == null) {
      known = once(lower);
      if (stems.size() >= MOST) {
        stems.clear();
      }
      stems.put(lower, known);
    }
    return known;
  }

  /** The same for one who remembers the stem. */
  public String once(String lower) {
    return lower.length() < SHORTEST ? lower : stemmer.stem(lower).toString();
  }
}
