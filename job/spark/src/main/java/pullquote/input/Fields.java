package pullquote.input;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names under which the input's records hold what the job reads.
 *
 * @param names the input's name by the job's own, one each of {@link #KNOWN}
 * @param kept further fields, which stand in {@code articles} under the names that they have
 */
public record Fields(TreeMap<String, String> names, List<String> kept) implements Serializable {

  static final String TEXT = "text";

  static final List<String> KNOWN = List.of("id", TEXT, "title", "outlet", "url", "published_at");

  public Fields {
    kept = List.copyOf(kept);
  }

  /** The job's own names, but for those that the map gives another name for. */
  public static Fields named(Map<String, String> others) throws RefusedException {
    return named(others, List.of());
  }

  /**
   * The same, with further fields to keep.
   *
   * @throws RefusedException if the map names a field that the job does not know
   */
  public static Fields named(Map<String, String> others, List<String> kept)
      throws RefusedException {
    TreeMap<String, String> names = new TreeMap<>();
    KNOWN.forEach(known -> names.put(known, known));
    for (Map.Entry<String, String> other : new TreeMap<>(others).entrySet()) {
      if (!KNOWN.contains(other.getKey())) {
        throw RefusedException.usage(
            "There is no field " + other.getKey() + ": it is one of " + String.join(", ", KNOWN));
      }
      names.put(other.getKey(), other.getValue());
    }
    return new Fields(names, kept);
  }

  /**
   * The names under which a record may hold a field, the likeliest first. A text is looked for
   * under our own name too: where files of several makes lie in one folder, not all of them call it
   * what --field says.
   */
  List<String> names(String known) {
    String name = name(known);
    return known.equals(TEXT) && !name.equals(TEXT) ? List.of(name, TEXT) : List.of(name);
  }

  /** The input's name of a field. */
  String name(String known) {
    String name = names.get(known);
    if (name == null) {
      throw new IllegalArgumentException("field " + known);
    }
    return name;
  }

  /** Whether something is made of the input's field of that name. */
  boolean isRead(String name) {
    return names.containsValue(name) || name.equals(TEXT) || kept.contains(name);
  }
}
