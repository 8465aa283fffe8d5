package pullquote.quote;

import org.jspecify.annotations.Nullable;
import pullquote.text.Span;

/**
 * What was chosen for a quotation.
 *
 * @param quote index of the quotation's item
 * @param source index of the chosen item, or {@link History#NOBODY}
 * @param probability the ranker's, of the choice
 * @param runnerUp index of the next best candidate, or {@link History#NOBODY}
 * @param label the words that name the source where it is no item (PENCE: inside the marks)
 * @param method what decided
 */
record Choice(
    int quote,
    int source,
    double probability,
    int runnerUp,
    @Nullable Span label,
    AttributionMethod method) {

  /** The same choice with another noun phrase for the source. */
  Choice with(int other) {
    return new Choice(quote, other, probability, runnerUp, label, method);
  }

  boolean isNobody() {
    return source == History.NOBODY && label == null;
  }
}
