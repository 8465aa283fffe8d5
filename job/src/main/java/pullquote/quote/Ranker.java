package pullquote.quote;

/** A log-linear model over hashed features: the score of a vector is the sum of its weights. */
final class Ranker {
  private final float[] weights;
  private final int mask;

  /**
   * @param weights as many as a power of two
   */
  Ranker(float[] weights) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException(weights.length + " weights are not a power of two");
    }
    this.weights = weights;
    this.mask = weights.length - 1;
  }

  float[] weights() {
    return weights;
  }

  double score(FeatureVector features) {
    double score = 0;
    for (int i = 0; i < features.size(); i++) {
      score += weights[features.hash(i) & mask];
    }
    return score;
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
