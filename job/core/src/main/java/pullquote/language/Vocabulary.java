package pullquote.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.text.WordList;

/**
 * The words of all lists with their classes. A class has a list of its own name, one word a line;
 * titles, names of bodies and roles come from lists that say more of each word.
 */
public final class Vocabulary {
  private static final Map<String, Long> CLASSES = new HashMap<>();

  static {
    for (WordClass wordClass : WordClass.values()) {
      for (String entry : wordClass.entries()) {
        add(entry, wordClass);
      }
    }
    titles();
    bodies();
    for (String word : Roles.firstWords()) {
      add(word, WordClass.ROLE);
    }
    for (String word : Places.firstWords()) {
      add(word, WordClass.PLACE);
    }
  }

  private Vocabulary() {}

  /** The bits of a lower-case word's classes. */
  public static long classes(String lower) {
    return CLASSES.getOrDefault(lower, 0L);
  }

  public static boolean is(String lower, WordClass wordClass) {
    return (classes(lower) & wordClass.bit) != 0;
  }

  /** Whether a word’s ending, from the apostrophe on, is a word of its own: ’s, ’ll. */
  static boolean isClitic(String ending) {
    return is(ending.toLowerCase(Locale.ROOT), WordClass.CLITIC);
  }

  private static void titles() {
    for (String line : WordList.entries(Vocabulary.class, "titles.txt")) {
      int semicolon = line.indexOf(';');
      String word = line.substring(0, semicolon).strip();
      List<String> values = List.of(line.substring(semicolon + 1).strip().split(" +"));
      add(word, WordClass.valueOf(values.get(0).toUpperCase(Locale.ROOT)));
      if (values.size() > 1) {
        add(word, Gender.of(values.get(1)) == Gender.MALE ? WordClass.MALE : WordClass.FEMALE);
      }
    }
  }

  private static void bodies() {
    for (String entry : WordList.entries(Vocabulary.class, "organisation-words.txt")) {
      String word = entry.replace("~", "").replace("^", "");
      add(word, WordClass.ORGANISATION);
      if (entry.contains("^")) {
        add(word, WordClass.MEDIA);
      }
      if (entry.contains("~")) {
        add(word, WordClass.SURNAME_LIKE);
      }
    }
  }

  private static void add(String word, WordClass wordClass) {
    if (word.indexOf(' ') < 0) {
      CLASSES.merge(word.toLowerCase(Locale.ROOT), wordClass.bit, (a, b) -> a | b);
    }
  }
}
