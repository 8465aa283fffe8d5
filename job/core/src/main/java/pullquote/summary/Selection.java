package pullquote.summary;

import java.util.BitSet;
import java.util.List;

/** Chooses a summary's sentences. All positions are among the body sentences. */
final class Selection {
  /** Two sentences with a higher cosine say the same. */
  static final double SAME = 0.8;

  /** A search over sets costs the square of their size: longer summaries go by rank. */
  private static final int SEARCHED = 6;

  private final Story story;
  private final Budget budget;
  private final List<Integer> ranked;

  /**
   * @param ranked all positions, the most salient first
   */
  Selection(Story story, Budget budget, List<Integer> ranked) {
    this.story = story;
    this.budget = budget;
    this.ranked = ranked;
  }

  /** The highest ranked that the budget has room for, whatever they are. */
  BitSet top() {
    BitSet chosen = new BitSet();
    int words = 0;
    for (int index : ranked) {
      if (allows(chosen, words, index)) {
        chosen.set(index);
        words += story.length(index);
      }
    }
    return chosen;
  }

  /** Sentences that go together: salient, different, and understood without the rest. */
  BitSet coherent(Cohesion cohesion, double[] saliences) {
    int words = 0;
    for (int i = 0; i < Math.min(SEARCHED, ranked.size()); i++) {
      words += story.length(ranked.get(i));
    }
    return budget.allows(SEARCHED, words, story.wordCount())
        ? byRank(cohesion)
        : new SetSearch(story, budget, cohesion, ranked, saliences).best();
  }

  /** First those that nothing is wrong with, then, if there is room, the others. */
  private BitSet byRank(Cohesion cohesion) {
    BitSet chosen = new BitSet();
    Repetition repetition = new Repetition(story);
    int words = 0;
    for (boolean careful : new boolean[] {true, false}) {
      for (int index : ranked) {
        boolean sound = !careful || cohesion.faults(index, chosen).isEmpty();
        if (!chosen.get(index)
            && allows(chosen, words, index)
            && sound
            && !repetition.repeats(index)) {
          chosen.set(index);
          repetition.add(index);
          words += story.length(index);
        }
      }
    }
    return chosen;
  }

  private boolean allows(BitSet chosen, int words, int index) {
    return chosen.isEmpty()
        || budget.allows(chosen.cardinality() + 1, words + story.length(index), story.wordCount());
  }
}
