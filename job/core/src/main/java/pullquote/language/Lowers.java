package pullquote.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words in lower case, each with a number of its own, from 0. */
final class Lowers {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a word in whatever case. */
  int id(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer known = ids.putIfAbsent(lower, words.size());
    if (known != null) {
      return known;
    }
    words.add(lower);
    return words.size() - 1;
  }

  String lower(int id) {
    return words.get(id);
  }
}
