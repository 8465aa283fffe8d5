package pullquote.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * The organisations of an article by their names, abbreviations and short forms. A short form
 * stands for the one body that it can mean; where it can mean several it is a name of its own.
 */
final class Organisations {
  private static final int SHORTEST_ABBREVIATION = 2;
  private static final int LONGEST_ABBREVIATION = 8;

  /** In brackets so many letters show that the words before them are a name as a whole. */
  private static final int TELLING_ABBREVIATION = 3;

  private static final int SHORTEST_BEGINNING = 3;
  private static final int LONGEST_BEGINNING = 4;

  private final Cast cast;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byShortForm = new HashMap<>();

  /** By initials, by the first letters of the first word and by kind; null for several bodies. */
  private final Map<String, @Nullable Entity> byInitials = new HashMap<>();

  private final Map<String, @Nullable Entity> byBeginning = new HashMap<>();
  private final Map<String, @Nullable Entity> byKind = new HashMap<>();

  /** By a name without its country the only longer name; null for several. */
  private final Map<String, @Nullable Name> withCountry = new HashMap<>();

  Organisations(Cast cast) {
    this.cast = cast;
  }

  /** Adds all bodies among the names: the longer names first, wherever they stand. */
  void addAll(List<Name> names) {
    for (Name name : names) {
      if (isLong(name)) {
        learnCountry(name);
      }
    }
    for (Name name : names) {
      if (isLong(name)) {
        add(name);
      }
    }
    for (Name name : names) {
      boolean single = name.kind() == Name.Kind.ORGANISATION && name.end() - name.core() == 1;
      if (single && known(name) == null) {
        add(name);
      }
    }
  }

  private static boolean isLong(Name name) {
    return name.kind() == Name.Kind.ORGANISATION && name.end() - name.core() > 1;
  }

  /** Of the Norwegian Economy Ministry, the Economy Ministry is a short form. */
  private void learnCountry(Name name) {
    int rest = afterCountry(name);
    if (rest > name.core() && name.end() - rest > 1) {
      putOnly(withCountry, key(rest, name.end()), name, (a, b) -> key(a).equals(key(b)));
    }
  }

  private int afterCountry(Name name) {
    Phrases.Match<Places.Place> place = Places.at(cast.words(), name.core(), name.end());
    boolean country = place != null && place.value().isCountry();
    return country && place != null ? name.core() + place.length() : name.core();
  }

  private String key(Name name) {
    return Cast.key(cast.nameText(name));
  }

  private String key(int from, int to) {
    return Cast.key(Cast.plain(cast.words().text(from, to)));
  }

  private void add(Name given) {
    Name country = withCountry.get(key(given));
    Name name = country == null ? given : country;
    Words words = cast.words();
    String written = cast.nameText(name);
    String key = Cast.key(written);
    Entity organisation = byName.get(key);
    if (organisation == null) {
      organisation = cast.newEntity(Entity.Kind.ORGANISATION, written, name.end() - name.core());
      byName.put(key, organisation);
      addShortForms(name, organisation);
    }
    byName.putIfAbsent(key(given), organisation);
    String abbreviation = abbreviationAfter(words, given.end());
    if (abbreviation != null) {
      byName.putIfAbsent(abbreviation, organisation);
    }
  }

  private void addShortForms(Name name, Entity organisation) {
    Words words = cast.words();
    if (isGeneric(name.core() + 1, name.end())) {
      byShortForm.putIfAbsent(words.lower(name.core()), organisation);
    }
    if (name.end() - name.core() == 1) {
      return;
    }
    addBeginnings(name.core(), name.end(), organisation);
    int rest = afterCountry(name);
    if (rest > name.core() && name.end() - rest > 1) {
      addBeginnings(rest, name.end(), organisation);
    }
    for (int i = name.core(); i < name.end(); i++) {
      boolean head = i + 1 == name.end() || words.is(i + 1, WordClass.PREPOSITION);
      if (head && BodyNoun.of(words.lower(i)) != null) {
        putOnly(byKind, words.lower(i), organisation, Entity::equals);
      }
    }
  }

  /** By the first letters of all words, and of the first word. */
  private void addBeginnings(int from, int to, Entity organisation) {
    Words words = cast.words();
    Set<String> initials = new LinkedHashSet<>();
    initials.add(initials(words, from, to, false));
    initials.add(initials(words, from, to, true));
    for (String letters : initials) {
      if (letters.length() >= SHORTEST_ABBREVIATION) {
        putOnly(byInitials, letters, organisation, Entity::equals);
      }
    }
    String first = words.lower(from);
    for (int n = SHORTEST_BEGINNING; n <= LONGEST_BEGINNING && n < first.length(); n++) {
      putOnly(byBeginning, first.substring(0, n), organisation, Entity::equals);
    }
  }

  private static <T> void putOnly(
      Map<String, @Nullable T> map, String key, T value, BiPredicate<T, T> same) {
    if (!map.containsKey(key)) {
      map.put(key, value);
      return;
    }
    T known = map.get(key);
    if (known != null && !same.test(known, value)) {
      map.put(key, null);
    }
  }

