package pullquote.quote;

import org.jspecify.annotations.Nullable;
import pullquote.text.Span;

/**
 * The first of the two decisions made for a quote: which words of the article name its source.
 *
 * @param mention the words that name the source; present where, and only where, the status is
 *     {@link Status#ATTRIBUTED}, but for a reader's correction that names a speaker whom no words
 *     of the article name
 * @param cue the words that introduce speech, if any decided
 * @param method what decided
 * @param confidence in [0, 1]: of the attributions given 0.9, nine in ten are right
 * @param reason why there is no mention
 * @param runnerUp the next best mention
 */
public record Attribution(
    Status status,
    @Nullable Span mention,
    @Nullable Span cue,
    AttributionMethod method,
    double confidence,
    @Nullable Reason reason,
    @Nullable Span runnerUp) {
  public Attribution {
    boolean named = mention != null || method == AttributionMethod.CORRECTED;
    if (status == Status.ATTRIBUTED ? !named : mention != null) {
      throw new IllegalArgumentException(status + " with mention " + mention);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** That there is none, because it is not sure enough; the mention is the runner-up. */
  Attribution taken() {
    return new Attribution(
        Status.UNATTRIBUTED,
        null,
        null,
        AttributionMethod.NOBODY,
        0,
        Reason.LOW_CONFIDENCE,
        mention);
  }
}
