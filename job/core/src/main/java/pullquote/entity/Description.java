package pullquote.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.Roles;
import pullquote.language.Words;

/**
 * What an article calls somebody beside the name: Norwegian President; a spokesman for the State
 * Department.
 *
 * @param nouns the roles that its words tell
 * @param country the country it names, by its key, or null
 * @param words its content words, lower case
 */
record Description(List<Roles.Noun> nouns, @Nullable String country, Set<String> words) {
  /** Opens the words that are places, by their key. */
  static final String PLACE = "@";

  Description {
    nouns = List.copyOf(nouns);
    words = Set.copyOf(words);
  }

  /** That somebody comes from a place. */
  static Description from(String place) {
    return new Description(List.of(), null, Set.of(PLACE + place));
  }

  /** Of the words from {@code from} to before {@code to}. */
  static Description of(Words words, int from, int to) {
    return new DescriptionReader(words, from, to).read();
  }

  boolean isEmpty() {
    return nouns.isEmpty();
  }

  Gender gender() {
    for (Roles.Noun noun : nouns) {
      if (noun.gender() != Gender.UNKNOWN) {
        return noun.gender();
      }
    }
    return Gender.UNKNOWN;
  }
}
