package pullquote.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/** First names: whose they are, and which of them may be one person's. */
public final class FirstNames {
  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final Set<String> MOSTLY = new HashSet<>();
  private static final Map<String, Set<Integer>> NICKNAMES = new HashMap<>();

  static {
    for (String list : List.of("first-names.txt", "first-names-world.txt")) {
      for (String entry : WordList.entries(FirstNames.class, list)) {
        int space = entry.lastIndexOf(' ');
        String name = entry.substring(0, space).toLowerCase(Locale.ROOT);
        String key = entry.substring(space + 1);
        GENDERS.put(name, Gender.of(key.substring(key.length() - 1)));
        if (key.length() > 1) {
          MOSTLY.add(name);
        } else {
          MOSTLY.remove(name);
        }
      }
    }
    List<String> nicknames = WordList.entries(FirstNames.class, "nicknames.txt");
    for (int line = 0; line < nicknames.size(); line++) {
      for (String name : List.of(nicknames.get(line).toLowerCase(Locale.ROOT).split(" +"))) {
        NICKNAMES.computeIfAbsent(name, key -> new TreeSet<>()).add(line);
      }
    }
  }

  /** A first name that is written small oftener than this is rather the word. */
  private static final double WORD = 0.75;

  private FirstNames() {}

  public static boolean contains(String lower) {
    return gender(lower) != null;
  }

  /** Whether a word is a first name, and not as a rule something else: Ann, but hardly Early. */
  public static boolean isLikely(String lower) {
    return contains(lower) && LetterCase.small(lower) < WORD;
  }

  /** The sex of those who bear it; null if it is no known first name. */
  public static @Nullable Gender gender(String lower) {
    Gender gender = GENDERS.get(lower);
    int hyphen = lower.indexOf('-');
    return gender == null && hyphen > 0 ? GENDERS.get(lower.substring(0, hyphen)) : gender;
  }

  /** How much the name tells of the sex: 3, or 1 where it is only mostly of one. */
  public static int weight(String lower) {
    return MOSTLY.contains(lower) ? 1 : 3;
  }

  /** Whether both may be one person's: equal, an initial of the other, or its short form. */
  public static boolean mayBeOne(String one, String other) {
    if (one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one)) {
      return true;
    }
    Set<Integer> lines = NICKNAMES.get(one);
    Set<Integer> others = NICKNAMES.get(other);
    return lines != null && others != null && lines.stream().anyMatch(others::contains);
  }

  private static boolean isInitialOf(String initial, String name) {
    boolean single = initial.length() == 1 || (initial.length() == 2 && initial.charAt(1) == '.');
    return single && initial.charAt(0) == name.charAt(0);
  }
}
