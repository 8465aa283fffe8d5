package pullquote.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pullquote.language.LetterCase;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.text.WordList;

/**
 * What tells one person from a namesake: the names that stand in the article, and the words of a
 * description with the field of life that they tell.
 */
final class Context {

  /** Of so many names an article's context is made, in its order. */
  private static final int MOST_NAMES = 150;

  /** A word that is written small oftener than this is no name, whatever its capital here. */
  private static final double WORD = 0.3;

  private static final int SHORTEST = 3;

  private static final long CALENDAR = WordClass.MONTH.bit | WordClass.DAY.bit;

  private static final Map<String, String> FIELDS = fields();

  private Context() {}

  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    for (String line : WordList.entries(Context.class, "fields.txt")) {
      int colon = line.indexOf(':');
      for (String word : List.of(line.substring(colon + 1).strip().split(" +"))) {
        fields.put(word, line.substring(0, colon));
      }
    }
    return fields;
  }

  /** The hashes of the capitalised words of a text, ascending, but for words of the language. */
  static long[] names(String text) {
    Set<String> names = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length() && names.size() < MOST_NAMES; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST && Character.isUpperCase(text.charAt(start))) {
          String lower = text.substring(start, i).toLowerCase(Locale.ROOT);
          if (LetterCase.small(lower) < WORD && (Vocabulary.classes(lower) & CALENDAR) == 0) {
            names.add(lower);
          }
        }
        start = -1;
      }
    }
    return Wording.set(names.stream().mapToLong(Context::hash).toArray());
  }

  static long hash(String lower) {
    return Wording.words(lower)[0];
  }

  /** The words of a description that say something of somebody. */
  static List<String> roles(String descriptor) {
    List<String> words = new ArrayList<>();
    for (String word : List.of(descriptor.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))) {
      if (word.length() >= SHORTEST && (Vocabulary.classes(word) & WordClass.FUNCTION) == 0) {
        words.add(word);
      }
    }
    return words;
  }

  /** The fields of life that words of a description tell. */
  static Set<String> fieldsOf(Iterable<String> roles) {
    Set<String> fields = new TreeSet<>();
    for (String role : roles) {
      String field = FIELDS.get(role);
      if (field != null) {
        fields.add(field);
      }
    }
    return fields;
  }
}
