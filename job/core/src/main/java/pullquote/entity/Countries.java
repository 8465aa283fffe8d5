package pullquote.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Words;

/**
 * The names that an article has for countries: the United States, where the US speaks. A capital or
 * a house that stands for the government (the White House) is a name of its own.
 */
final class Countries {
  private final Words words;

  /** By country how often each name for it stands there, abbreviations aside. */
  private final Map<String, Map<String, Integer>> names = new HashMap<>();

  private boolean isRead;

  Countries(Words words) {
    this.words = words;
  }

  /** The country for which an abbreviation stands; null for none. */
  @Nullable String of(Name name) {
    Phrases.Match<Places.Place> place = country(name.core(), name.end());
    if (place == null || place.length() < name.end() - name.core()) {
      return null;
    }
    return isAbbreviation(words.text(name.core(), name.end())) ? usual(place.value().key()) : null;
  }

  private Phrases.@Nullable Match<Places.Place> country(int from, int limit) {
    Phrases.Match<Places.Place> place = Places.at(words, from, limit);
    boolean country =
        place != null && place.value().isCountry() && place.value().form() == Places.Form.NAME;
    return country ? place : null;
  }

  /** Of several names the one that is used most, of those the longest. */
  private @Nullable String usual(String country) {
    read();
    String usual = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : names.getOrDefault(country, Map.of()).entrySet()) {
      boolean longer = usual != null && entry.getKey().length() > usual.length();
      if (entry.getValue() > most || (entry.getValue() == most && longer)) {
        usual = entry.getKey();
        most = entry.getValue();
      }
    }
    return usual;
  }

  private void read() {
    for (int i = 0; !isRead && i < words.size(); i++) {
      Phrases.Match<Places.Place> place = country(i, words.sentenceEnd(words.sentence(i)));
      if (place != null) {
        String name = Cast.plain(words.text(i, i + place.length()));
        if (!isAbbreviation(name)) {
          names
              .computeIfAbsent(place.value().key(), key -> new TreeMap<>())
              .merge(name, 1, Integer::sum);
        }
      }
    }
    isRead = true;
  }

  private static boolean isAbbreviation(String name) {
    return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isLowerCase);
  }
}
