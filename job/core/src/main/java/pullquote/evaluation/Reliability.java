package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What share of the attributions of about one confidence is right.
 *
 * @param from the least confidence of the row
 */
public record Reliability(
    double from, double to, int attributions, double confidence, double right) {
  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0000001};

  /** An attribution, with what became of it. */
  record Judged(double confidence, boolean right) {}

  /** A row each band of confidence that holds attributions. */
  static List<Reliability> of(List<Judged> attributions) {
    List<Reliability> rows = new ArrayList<>();
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      Reliability row = band(attributions, BOUNDS[i], BOUNDS[i + 1]);
      if (row.attributions() > 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** As a row of a table in Markdown: the band, the attributions, their mean, the share right. */
  String row() {
    return QuoteReport.format(
        "| %.2f-%.2f | %d | %.3f | %.3f |", from, to, attributions, confidence, right);
  }

  /** The attributions given a confidence in [from, to). */
  static Reliability band(List<Judged> all, double from, double to) {
    int attributions = 0;
    double confidence = 0;
    int right = 0;
    for (Judged judged : all) {
      if (judged.confidence() >= from && judged.confidence() < to) {
        attributions++;
        confidence += judged.confidence();
        right += judged.right() ? 1 : 0;
      }
    }
    double count = Math.max(1, attributions);
    return new Reliability(from, Math.min(1, to), attributions, confidence / count, right / count);
  }
}
