package pullquote.language;

import org.jspecify.annotations.Nullable;

/**
 * The parts of speech of those words of an article that were tagged, as a column beside {@link
 * Words}: universal tags (NOUN, PROPN, VERB; Petrov, Das and McDonald 2012). Not thread-safe.
 */
public final class Tags {
  private final @Nullable String[] tagOf;

  /** No word of the article is tagged yet. */
  public Tags(Words words) {
    tagOf = new String[words.size()];
  }

  /** The tag of a word, empty where it has none. */
  public String of(int word) {
    String tag = tagOf[word];
    return tag == null ? "" : tag;
  }

  public void set(int word, String tag) {
    tagOf[word] = tag;
  }
}
