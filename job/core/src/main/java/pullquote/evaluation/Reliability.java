package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import pullquote.evaluation.QuoteMeasure.Outcome;
import pullquote.evaluation.QuoteMeasure.Verdict;

/**
 * What share of the attributions of about one confidence is right. Attributions of segments that
 * are no speech count as wrong, those without a marked source do not count.
 *
 * @param from the least confidence of the row
 */
public record Reliability(
    double from, double to, int attributions, double confidence, double right) {
  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0000001};

  /** A row each band of confidence that holds attributions. */
  static List<Reliability> of(List<Outcome> outcomes) {
    List<Reliability> rows = new ArrayList<>();
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      Reliability row = band(outcomes, BOUNDS[i], BOUNDS[i + 1]);
      if (row.attributions() > 0) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The attributions given a confidence in [from, to). */
  static Reliability band(List<Outcome> outcomes, double from, double to) {
    int attributions = 0;
    double confidence = 0;
    int right = 0;
    for (Outcome outcome : outcomes) {
      Prediction prediction = outcome.prediction();
      if (prediction == null || !isCounted(outcome.verdict())) {
        continue;
      }
      if (prediction.confidence() >= from && prediction.confidence() < to) {
        attributions++;
        confidence += prediction.confidence();
        right += outcome.verdict() == Verdict.RIGHT ? 1 : 0;
      }
    }
    double count = Math.max(1, attributions);
    return new Reliability(from, Math.min(1, to), attributions, confidence / count, right / count);
  }

  private static boolean isCounted(Verdict verdict) {
    return verdict == Verdict.RIGHT || verdict == Verdict.WRONG || verdict == Verdict.FALSE_ALARM;
  }
}
