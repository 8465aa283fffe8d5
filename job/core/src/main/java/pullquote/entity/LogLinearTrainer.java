package pullquote.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Fits the weights of a log-linear model: the least sum of the negative logarithms of the
 * probabilities of the right candidates and of a quadratic penalty on the distance from the weights
 * set by hand. Newton's method with halved steps; the same examples give the same weights.
 */
final class LogLinearTrainer {
  private static final int MOST_STEPS = 30;
  private static final int MOST_HALVINGS = 12;
  private static final double ENOUGH = 1e-7;

  private LogLinearTrainer() {}

  /**
   * What is to be learnt from.
   *
   * @param candidates the values of each
   * @param right the indexes of those that are right, at least one
   */
  record Example(List<double[]> candidates, BitSet right) {
    /** Of something that is so or not. */
    static Example of(double[] values, boolean holds) {
      return new Example(
          List.of(values, new double[values.length]), BitSet.valueOf(new long[] {holds ? 1 : 2}));
    }
  }

  /**
   * The fitted model.
   *
   * @param start where the weights are drawn to
   * @param strength of the penalty
   */
  static LogLinear fit(List<Example> examples, LogLinear start, double strength) {
    double[] anchor = start.weights();
    LogLinear model = start;
    double loss = loss(examples, model, anchor, strength);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] direction = direction(examples, model, anchor, strength);
      double size = 1;
      LogLinear next = moved(model, direction, size);
      double nextLoss = loss(examples, next, anchor, strength);
      for (int i = 0; i < MOST_HALVINGS && nextLoss > loss; i++) {
        size /= 2;
        next = moved(model, direction, size);
        nextLoss = loss(examples, next, anchor, strength);
      }
      if (nextLoss >= loss - ENOUGH) {
        break;
      }
      model = next;
      loss = nextLoss;
    }
    return model;
  }

  private static LogLinear moved(LogLinear model, double[] direction, double size) {
    double[] weights = model.weights();
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= size * direction[i];
    }
    return model.with(weights);
  }

  private static double loss(
      List<Example> examples, LogLinear model, double[] anchor, double strength) {
    double loss = 0;
    for (Example example : examples) {
      double[] p = model.probabilities(example.candidates());
      double mass = 0;
      for (int c = 0; c < p.length; c++) {
        mass += example.right().get(c) ? p[c] : 0;
      }
      loss -= StrictMath.log(Math.max(mass, 1e-300));
    }
    double[] weights = model.weights();
    for (int i = 0; i < weights.length; i++) {
      loss += strength / 2 * (weights[i] - anchor[i]) * (weights[i] - anchor[i]);
    }
    return loss;
  }

  /** The gradient over the curvature (of the candidates' covariance, which is never negative). */
  private static double[] direction(
      List<Example> examples, LogLinear model, double[] anchor, double strength) {
    double[] weights = model.weights();
    int size = weights.length;
    double[][] curvature = new double[size][size];
    double[] gradient = new double[size];
    for (int i = 0; i < size; i++) {
      gradient[i] = strength * (weights[i] - anchor[i]);
      curvature[i][i] = strength;
    }
    for (Example example : examples) {
      add(example, model.probabilities(example.candidates()), gradient, curvature);
    }
    return solve(curvature, gradient);
  }

  private static void add(Example example, double[] p, double[] gradient, double[][] curvature) {
    int size = gradient.length;
    double mass = 0;
    for (int c = 0; c < p.length; c++) {
      mass += example.right().get(c) ? p[c] : 0;
    }
    double[] mean = new double[size];
    List<int[]> present = new ArrayList<>(p.length);
    for (int c = 0; c < p.length; c++) {
      double[] x = example.candidates().get(c);
      double pull = p[c] - (example.right().get(c) ? p[c] / Math.max(mass, 1e-300) : 0);
      int[] indexes = present(x);
      present.add(indexes);
      for (int i : indexes) {
        gradient[i] += pull * x[i];
        mean[i] += p[c] * x[i];
      }
    }
    for (int c = 0; c < p.length; c++) {
      double[] x = example.candidates().get(c);
      for (int i : present.get(c)) {
        for (int j : present.get(c)) {
          curvature[i][j] += p[c] * x[i] * x[j];
        }
      }
    }
    int[] meant = present(mean);
    for (int i : meant) {
      for (int j : meant) {
        curvature[i][j] -= mean[i] * mean[j];
      }
    }
  }

  private static int[] present(double[] values) {
    int count = 0;
    int[] indexes = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        indexes[count++] = i;
      }
    }
    return Arrays.copyOf(indexes, count);
  }

  /** Solves a linear system whose matrix is positive definite, in place (Cholesky). */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < j; k++) {
        for (int i = j; i < size; i++) {
          matrix[i][j] -= matrix[i][k] * matrix[j][k];
        }
      }
      double root = Math.sqrt(Math.max(matrix[j][j], 1e-9));
      for (int i = j; i < size; i++) {
        matrix[i][j] /= root;
      }
      matrix[j][j] = root;
    }
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= matrix[i][k] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= matrix[k][i] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
