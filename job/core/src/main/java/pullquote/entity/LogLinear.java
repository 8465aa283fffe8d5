package pullquote.entity;

import java.util.Arrays;
import java.util.List;

/** A log-linear model: the score of a candidate is the weighted sum of its values. Immutable. */
final class LogLinear {
  private final List<? extends Feature> features;
  private final double[] weights;

  /**
   * @param features in the order of their values
   * @param weights one a feature
   */
  LogLinear(List<? extends Feature> features, double[] weights) {
    if (features.size() != weights.length) {
      throw new IllegalArgumentException(
          features.size() + " features, " + weights.length + " weights");
    }
    this.features = features;
    this.weights = weights.clone();
  }

  /** With the weights set by hand. */
  static LogLinear start(List<? extends Feature> features) {
    return new LogLinear(features, features.stream().mapToDouble(Feature::start).toArray());
  }

  LogLinear with(double[] others) {
    return new LogLinear(features, others);
  }

  List<? extends Feature> features() {
    return features;
  }

  double[] weights() {
    return weights.clone();
  }

  double weight(int feature) {
    return weights[feature];
  }

  /** The score of a candidate. */
  double score(double[] values) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * values[i];
    }
    return score;
  }

  /** The probability of each of some candidates, of whom one is right. */
  double[] probabilities(List<double[]> candidates) {
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.get(i));
    }
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /** The probability that a thing which may be or not be so is so (logistic regression). */
  double probability(double[] values) {
    return 1 / (1 + StrictMath.exp(-score(values)));
  }
}
