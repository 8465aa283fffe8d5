package pullquote.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/** The words for people: offices, occupations, and those for people without a name. */
public final class Roles {
  private static final Phrases<Noun> SINGULAR = new Phrases<>();
  private static final Phrases<Noun> PLURAL = new Phrases<>();

  private static final Map<String, Noun> SHORT = new HashMap<>();

  /** So many words before a word the phrases are looked for that end there. */
  private static final int LONGEST = 5;

  /**
   * A role as a certain phrase for it tells it.
   *
   * @param surnameLike the phrase is a surname as well: king
   */
  public record Noun(Role role, String phrase, Gender gender, boolean surnameLike) {
    /** Writers often use it for somebody just named, to avoid the name again. */
    public boolean isVariation() {
      return role.variation() == Role.Variation.OFTEN;
    }
  }

  /** One of the people of a country or state: the Dane, the Texan. */
  public static final Noun NATIVE =
      new Noun(
          new Role(
              "native", Role.Kind.OCCUPATION, Role.Variation.OFTEN, Set.of("native"), Set.of()),
          "native",
          Gender.UNKNOWN,
          false);

  /** Somebody, or something that speaks, by a noun that is not known: the maths whizz. */
  public static final Noun UNKNOWN =
      new Noun(
          new Role("unknown", Role.Kind.OCCUPATION, Role.Variation.RARELY, Set.of(), Set.of()),
          "",
          Gender.UNKNOWN,
          false);

  static {
    load("offices.txt", Role.Kind.OFFICE);
    load("occupations.txt", Role.Kind.OCCUPATION);
    load("people.txt", Role.Kind.PERSON);
  }

  private Roles() {}

  /** The longest phrase for one person that begins at a word. */
  public static Phrases.@Nullable Match<Noun> at(Words words, int i, int limit) {
    return words.is(i, WordClass.ROLE) ? SINGULAR.longest(words, i, limit) : null;
  }

  /** The longest phrase for several people that begins at a word. */
  public static Phrases.@Nullable Match<Noun> pluralAt(Words words, int i, int limit) {
    return PLURAL.longest(words, i, limit);
  }

  /** The first word of the longest phrase for one person that ends before a word, or -1. */
  public static int startOf(Words words, int end, int floor) {
    for (int i = Math.max(floor, end - LONGEST); i < end; i++) {
      Phrases.Match<Noun> match = at(words, i, end);
      if (match != null && i + match.length() == end) {
        return i;
      }
    }
    return -1;
  }

  /** The same of a phrase for several people. */
  static int pluralStartOf(Words words, int end, int floor) {
    for (int i = Math.max(floor, end - LONGEST); i < end; i++) {
      Phrases.Match<Noun> match = pluralAt(words, i, end);
      if (match != null && i + match.length() == end) {
        return i;
      }
    }
    return -1;
  }

  /** The same of a phrase written small, without an owner's ending: spokesman. */
  public static int smallStartOf(Words words, int end, int floor) {
    boolean small = end > floor && !words.isCapital(end - 1) && !words.isPossessive(end - 1);
    return small ? startOf(words, end, Math.max(floor, end - LONGEST + 1)) : -1;
  }

  /** Several people by what they are: Republicans, Danes. */
  public static boolean isPeople(Words words, int i) {
    String noun = words.lower(i);
    if (!noun.endsWith("s") || noun.length() < 4) {
      return false;
    }
    Places.Place place = Places.exact(noun.substring(0, noun.length() - 1));
    boolean people = place != null && place.form() == Places.Form.ADJECTIVE;
    return people || words.isPluralOf(i, WordClass.MODIFIER);
  }

  /** The role that a title tells which is written short: sen, gov. */
  public static @Nullable Noun ofShortForm(String lower) {
    return SHORT.get(lower);
  }

  public static Set<String> firstWords() {
    return SINGULAR.firstWords();
  }

  private static void load(String list, Role.Kind kind) {
    for (String entry : WordList.entries(Roles.class, list)) {
      Role.Variation variation = variation(entry.charAt(0));
      String line = variation == Role.Variation.NEVER ? entry : entry.substring(1);
      int more = line.indexOf('>');
      String nouns = more < 0 ? line : line.substring(0, more);
      Set<String> phrases = new LinkedHashSet<>();
      for (String noun : List.of(nouns.split(","))) {
        phrases.add(plain(noun));
      }
      Set<String> broader = new LinkedHashSet<>();
      if (more >= 0) {
        for (String noun : List.of(line.substring(more + 1).split(","))) {
          broader.add(plain(noun));
        }
      }
      String key = phrases.iterator().next();
      Role role = new Role(key, kind, variation, Set.copyOf(phrases), Set.copyOf(broader));
      for (String noun : List.of(nouns.split(","))) {
        add(noun.strip(), role);
      }
    }
  }

  private static void add(String noun, Role role) {
    String phrase = plain(noun);
    int slash = noun.indexOf('/');
    Gender gender = slash < 0 ? Gender.UNKNOWN : Gender.of(noun.substring(slash + 1, slash + 2));
    Noun value = new Noun(role, phrase, gender, noun.endsWith("~"));
    SINGULAR.add(phrase, value);
    if (phrase.length() <= 4) {
      SHORT.putIfAbsent(phrase, value);
    }
    PLURAL.add(plural(phrase), value);
  }

  private static Role.Variation variation(char mark) {
    return switch (mark) {
      case '+' -> Role.Variation.OFTEN;
      case '?' -> Role.Variation.RARELY;
      default -> Role.Variation.NEVER;
    };
  }

  private static String plain(String noun) {
    String phrase = noun.strip().toLowerCase(Locale.ROOT).replace("~", "");
    int slash = phrase.indexOf('/');
    return slash < 0 ? phrase : phrase.substring(0, slash);
  }

  /** The plural of a phrase whose head is its last word, or the word before "of", "in", "to". */
  private static String plural(String phrase) {
    for (String joint : List.of(" of ", " for ", " in ", "-in-", "-of-")) {
      int at = phrase.indexOf(joint);
      if (at > 0) {
        return plural(phrase.substring(0, at)) + phrase.substring(at);
      }
    }
    if (phrase.endsWith("person")) {
      return phrase.substring(0, phrase.length() - 6) + "people";
    }
    if (phrase.endsWith("man")) {
      return phrase.substring(0, phrase.length() - 3) + "men";
    }
    if (phrase.endsWith("child")) {
      return phrase + "ren";
    }
    if (phrase.endsWith("wife")) {
      return phrase.substring(0, phrase.length() - 2) + "ves";
    }
    if (phrase.endsWith("y") && !phrase.endsWith("ey") && !phrase.endsWith("boy")) {
      return phrase.substring(0, phrase.length() - 1) + "ies";
    }
    if (phrase.endsWith("s") || phrase.endsWith("ch") || phrase.endsWith("sh")) {
      return phrase + "es";
    }
    return phrase + "s";
  }
}
