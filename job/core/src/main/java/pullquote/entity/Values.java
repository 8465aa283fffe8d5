package pullquote.entity;

import java.util.List;
import java.util.Set;

/** What a candidate is described by: a value a feature, 0 where it says nothing. */
final class Values {
  private final double[] values;

  Values(List<? extends Feature> features) {
    values = new double[features.size()];
  }

  void set(Feature feature) {
    set(feature, 1);
  }

  void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  void setIf(boolean holds, Feature feature) {
    if (holds) {
      set(feature);
    }
  }

  /** Whether any of some features says something. */
  boolean hasAny(Set<? extends Feature> features) {
    return features.stream().anyMatch(feature -> values[feature.ordinal()] != 0);
  }

  double[] array() {
    return values;
  }
}
