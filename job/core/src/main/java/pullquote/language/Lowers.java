package pullquote.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.text.Idf;
import pullquote.text.Stems;

/** Words in lower case and their stems, each with a number of its own, from 0. */
final class Lowers {
  private static final int UNKNOWN = -1;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Stems stems = new Stems();
  private final Idf idf = Idf.shipped();

  /** The number of each word's stem; less than 0 where it was not asked for yet. */
  private int[] stemOf = new int[0];

  /** The IDF of each number as a stem; less than 0 where it was not asked for yet. */
  private double[] idfOf = new double[0];

  /** The number of a word in whatever case. */
  int id(String word) {
    return idOf(word.toLowerCase(Locale.ROOT));
  }

  private int idOf(String lower) {
    Integer known = ids.putIfAbsent(lower, words.size());
    if (known != null) {
      return known;
    }
    words.add(lower);
    return words.size() - 1;
  }

  /** The number of the stem of a word in lower case. */
  int stem(String lower) {
    return stem(idOf(lower));
  }

  /** The number of a word in lower case, or a negative one if it was never seen. */
  int known(String lower) {
    return ids.getOrDefault(lower, UNKNOWN);
  }

  /** How many numbers there are. */
  int size() {
    return words.size();
  }

  /** The number of a word's stem; worked out when first asked for. */
  int stem(int id) {
    if (id >= stemOf.length) {
      int known = stemOf.length;
      stemOf = Arrays.copyOf(stemOf, Math.max(1024, 2 * words.size()));
      Arrays.fill(stemOf, known, stemOf.length, UNKNOWN);
    }
    if (stemOf[id] < 0) {
      stemOf[id] = stemOf(words.get(id));
    }
    return stemOf[id];
  }

  private int stemOf(String lower) {
    return idOf(stems.once(lower));
  }

  /** {@link Idf#of} a stem, by its number; looked up when first asked for. */
  double idf(int stem) {
    if (stem >= idfOf.length) {
      int known = idfOf.length;
      idfOf = Arrays.copyOf(idfOf, Math.max(1024, 2 * words.size()));
      Arrays.fill(idfOf, known, idfOf.length, UNKNOWN);
    }
    if (idfOf[stem] < 0) {
      idfOf[stem] = idf.of(words.get(stem));
    }
    return idfOf[stem];
  }

  /** {@link Idf#scaled} of a word's stem. */
  double rarity(int id) {
    return idf(stem(id)) / idf.rarest();
  }

  String lower(int id) {
    return words.get(id);
  }
}
