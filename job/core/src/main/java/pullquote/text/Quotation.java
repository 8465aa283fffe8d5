package pullquote.text;

/**
 * A pair of quotation marks and what stands between them, inside one paragraph.
 *
 * @param span with the marks
 * @param inner without the marks
 * @param paragraph index of the paragraph that holds it
 * @param depth 0, or 1 and more for a quotation inside a quotation
 * @param closed false where the closing mark is missing: the span then ends with the paragraph at
 *     most
 * @param runsOn the next paragraph opens with a mark again, as a quotation of several paragraphs
 *     does
 */
public record Quotation(
    Span span, Span inner, int paragraph, int depth, boolean closed, boolean runsOn) {
  public Quotation {
    if (!span.contains(inner)) {
      throw new IllegalArgumentException("inner " + inner + " outside of " + span);
    }
  }
}
