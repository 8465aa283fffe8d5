package pullquote.summary;

import java.util.Arrays;
import java.util.List;

/** The cosines between a few sentences, each computed once. */
final class Similarity {
  private final int[] places;
  private final double[][] cosines;

  /**
   * Compares each with each.
   *
   * @param sentences positions in the body
   */
  Similarity(Story story, List<Integer> sentences) {
    places = new int[story.size()];
    Arrays.fill(places, -1);
    cosines = new double[sentences.size()][sentences.size()];
    for (int i = 0; i < cosines.length; i++) {
      Vector vector = story.vector(sentences.get(i));
      places[sentences.get(i)] = i;
      for (int j = 0; j < i; j++) {
        cosines[i][j] = vector.cosine(story.vector(sentences.get(j)));
        cosines[j][i] = cosines[i][j];
      }
    }
  }

  /** Between two of them. */
  double between(int one, int other) {
    return cosines[places[one]][places[other]];
  }
}
