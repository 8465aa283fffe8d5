package pullquote.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks sentences by their standing in a graph of similarity, as PageRank does with pages. There to
 * compare with; knows nothing of position.
 */
final class GraphRanking {
  /** Pairs cost the square of the sentences: those behind the first thousand are left at zero. */
  private static final int LIMIT = 1_000;

  private static final double DAMPING = 0.85;
  private static final double LEXRANK_THRESHOLD = 0.1;

  /** Words that more than a fifth of all articles hold say nothing of similarity. */
  private static final double TEXTRANK_IDF = 0.2;

  private static final int ROUNDS = 100;
  private static final double CONVERGED = 1e-6;

  private GraphRanking() {}

  /** Similarity by shared words over the logarithms of both lengths. (Mihalcea and Tarau 2004.) */
  static double[] textRank(Story story) {
    int size = Math.min(LIMIT, story.size());
    double[] shared = new double[size];
    double[][] graph = new double[size][];
    List<List<Integer>> holders = holders(story, size);
    for (int i = 0; i < size; i++) {
      Arrays.fill(shared, 0);
      for (int term : story.vector(i).terms()) {
        if (story.idf(term) > TEXTRANK_IDF) {
          for (int j : holders.get(term)) {
            shared[j]++;
          }
        }
      }
      graph[i] = new double[size];
      for (int j = 0; j < size; j++) {
        double lengths = Math.log(story.tokens(i).length) + Math.log(story.tokens(j).length);
        graph[i][j] = i == j || shared[j] == 0 || lengths <= 0 ? 0 : shared[j] / lengths;
      }
    }
    return ranked(graph, story.size());
  }

  /** Similarity by cosine, an edge where it reaches 0.1. (Erkan and Radev 2004.) */
  static double[] lexRank(Story story) {
    int size = Math.min(LIMIT, story.size());
    double[][] graph = new double[size][size];
    List<List<Integer>> holders = holders(story, size);
    double[] cosines = new double[size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(cosines, 0);
      Vector vector = story.vector(i);
      for (int k = 0; k < vector.terms().length; k++) {
        int term = vector.terms()[k];
        for (int j : holders.get(term)) {
          cosines[j] += vector.weights()[k] * story.vector(j).weightOf(term);
        }
      }
      for (int j = 0; j < size; j++) {
        graph[i][j] = i != j && cosines[j] >= LEXRANK_THRESHOLD ? 1 : 0;
      }
    }
    return ranked(graph, story.size());
  }

  /** The sentences that hold each term. */
  private static List<List<Integer>> holders(Story story, int size) {
    List<List<Integer>> holders = new ArrayList<>();
    for (int term = 0; term < story.termCount(); term++) {
      holders.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      for (int term : story.vector(i).terms()) {
        holders.get(term).add(i);
      }
    }
    return holders;
  }

  /** PageRank over the rows of a symmetric graph, the best at one. */
  private static double[] ranked(double[][] graph, int all) {
    int size = graph.length;
    double[] degrees = new double[size];
    for (int i = 0; i < size; i++) {
      degrees[i] = Arrays.stream(graph[i]).sum();
    }
    double[] ranks = new double[size];
    Arrays.fill(ranks, 1.0 / Math.max(1, size));
    double change = 1;
    for (int round = 0; round < ROUNDS && change > CONVERGED; round++) {
      double[] next = new double[size];
      for (int i = 0; i < size; i++) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
          sum += graph[i][j] == 0 ? 0 : graph[i][j] * ranks[j] / degrees[j];
        }
        next[i] = (1 - DAMPING) / size + DAMPING * sum;
      }
      change = 0;
      for (int i = 0; i < size; i++) {
        change += Math.abs(next[i] - ranks[i]);
      }
      ranks = next;
    }
    double top = Arrays.stream(ranks).max().orElse(1);
    double[] values = new double[all];
    for (int i = 0; i < size; i++) {
      values[i] = ranks[i] / top;
    }
    return values;
  }
}
