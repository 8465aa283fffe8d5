package pullquote.language;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Stems of words: what their forms share. (Snowball's English stemmer: Porter 2001.) Remembers
 * them; not thread-safe.
 */
final class Stems {
  private static final int SHORTEST = 3;

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final Map<String, String> stems = new HashMap<>();

  /** The stem of a word in lower case: the same string for all words with it. */
  String of(String lower) {
    String stem = lower.length() < SHORTEST ? lower : stemmer.stem(lower).toString();
    String known = stems.putIfAbsent(stem, stem);
    return known == null ? stem : known;
  }
}
