package pullquote.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.text.WordList;

/** Weighs a sentence's features: the logistic function of their weighted sum. Immutable. */
final class SalienceModel {
  private static final String RESOURCE = "salience-model.txt";

  private final double[] weights;

  /** A weight a {@link Feature}, in their order. */
  SalienceModel(double[] weights) {
    if (weights.length != Feature.values().length) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + Feature.values().length + " features");
    }
    this.weights = weights.clone();
  }

  /** The one that comes with the product. */
  static SalienceModel bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * Reads lines of a feature's key, a blank and its weight, with {@code #} comments. A feature that
   * is not named weighs nothing.
   *
   * @throws IllegalArgumentException naming the line, where a line is not of that form
   */
  static SalienceModel read(List<String> lines) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        int blank = line.indexOf(' ');
        try {
          weights.put(
              Feature.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT)),
              Double.valueOf(line.substring(blank + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IllegalArgumentException("weight '" + line + "'", e);
        }
      }
    }
    double[] values = new double[Feature.values().length];
    weights.forEach((feature, weight) -> values[feature.column()] = weight);
    return new SalienceModel(values);
  }

  /** The lines that {@link #read} takes. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of a sentence's features, on the logistic scale.");
    for (Feature feature : Feature.values()) {
      lines.add(
          feature.key() + " " + String.format(Locale.ROOT, "%.4f", weights[feature.column()]));
    }
    return lines;
  }

  /** In (0, 1). */
  double salience(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The parts of a score, in the order of the features; those without effect are left out. */
  List<Part> parts(double[] features) {
    List<Part> parts = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double value = features[feature.column()];
      double weight = weights[feature.column()];
      if (value * weight != 0) {
        parts.add(new Part(feature.key(), value, weight));
      }
    }
    return parts;
  }

  private static final class Bundled {
    private static final SalienceModel INSTANCE =
        read(WordList.entries(SalienceModel.class, RESOURCE));
  }
}
