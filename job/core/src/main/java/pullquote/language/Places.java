package pullquote.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/** Countries, by name, adjective or capital, and other places. */
public final class Places {
  private static final Phrases<Place> PHRASES = new Phrases<>();
  private static final Map<String, String> CODES = new HashMap<>();

  public enum Form {
    NAME,
    /** Russian; also one of the people: a Dane. */
    ADJECTIVE,
    /** A capital, or a house, that stands for the government. */
    SEAT
  }

  /**
   * A place that a phrase means.
   *
   * @param key the usual name of the country or place, lower case
   */
  public record Place(String key, boolean isCountry, Form form) {}

  static {
    for (String line : WordList.entries(Places.class, "countries.txt")) {
      String[] fields = line.split(";", -1);
      String key = key(fields[0]);
      add(fields[0], new Place(key, true, Form.NAME));
      add(fields[1], new Place(key, true, Form.ADJECTIVE));
      add(fields[2], new Place(key, true, Form.SEAT));
    }
    for (String line : WordList.entries(Places.class, "places.txt")) {
      String[] fields = line.split(";", -1);
      String key = key(fields[0]);
      add(fields[0], new Place(key, false, Form.NAME));
      if (fields.length > 1) {
        add(fields[1], new Place(key, false, Form.ADJECTIVE));
      }
    }
  }

  private Places() {}

  private static String key(String names) {
    return names.split(",", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void add(String field, Place place) {
    for (String written : List.of(field.split(","))) {
      String name = written.strip();
      boolean code = name.length() == 2 && !place.isCountry();
      if (code || name.endsWith(".")) {
        CODES.put(name.toLowerCase(Locale.ROOT), place.key());
      }
      if (!code && !name.isEmpty()) {
        PHRASES.add(name.toLowerCase(Locale.ROOT), place);
      }
    }
  }

  /** The longest place that begins at a capitalised word. */
  public static Phrases.@Nullable Match<Place> at(Words words, int i, int limit) {
    if (!words.isCapital(i) || !words.is(i, WordClass.PLACE) || words.word(i).equals("Us")) {
      return null;
    }
    return PHRASES.longest(words, i, limit);
  }

  static Set<String> firstWords() {
    return PHRASES.firstWords();
  }

  /** The place that a lower-case word means by itself. */
  public static @Nullable Place exact(String lower) {
    return PHRASES.exact(lower);
  }

  /** The state of a party's label: vermont of (D-Vt.); null if it is no such label. */
  public static @Nullable String stateOfParty(String label) {
    int hyphen = label.indexOf('-');
    if (hyphen < 1 || hyphen > 3 || !Character.isUpperCase(label.charAt(0))) {
      return null;
    }
    String state = label.substring(hyphen + 1).toLowerCase(Locale.ROOT);
    String key = CODES.get(state);
    if (key == null) {
      key = CODES.get(state + ".");
    }
    return key != null ? key : PHRASES.exact(state) == null ? null : state;
  }
}
