package pullquote.summary;

import java.util.Arrays;

/**
 * A sparse vector over the terms of one article, of length one or empty.
 *
 * @param terms ascending
 * @param weights of those terms, positive
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared
record Vector(int[] terms, double[] weights) {

  /** The cosine of two: 0 where they share no term, 1 where they are the same. */
  double cosine(Vector other) {
    double product = 0;
    int mine = 0;
    int its = 0;
    while (mine < terms.length && its < other.terms.length) {
      int difference = terms[mine] - other.terms[its];
      if (difference == 0) {
        product += weights[mine++] * other.weights[its++];
      } else if (difference < 0) {
        mine++;
      } else {
        its++;
      }
    }
    return Math.min(1, product);
  }

  /** The weight of a term; 0 if it is not there. */
  double weightOf(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : weights[at];
  }

  /** The term that weighs most, the first of several; -1 if there is none. */
  int weightiest() {
    int best = -1;
    for (int i = 0; i < terms.length; i++) {
      if (best < 0 || weights[i] > weights[best]) {
        best = i;
      }
    }
    return best < 0 ? -1 : terms[best];
  }

  /** The dot product with a dense vector. */
  double dot(double[] dense) {
    double product = 0;
    for (int i = 0; i < terms.length; i++) {
      product += weights[i] * dense[terms[i]];
    }
    return product;
  }

  /** Adds this to a dense vector. */
  void addTo(double[] dense) {
    for (int i = 0; i < terms.length; i++) {
      dense[terms[i]] += weights[i];
    }
  }
}
