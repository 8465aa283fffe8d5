package pullquote.entity;

import org.jspecify.annotations.Nullable;

/**
 * The second of the two decisions made for a quote: who stands behind the mention.
 *
 * @param speaker null where nobody is found, and where there is no mention
 * @param descriptor role, title or apposition at the point of the quote, as written
 * @param reason why a mention has no speaker: a short stable code
 */
public record Identification(
    @Nullable Speaker speaker, @Nullable String descriptor, @Nullable String reason) {
  /** Of a quote that has no mention. */
  public static final Identification NONE = new Identification(null, null, null);
}
