package pullquote.text;

/**
 * A pair of quotation marks and what stands between them, inside one paragraph.
 *
 * @param span with the marks; where the opening mark is missing it begins with the speech
 * @param inner without the marks
 * @param paragraph index of the paragraph that holds it
 * @param depth 0, or 1 and more for a quotation inside a quotation
 * @param closed false where the closing mark is missing: the span then ends with the paragraph at
 *     most
 * @param continuation index of the paragraph in which the speech opens again, as one of several
 *     paragraphs does: its own if the paragraphs were glued; {@link #NONE} if it does not
 */
public record Quotation(
    Span span, Span inner, int paragraph, int depth, boolean closed, int continuation) {
  /** The continuation of a quotation that ends. */
  public static final int NONE = -1;

  public Quotation {
    if (!span.contains(inner)) {
      throw new IllegalArgumentException("inner " + inner + " outside of " + span);
    }
  }

  /** One that goes on in the next paragraph or not at all. */
  public Quotation(
      Span span, Span inner, int paragraph, int depth, boolean closed, boolean runsOn) {
    this(span, inner, paragraph, depth, closed, runsOn ? paragraph + 1 : NONE);
  }

  /** Whether the speech goes on in another quotation. */
  public boolean runsOn() {
    return continuation != NONE;
  }
}
