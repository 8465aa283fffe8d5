package pullquote.entity;

import java.util.List;

/** Takes what was decided and by what, for training; by itself it takes nothing. */
interface DecisionLog {
  DecisionLog NONE = new DecisionLog() {};

  /** Takes the names of the article, after they were judged. */
  default void cast(Cast cast) {}

  /**
   * Takes the candidates for a pronoun.
   *
   * @param word where it stands
   * @param values one a candidate
   */
  default void pronoun(int word, List<Entity> candidates, List<double[]> values) {}

  /**
   * Takes the candidates for a description.
   *
   * @param word its first
   * @param values one a candidate, and those of nobody
   */
  default void description(int word, List<Entity> candidates, List<double[]> values) {}

  /**
   * Takes the candidates for the company, it, they.
   *
   * @param word its first
   * @param values one a candidate, and those of nobody
   */
  default void body(int word, List<Source> candidates, List<double[]> values) {}

  /**
   * Takes the candidates for the author of a document.
   *
   * @param word its first
   * @param values one a candidate, and those of nobody
   */
  default void document(int word, List<Entity> candidates, List<double[]> values) {}

  /**
   * Takes how a quote's speaker was found.
   *
   * @param word the first of the mention
   * @param values by which the confidence is judged
   */
  default void speaker(Identification found, int word, double[] values) {}
}
