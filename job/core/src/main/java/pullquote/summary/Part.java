package pullquote.summary;

/**
 * One reason for a sentence's salience.
 *
 * @param name of the feature
 * @param value of the feature in this sentence
 * @param weight that the model gives it
 */
public record Part(String name, double value, double weight) {

  /** What it adds to the score on the logistic scale. */
  public double contribution() {
    return value * weight;
  }
}
