package pullquote.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a mention that names its speaker from a pronoun or a description. */
final class Aliases {

  private static final int SHORTEST_ACRONYM = 2;

  private Aliases() {}

  /**
   * Whether a mention is another name of its speaker: it shares a capitalised word with the full
   * name, or is all capitals, as an acronym is. The name itself, with or without a title before it,
   * is no other.
   */
  static boolean isAlias(String mention, String name) {
    String bare = withoutArticle(mention);
    String bareName = withoutArticle(name);
    if (bare.equals(bareName) || bare.endsWith(" " + bareName)) {
      return false;
    }
    return isAcronym(mention)
        || capitalised(mention).stream().anyMatch(capitalised(name)::contains);
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
