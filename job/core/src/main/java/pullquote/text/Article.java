package pullquote.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One news text with its id. The text is never rewritten: every result points into it.
 *
 * @param id the record's own id, else the file's path under the input root without its ending
 * @param source where it was read: the file, and the line or row in it
 */
public record Article(
    String id,
    String source,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Instant publishedAt,
    String text) {

  /** An article that is nothing but its text. */
  public static Article of(String id, String text) {
    return new Article(id, id, null, null, null, null, text);
  }
}
