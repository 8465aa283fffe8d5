package pullquote.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads he and she back to the person most prominent of those that agree with it. */
final class PronounResolution {
  private static final double UNKNOWN_GENDER = 0.45;
  private static final double TOLD = 0.2;
  private static final double CLEARLY = 1.05;
  private static final double FAINTEST = 0.02;

  private final Prominence prominence;

  PronounResolution(Prominence prominence) {
    this.prominence = prominence;
  }

  /**
   * @param notHim who it cannot be: the subject of its own clause
   * @param told those named inside the quotation whose source it is
   */
  Finding resolve(
      int word, Gender gender, int sentence, @Nullable Entity notHim, Set<Entity> told) {
    Entity best = null;
    double bestScore = 0;
    double second = 0;
    List<Entity> recent = prominence.recent();
    for (int i = recent.size() - 1; i >= 0; i--) {
      Entity entity = recent.get(i);
      if (entity == notHim || !entity.gender().agreesWith(gender)) {
        continue;
      }
      double score = prominence.of(entity, sentence);
      score *= entity.gender() == Gender.UNKNOWN ? UNKNOWN_GENDER : 1;
      score *= told.contains(entity) ? TOLD : 1;
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = entity;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best == null || bestScore < FAINTEST) {
      return Finding.NOBODY;
    }
    return bestScore < second * CLEARLY ? Finding.open(Reason.AMBIGUOUS_PRONOUN) : Finding.of(best);
  }
}
