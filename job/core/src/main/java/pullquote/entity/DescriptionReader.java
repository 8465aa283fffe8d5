package pullquote.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** Reads roles, country and content words off a stretch of words. */
final class DescriptionReader {
  private static final long NO_CONTENT =
      WordClass.FUNCTION | WordClass.CUE.bit | WordClass.MONTH.bit | WordClass.DAY.bit;

  private final Words words;
  private final int from;
  private final int to;
  private final List<Roles.Noun> nouns = new ArrayList<>(2);
  private final Set<String> content = new LinkedHashSet<>();
  private @Nullable String country;
  private boolean inComplement;

  DescriptionReader(Words words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  Description read() {
    int i = from;
    while (i < to) {
      i = step(i);
    }
    return new Description(nouns, country, content);
  }

  private int step(int i) {
    Phrases.Match<Places.Place> place = Places.at(words, i, to);
    if (place != null) {
      if (!place.value().isCountry()) {
        content.add(Description.PLACE + place.value().key());
      } else if (country == null && place.value().form() != Places.Form.SEAT) {
        country = place.value().key();
      }
      return i + place.length();
    }
    Phrases.Match<Roles.Noun> role = Roles.at(words, i, to);
    if (role != null && !words.isPossessive(i + role.length() - 1)) {
      if (!inComplement) {
        nouns.add(role.value());
      }
      for (int k = i; k < i + role.length(); k++) {
        content.add(words.lower(k));
      }
      return i + role.length();
    }
    inComplement = isIn(i);
    Roles.Noun title = titleRole(words.lower(i));
    if (title != null) {
      nouns.add(title);
    }
    if (!words.isAny(i, NO_CONTENT) && !words.isMark(i)) {
      content.add(words.lower(i));
    }
    return i + 1;
  }

  /** In "a supporter of the president" the president is somebody else. */
  private boolean isIn(int i) {
    if (words.is(i, WordClass.PREPOSITION)) {
      return !nouns.isEmpty();
    }
    return inComplement && !words.isMark(i) && !words.is(i, "and");
  }

  /** Sen. is a senator. */
  private static Roles.@Nullable Noun titleRole(String lower) {
    boolean isShort = lower.length() > 2 && lower.endsWith(".");
    return isShort ? Roles.ofShortForm(lower.substring(0, lower.length() - 1)) : null;
  }
}
