package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much each person is in the reader's mind: every mention adds by its place in the sentence,
 * every sentence that passes takes a share away (after Lappin and Leass, An Algorithm for
 * Pronominal Anaphora Resolution, 1994).
 */
final class Prominence {
  /** What a sentence leaves of it. */
  private static final double KEPT = 0.5;

  /** Only those mentioned last are looked at, so that the time stays linear. */
  private static final int MEMORY = 16;

  private final Map<Entity, Weight> weights = new HashMap<>();
  private final List<Entity> recent = new ArrayList<>();

  private @Nullable Entity speaker;

  private static final class Weight {
    private double value;
    private int sentence;
  }

  void mention(Entity entity, double weight, int sentence) {
    Weight known = weights.computeIfAbsent(entity, key -> new Weight());
    known.value = decayed(known, sentence) + weight;
    known.sentence = sentence;
    recent.remove(entity);
    recent.add(entity);
    if (recent.size() > MEMORY) {
      recent.remove(0);
    }
  }

  /** Notes who is the source of the quotation read last. */
  void speaks(Entity entity) {
    speaker = entity;
  }

  @Nullable Entity speaker() {
    return speaker;
  }

  /** Those mentioned last, the latest at the end. */
  List<Entity> recent() {
    return recent;
  }

  double of(Entity entity, int sentence) {
    Weight known = weights.get(entity);
    return known == null ? 0 : decayed(known, sentence);
  }

  /** Sentence of the last mention, or -1. */
  int sentenceOf(Entity entity) {
    Weight known = weights.get(entity);
    return known == null ? -1 : known.sentence;
  }

  private static double decayed(Weight weight, int sentence) {
    return weight.value * Math.pow(KEPT, sentence - weight.sentence);
  }
}
