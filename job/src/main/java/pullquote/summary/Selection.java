package pullquote.summary;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses a summary's sentences by rank, leaving out what repeats the chosen ones (maximal marginal
 * relevance: Carbonell and Goldstein 1998) and what would not be understood without its
 * surroundings, as long as there is something else to choose.
 */
final class Selection {
  /** Two sentences with a higher cosine say the same. */
  private static final double SAME = 0.7;

  private final Story story;
  private final Cohesion cohesion;
  private final List<Integer> ranked;

  Selection(Story story, Cohesion cohesion, double[] saliences) {
    this.story = story;
    this.cohesion = cohesion;
    this.ranked =
        IntStream.range(0, story.size())
            .boxed()
            .sorted(Comparator.comparingDouble(index -> -saliences[index]))
            .toList();
  }

  /** Positions among the body sentences. */
  BitSet choose(Budget budget) {
    return choose(budget, List.of(Care.FULL, Care.LITTLE));
  }

  /** The highest ranked, whatever they are. */
  BitSet top(Budget budget) {
    return choose(budget, List.of(Care.NONE));
  }

  private BitSet choose(Budget budget, List<Care> cares) {
    BitSet chosen = new BitSet();
    int words = 0;
    for (Care care : cares) {
      for (int index : ranked) {
        int longer = words + story.words(index).size();
        boolean fits =
            chosen.isEmpty() || budget.allows(chosen.cardinality() + 1, longer, story.wordCount());
        if (fits && !chosen.get(index) && accepts(care, index, chosen)) {
          chosen.set(index);
          words = longer;
        }
      }
    }
    return chosen;
  }

  private enum Care {
    /** Nothing that repeats or dangles. */
    FULL,
    /** Rather something that dangles than nothing. */
    LITTLE,
    /** By rank alone. */
    NONE
  }

  private boolean accepts(Care care, int index, BitSet chosen) {
    return switch (care) {
      case FULL -> cohesion.faults(index, chosen).isEmpty() && !repeats(index, chosen);
      case LITTLE -> !repeats(index, chosen);
      case NONE -> true;
    };
  }

  private boolean repeats(int index, BitSet chosen) {
    for (int other = chosen.nextSetBit(0); other >= 0; other = chosen.nextSetBit(other + 1)) {
      if (story.vector(index).cosine(story.vector(other)) > SAME) {
        return true;
      }
    }
    return false;
  }
}
