package pullquote.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;

/** Tells a mention that names its speaker from a pronoun or a description. */
final class Aliases {

  private static final int SHORTEST_ACRONYM = 2;
  private static final long JOINING =
      WordClass.PARTICLE.bit
          | WordClass.PREPOSITION.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.DETERMINER.bit;

  private Aliases() {}

  /**
   * Whether a mention is another name of its speaker: it shares a capitalised word with the full
   * name, or is all capitals, as an acronym is. The name itself, with or without a title before it,
   * is no other; nor is a phrase with words of another kind ("the speech Lee", "Tarnholm Mr Lee").
   */
  static boolean isAlias(String mention, String name) {
    String bare = withoutArticle(mention);
    String bareName = withoutArticle(name);
    if (bare.equals(bareName) || bare.endsWith(" " + bareName)) {
      return false;
    }
    if (!isName(bare)) {
      return false;
    }
    return isAcronym(mention)
        || capitalised(mention).stream().anyMatch(capitalised(name)::contains);
  }

  /** Capitalised words and what joins them, a form of address only at the beginning. */
  private static boolean isName(String words) {
    boolean first = true;
    for (String word : words.split(" ", -1)) {
      long classes = Vocabulary.classes(word.toLowerCase(Locale.ROOT));
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      boolean joins = small && !first && (classes & JOINING) != 0;
      if ((small && !joins) || (!first && (classes & WordClass.ADDRESS.bit) != 0)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static String withoutArticle(String words) {
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
  }

  private static Set<String> capitalised(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isAcronym(String mention) {
    return mention.length() >= SHORTEST_ACRONYM
        && mention.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }
}
