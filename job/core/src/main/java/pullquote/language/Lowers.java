package pullquote.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.text.Idf;
import pullquote.text.Stems;

/** Words in lower case, each with a number of its own, from 0, their stems and rarities. */
final class Lowers {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<@Nullable String> stemOf = new ArrayList<>();
  private final Stems stems = new Stems();
  private final Idf idf = Idf.shipped();

  /** Less than 0 where it was not asked for yet. */
  private double[] rarityOf = new double[0];

  /** The number of a word in whatever case. */
  int id(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer known = ids.putIfAbsent(lower, words.size());
    if (known != null) {
      return known;
    }
    words.add(lower);
    stemOf.add(null);
    return words.size() - 1;
  }

  /** The stem of a word; worked out when first asked for. */
  String stem(int id) {
    String known = stemOf.get(id);
    if (known == null) {
      known = stems.of(words.get(id));
      stemOf.set(id, known);
    }
    return known;
  }

  /** {@link Idf#scaled} of a word's stem; looked up when first asked for. */
  double rarity(int id) {
    if (id >= rarityOf.length) {
      int known = rarityOf.length;
      rarityOf = Arrays.copyOf(rarityOf, Math.max(1024, 2 * words.size()));
      Arrays.fill(rarityOf, known, rarityOf.length, -1);
    }
    if (rarityOf[id] < 0) {
      rarityOf[id] = idf.scaled(stem(id));
    }
    return rarityOf[id];
  }

  String lower(int id) {
    return words.get(id);
  }
}
