package pullquote.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a model's probability into the share of right answers at that probability: isotonic
 * regression by pooling adjacent violators (Zadrozny and Elkan 2002), linear between the knots.
 */
public record Calibration(List<Knot> knots) {
  private static final int POOL = 60;

  /** The share of right answers seen about a probability. */
  public record Knot(double probability, double right) {}

  public Calibration {
    knots = List.copyOf(knots);
    if (knots.isEmpty()) {
      throw new IllegalArgumentException("a calibration without knots");
    }
  }

  /** The confidence is the probability itself. */
  public static Calibration none() {
    return new Calibration(List.of(new Knot(0, 0), new Knot(1, 1)));
  }

  /**
   * Fitted to answers that have been judged.
   *
   * @param seen a knot an answer: its probability, and 1 if it was right, else 0
   */
  public static Calibration fit(List<Knot> seen) {
    List<Knot> sorted = new ArrayList<>(seen);
    sorted.sort(Comparator.comparingDouble(Knot::probability).thenComparingDouble(Knot::right));
    List<double[]> pools = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += POOL) {
      List<Knot> bin = sorted.subList(from, Math.min(sorted.size(), from + POOL));
      double[] pool = {0, 0, bin.size()};
      for (Knot knot : bin) {
        pool[0] += knot.probability();
        pool[1] += knot.right();
      }
      pools.add(pool);
      while (pools.size() > 1 && share(pools, 2) >= share(pools, 1)) {
        double[] last = pools.remove(pools.size() - 1);
        double[] previous = pools.get(pools.size() - 1);
        for (int i = 0; i < 3; i++) {
          previous[i] += last[i];
        }
      }
    }
    List<Knot> knots = new ArrayList<>();
    for (double[] pool : pools) {
      knots.add(new Knot(pool[0] / pool[2], pool[1] / pool[2]));
    }
    return knots.isEmpty() ? none() : new Calibration(knots);
  }

  private static double share(List<double[]> pools, int fromEnd) {
    double[] pool = pools.get(pools.size() - fromEnd);
    return pool[1] / pool[2];
  }

  /** The confidence in [0, 1] that goes with a probability. */
  public double confidence(double probability) {
    Knot below = knots.get(0);
    if (probability <= below.probability()) {
      return below.right();
    }
    for (Knot above : knots) {
      if (probability <= above.probability()) {
        double width = above.probability() - below.probability();
        double share = width <= 0 ? 1 : (probability - below.probability()) / width;
        return below.right() + share * (above.right() - below.right());
      }
      below = above;
    }
    return below.right();
  }
}
