package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.quote.Reason;

/**
 * The second of the two decisions made for a quote: who stands behind the mention.
 *
 * @param speaker null where nobody is found, and where there is no mention
 * @param descriptor role, title or apposition at the point of the quote, as written
 * @param method what decided, also where it found nobody; null where there is no mention
 * @param confidence in [0, 1], of both decisions together: of the speakers given 0.9, nine in ten
 *     have the right name; 0 where there is no speaker
 * @param onBehalfOf the name of the person or organisation for whom somebody unnamed, or a
 *     document, speaks, if the article says so
 * @param reason why a mention has no speaker
 */
public record Identification(
    @Nullable Speaker speaker,
    @Nullable String descriptor,
    @Nullable SpeakerMethod method,
    double confidence,
    @Nullable String onBehalfOf,
    @Nullable Reason reason) {
  /** Of a quote that has no mention. */
  public static final Identification NONE = new Identification(null, null, null, 0, null, null);

  public Identification {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (speaker != null && method == null) {
      throw new IllegalArgumentException("no method that found " + speaker.name());
    }
  }

  /** The same of a speaker who speaks for somebody, if {@code principal} is not null. */
  Identification onBehalfOf(@Nullable String principal) {
    return principal == null
        ? this
        : new Identification(speaker, descriptor, method, confidence, principal, reason);
  }
}
