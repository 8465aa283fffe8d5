package pullquote.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;

/** Leads he and she back to the person most prominent of those that agree with it. */
final class PronounResolution {
  private static final double FULL_NAME = 0.75;
  private static final double LONE_NAME = 0.5;
  private static final double NOMINAL = 0.35;
  private static final double NAMED_AFTER = 0.1;
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
   * @param after those named after it in its own clause, who as a rule are others
   */
  Finding resolve(
      Gender gender, int sentence, @Nullable Entity notHim, Set<Entity> told, Set<Entity> after) {
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
      score *= entity.gender() == Gender.UNKNOWN ? withoutGender(entity) : 1;
      score *= told.contains(entity) ? TOLD : 1;
      score *= after.contains(entity) ? NAMED_AFTER : 1;
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

  private static double withoutGender(Entity entity) {
    if (entity.kind() == Entity.Kind.NOMINAL) {
      return NOMINAL;
    }
    return entity.nameWords() > 1 ? FULL_NAME : LONE_NAME;
  }
}
