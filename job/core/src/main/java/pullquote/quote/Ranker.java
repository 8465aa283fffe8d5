package pullquote.quote;

import java.util.Arrays;

/**
 * A log-linear model over hashed features: the score of a vector is the sum of its weights. Weights
 * are signed bytes, multiples of a step: a table that fits the processor's cache, and as good.
 */
final class Ranker {
  private static final double CUT_OFF = 0.00002;

  /** Smaller weights are left out: .0005 better than with them when cross-validated. */
  private static final double LEAST = 0.05;

  private final byte[] weights;
  private final int mask;
  private final double step;

  /**
   * @param weights in steps; as many as a power of two
   */
  Ranker(byte[] weights, double step) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException(weights.length + " weights are not a power of two");
    }
    this.weights = weights;
    this.mask = weights.length - 1;
    this.step = step;
  }

  /** A ranker to which all candidates are the same. */
  static Ranker untrained() {
    return new Ranker(new byte[1], 1);
  }

  /** Rounds the weights to steps; the largest few are cut off at 127 steps. */
  static Ranker of(float[] weights) {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    float[] sorted = sizes.clone();
    Arrays.sort(sorted);
    float largest = sorted[(int) ((sorted.length - 1) * (1 - CUT_OFF))];
    double step = largest == 0 ? 1 : largest / 127.0;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      if (sizes[i] >= LEAST) {
        bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / step)));
      }
    }
    return new Ranker(bytes, step);
  }

  byte[] weights() {
    return weights;
  }

  double step() {
    return step;
  }

  /** The sum of the features' weights, in steps. */
  int steps(FeatureVector features) {
    int sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.hash(i) & mask];
    }
    return sum;
  }

  /** The score of a sum in steps. */
  double score(int steps) {
    return steps * step;
  }

  /** The probabilities that go with some scores, in place (softmax). */
  static void normalise(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }
}
