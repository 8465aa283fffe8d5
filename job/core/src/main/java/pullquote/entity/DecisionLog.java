package pullquote.entity;

import java.util.List;

/** Takes what the rankers chose among, for training. */
interface DecisionLog {
  /** Takes nothing. */
  DecisionLog NONE = (word, candidates, values) -> {};

  /**
   * Takes the candidates for a pronoun.
   *
   * @param word where it stands
   * @param values one a candidate
   */
  void pronoun(int word, List<Entity> candidates, List<double[]> values);
}
