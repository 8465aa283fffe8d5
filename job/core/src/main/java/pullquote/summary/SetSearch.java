package pullquote.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the set of sentences with the highest sum of saliences (on the logistic scale), less
 * their similarity to each other (as in maximal marginal relevance: Carbonell and Goldstein 1998)
 * and less what a reader would stumble over. A beam search over the most salient sentences and
 * those before them.
 */
final class SetSearch {
  /** Sentences considered, and as many sets kept at each size. */
  private static final int POOL = 12;

  /** Penalty of the cosine of two sentences. */
  private static final double SIMILARITY = 0.4;

  /** Above this cosine two sentences begin to tell the same, which costs more. */
  private static final double TELLING = 0.6;

  private static final double REPETITION = 6;

  private final Story story;
  private final Budget budget;
  private final Cohesion cohesion;
  private final double[] scores;
  private final List<Integer> pool;
  private final Similarity similarity;

  SetSearch(
      Story story, Budget budget, Cohesion cohesion, List<Integer> ranked, double[] saliences) {
    this.story = story;
    this.budget = budget;
    this.cohesion = cohesion;
    this.pool = pool(ranked);
    this.similarity = new Similarity(story, pool);
    this.scores = new double[story.size()];
    double least = pool.stream().mapToDouble(index -> logit(saliences[index])).min().orElse(0);
    for (int index : pool) {
      scores[index] = logit(saliences[index]) - least;
    }
  }

  private static double logit(double salience) {
    return Math.log(salience / (1 - salience));
  }

  /** The most salient, and the sentence before each: what it leans on stands there. */
  private static List<Integer> pool(List<Integer> ranked) {
    BitSet pool = new BitSet();
    for (int index : ranked.subList(0, Math.min(POOL, ranked.size()))) {
      pool.set(index);
      pool.set(Math.max(0, index - 1));
    }
    return pool.stream().boxed().toList();
  }

  /** A set of sentences, also as bits of their places in the pool, its words, and its worth. */
  private record Choice(BitSet sentences, long places, int words, double worth) {}

  BitSet best() {
    List<Choice> beam = List.of(new Choice(new BitSet(), 0, 0, 0));
    Choice best = beam.get(0);
    double bestFull = Double.NEGATIVE_INFINITY;
    while (!beam.isEmpty()) {
      List<Choice> longer = new ArrayList<>();
      Set<Long> seen = new HashSet<>();
      for (Choice choice : beam) {
        if (!extend(choice, seen, longer) && choice.worth() > bestFull) {
          bestFull = choice.worth();
          best = choice;
        }
      }
      longer.sort(Comparator.comparingDouble(choice -> -choice.worth()));
      beam = longer.subList(0, Math.min(POOL, longer.size()));
    }
    return best.sentences();
  }

  /** Whether there was room for one sentence more. */
  private boolean extend(Choice choice, Set<Long> seen, List<Choice> longer) {
    boolean room = false;
    int count = choice.sentences().cardinality();
    for (int place = 0; place < pool.size(); place++) {
      int index = pool.get(place);
      int words = choice.words() + story.length(index);
      boolean fits = count == 0 || budget.allows(count + 1, words, story.wordCount());
      if (fits && !choice.sentences().get(index) && !repeats(choice.sentences(), index)) {
        room = true;
        long places = choice.places() | 1L << place;
        if (seen.add(places)) {
          BitSet sentences = (BitSet) choice.sentences().clone();
          sentences.set(index);
          longer.add(new Choice(sentences, places, words, worth(sentences)));
        }
      }
    }
    return room;
  }

  private boolean repeats(BitSet chosen, int index) {
    for (int other = chosen.nextSetBit(0); other >= 0; other = chosen.nextSetBit(other + 1)) {
      if (similarity.between(index, other) > Selection.SAME) {
        return true;
      }
    }
    return false;
  }

  private double worth(BitSet sentences) {
    double worth = 0;
    for (int i = sentences.nextSetBit(0); i >= 0; i = sentences.nextSetBit(i + 1)) {
      worth += scores[i] - cohesion.penalty(i, sentences);
      for (int j = sentences.nextSetBit(i + 1); j >= 0; j = sentences.nextSetBit(j + 1)) {
        double cosine = similarity.between(i, j);
        worth -= SIMILARITY * cosine + REPETITION * Math.max(0, cosine - TELLING);
      }
    }
    return worth;
  }
}