  /** The first letters of the words with capitals, or of all words. */
  private static String initials(Words words, int from, int to, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (words.isCapital(i) || (all && !words.isMark(i))) {
        initials.append(words.lower(i).charAt(0));
      }
    }
    return initials.toString();
  }

  /** What stands in brackets at a word, in capitals, in small letters: tea of "(TEA)". */
  private static @Nullable String abbreviationAfter(Words words, int open) {
    boolean abbreviated =
        open + 2 < words.size()
            && words.is(open, "(")
            && words.is(open + 2, ")")
            && words.isAllCapitals(open + 1);
    return abbreviated ? words.lower(open + 1) : null;
  }

  /** Of a name with its initials in brackets behind it: a body's, from where they tell. */
  static Name withAbbreviation(Words words, Name name) {
    String letters = name.kind() == Name.Kind.BARE ? null : abbreviationAfter(words, name.end());
    if (letters == null || letters.length() < TELLING_ABBREVIATION) {
      return name;
    }
    for (int from = name.start(); name.end() - from > 1; from++) {
      boolean same =
          letters.equals(initials(words, from, name.end(), false))
              || letters.equals(initials(words, from, name.end(), true));
      if (same) {
        return new Name(name.start(), from, name.end(), -1, Name.Kind.ORGANISATION, null);
      }
    }
    return name;
  }

  /** Whether these words only say what kind of body it is: Acme Industries Inc. */
  private boolean isGeneric(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!cast.words().isAny(i, WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit)) {
        return false;
      }
    }
    return from < to;
  }

  /** The organisation of a name, an abbreviation, or a short form. */
  @Nullable Entity known(Name name) {
    String written = cast.nameText(name);
    String key = Cast.key(written);
    Entity organisation = byName.get(key);
    if (organisation == null && name.end() - name.core() == 1) {
      organisation = ofWord(name.core(), written);
    }
    return organisation == null ? byShortForm.get(key) : organisation;
  }

  /** TEA or MBoS by initials, the Met by its beginning, the Association by its kind. */
  private @Nullable Entity ofWord(int word, String written) {
    Words words = cast.words();
    String letters = written.replace(".", "");
    String lower = letters.toLowerCase(Locale.ROOT);
    if (letters.length() <= LONGEST_ABBREVIATION && isAbbreviation(letters)) {
      return byInitials.get(lower);
    }
    if (word == 0 || !words.is(word - 1, "the")) {
      return null;
    }
    Entity kind = byKind.get(lower);
    return kind == null && !words.is(word, WordClass.MEDIA) ? byBeginning.get(lower) : kind;
  }

  /** Capitals at both ends: FBI, DoJ. */
  private static boolean isAbbreviation(String letters) {
    return letters.length() >= SHORTEST_ABBREVIATION
        && Character.isUpperCase(letters.charAt(0))
        && Character.isUpperCase(letters.charAt(letters.length() - 1));
  }

  /** The entity that a name means, be it a body's or of a kind that nobody knows. */
  @Nullable Entity of(Name name) {
    if (name.core() >= name.end() || name.kind() == Name.Kind.PLACE) {
      return null;
    }
    Entity entity = known(name);
    if (entity == null) {
      entity = cast.people().onlyBearer(name);
    }
    return entity != null && entity.kind() == Entity.Kind.ORGANISATION ? entity : null;
  }

  /**
   * Notes what the words beside a name call it: the newspaper Acme, Acme Bank, Acme, a retailer.
   */
  void learnKinds(Name name) {
    Words words = cast.words();
    Entity entity = of(name);
    if (entity == null) {
      return;
    }
    learn(entity, name.end() - 1);
    for (int i = name.core(); i + 1 < name.end(); i++) {
      if (words.is(i + 1, WordClass.PREPOSITION)) {
        learn(entity, i);
      }
    }
    if (name.start() > 0) {
      learn(entity, name.start() - 1);
    }
    int limit = words.sentenceEnd(words.sentence(name.start()));
    if (words.isPossessive(name.end() - 1)) {
      return;
    }
    if (name.end() < limit) {
      learn(entity, name.end());
    }
    if (name.end() + 1 < limit && !words.is(name.end(), ",")) {
      learn(entity, name.end() + 1);
    }
    boolean apposition =
        name.end() + 2 < limit
            && words.is(name.end(), ",")
            && words.is(name.end() + 1, WordClass.DETERMINER);
    for (int i = name.end() + 2; apposition && i < Math.min(limit, name.end() + 8); i++) {
      if (words.isMark(i) || words.isAny(i, WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit)) {
        break;
      }
      learn(entity, i);
    }
  }

  private void learn(Entity entity, int word) {
    Words words = cast.words();
    String lower = words.lower(word);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    if (words.is(word, WordClass.INSTITUTION)) {
      entity.isCalled(lower);
    } else if ((Vocabulary.classes(one) & WordClass.INSTITUTION.bit) != 0) {
      entity.isCalled(one);
    }
    if (words.is(word, WordClass.MEDIA) && words.isCapital(word)) {
      entity.isCalled(Entity.MEDIUM);
    }
  }
}
