package pullquote.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.text.WordList;

/**
 * A noun that, after "the", stands for a body named before: company, ministry.
 *
 * @param isGeneric it goes with any kind of body
 * @param isOfMedia it goes with newspapers, agencies, broadcasters
 * @param isVoice what it says its owner says: website
 * @param narrower words of names that it is also used for
 */
record BodyNoun(boolean isGeneric, boolean isOfMedia, boolean isVoice, Set<String> narrower) {
  private static final Map<String, BodyNoun> NOUNS = new HashMap<>();

  static {
    for (String entry : WordList.entries(BodyNoun.class, "institutions-standing-for-a-name.txt")) {
      int narrower = entry.indexOf('<');
      String word = narrower < 0 ? entry : entry.substring(0, narrower);
      Set<String> names =
          narrower < 0 ? Set.of() : Set.of(entry.substring(narrower + 1).strip().split(" "));
      String noun = word.replaceAll("[+^=]", "").strip();
      boolean voice = word.contains("=");
      NOUNS.put(noun, new BodyNoun(word.contains("+"), word.contains("^"), voice, names));
    }
  }

  /** Whether what a thing says its owner says. */
  static boolean isVoice(String lower) {
    BodyNoun noun = of(lower);
    return noun != null && noun.isVoice();
  }

  /** The noun that a word in small letters is; null where it is none or tells enough: police. */
  static @Nullable BodyNoun of(String lower) {
    return NOUNS.get(lower);
  }
}
