package pullquote.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/** Countries, by name, adjective or capital, and other places. */
final class Places {
  private static final Phrases<Place> PHRASES = new Phrases<>();

  enum Form {
    NAME,
    /** Russian; also one of the people: a Dane. */
    ADJECTIVE,
    /** A capital, or a house, that stands for the government. */
    SEAT
  }

  /**
   * @param country the country's key; null for a place that is neither country nor capital
   */
  record Place(@Nullable String country, Form form) {}

  static {
    for (String line : WordList.entries(Places.class, "countries.txt")) {
      String[] fields = line.split(";", -1);
      String key = fields[0].split(",", 2)[0].strip();
      add(fields[0], key, Form.NAME);
      add(fields[1], key, Form.ADJECTIVE);
      add(fields[2], key, Form.SEAT);
    }
    Place place = new Place(null, Form.NAME);
    for (String name : WordList.entries(Places.class, "places.txt")) {
      PHRASES.add(name.toLowerCase(Locale.ROOT), place);
    }
  }

  private Places() {}

  private static void add(String field, String country, Form form) {
    for (String name : List.of(field.split(","))) {
      if (!name.isBlank()) {
        PHRASES.add(name.strip().toLowerCase(Locale.ROOT), new Place(country, form));
      }
    }
  }

  /** The longest place that begins at a capitalised word. */
  static Phrases.@Nullable Match<Place> at(Words words, int i, int limit) {
    if (!words.isCapital(i) || words.word(i).equals("Us")) {
      return null;
    }
    return PHRASES.longest(words, i, limit);
  }
}
