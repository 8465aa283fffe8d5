package pullquote.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.text.WordList;

/** The classes of the words of all lists. */
final class Vocabulary {
  private static final Map<String, Integer> CLASSES = new HashMap<>();
  private static final Map<String, Gender> GENDERS = new HashMap<>();

  static {
    functionWords();
    titles();
    single("particles.txt", WordClass.PARTICLE);
    single("name-suffixes.txt", WordClass.SUFFIX);
    for (String entry : WordList.entries(Vocabulary.class, "organisation-words.txt")) {
      boolean surnameLike = entry.contains("~");
      String word = entry.replace("~", "").replace("^", "");
      if (entry.contains("^")) {
        add(word, WordClass.MEDIA);
      }
      add(word, WordClass.ORGANISATION);
      if (surnameLike) {
        add(word, WordClass.SURNAME_LIKE);
      }
    }
    single("noble-titles.txt", WordClass.NOBLE);
    single("institutions.txt", WordClass.INSTITUTION);
    single("documents.txt", WordClass.DOCUMENT);
    single("groups.txt", WordClass.GROUP);
    for (String word : Roles.firstWords()) {
      add(word, WordClass.ROLE);
    }
  }

  private Vocabulary() {}

  /** The bits of a lower-case word's classes. */
  static int classes(String lower) {
    return CLASSES.getOrDefault(lower, 0);
  }

  /** The sex that a form of address tells. */
  static Gender genderOfTitle(String lower) {
    return GENDERS.getOrDefault(lower, Gender.UNKNOWN);
  }

  private static void functionWords() {
    for (String line : WordList.entries(Vocabulary.class, "function-words.txt")) {
      int colon = line.indexOf(':');
      WordClass wordClass = WordClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : List.of(line.substring(colon + 1).strip().split(" +"))) {
        add(word, wordClass);
      }
    }
  }

  private static void titles() {
    for (String line : WordList.entries(Vocabulary.class, "titles.txt")) {
      int semicolon = line.indexOf(';');
      String word = line.substring(0, semicolon).strip();
      List<String> values = List.of(line.substring(semicolon + 1).strip().split(" +"));
      add(word, WordClass.valueOf(values.get(0).toUpperCase(Locale.ROOT)));
      if (values.size() > 1) {
        GENDERS.put(word, Gender.of(values.get(1)));
      }
    }
  }

  private static void single(String list, WordClass wordClass) {
    for (String entry : WordList.entries(Vocabulary.class, list)) {
      if (entry.indexOf(' ') < 0) {
        add(entry, wordClass);
      }
    }
  }

  private static void add(String word, WordClass wordClass) {
    CLASSES.merge(word.toLowerCase(Locale.ROOT), wordClass.bit, (a, b) -> a | b);
  }
}
