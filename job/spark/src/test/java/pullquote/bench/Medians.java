package pullquote.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures that were measured several times, by name. */
final class Medians {
  private final Map<String, List<Double>> figures = new HashMap<>();

  void add(String name, double figure) {
    figures.computeIfAbsent(name, key -> new ArrayList<>()).add(figure);
  }

  private List<Double> sorted(String name) {
    List<Double> sorted = new ArrayList<>(figures.getOrDefault(name, List.of(Double.NaN)));
    Collections.sort(sorted);
    return sorted;
  }

  double of(String name) {
    List<Double> sorted = sorted(name);
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  double most(String name) {
    List<Double> sorted = sorted(name);
    return sorted.get(sorted.size() - 1);
  }

  /** The least and the most, and how many there are. */
  String range(String name) {
    List<Double> sorted = sorted(name);
    return String.format(
        Locale.ROOT, "%.2f to %.2f in %d runs", sorted.get(0), most(name), sorted.size());
  }
}
