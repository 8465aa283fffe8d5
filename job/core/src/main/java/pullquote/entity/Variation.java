package pullquote.entity;

import java.util.Set;
import pullquote.language.Role;
import pullquote.language.Roles;

/**
 * Leads a description that tells something new of somebody just named (the tycoon, the Texan) back
 * to the person most prominent by far, unless what the article tells of that person speaks against
 * it.
 */
final class Variation {
  /** What is left of the prominence of one whom the description does not suit. */
  private static final double AGAINST = 0.5;

  /** Who spoke last speaks on. */
  private static final double SPOKE = 1.4;

  private static final double PROMINENT = 0.8;
  private static final double BY_FAR = 1.4;

  /** For a description that is rarely used so. */
  private static final double VERY_PROMINENT = 1.5;

  private static final double BY_VERY_FAR = 3;

  private final Prominence prominence;

  Variation(Prominence prominence) {
    this.prominence = prominence;
  }

  /**
   * The person meant.
   *
   * @param others who it hardly is: those named in the quotation whose source it is
   */
  Finding resolve(Roles.Noun head, Description description, Set<Entity> others, int sentence) {
    Entity best = null;
    double first = 0;
    double second = 0;
    for (Entity entity : prominence.recent()) {
      boolean rival = entity.isPerson() && head.gender().agreesWith(entity.gender());
      if (!rival || others.contains(entity)) {
        continue;
      }
      double score = prominence.of(entity, sentence);
      score *= suits(entity, head, description) ? 1 : AGAINST;
      score *= entity.equals(prominence.speaker()) ? SPOKE : 1;
      if (score > first) {
        second = first;
        first = score;
        best = entity;
      } else {
        second = Math.max(second, score);
      }
    }
    boolean often =
        head.role().variation() == Role.Variation.OFTEN || description.words().contains("former");
    boolean clear =
        first >= (often ? PROMINENT : VERY_PROMINENT)
            && first >= (often ? BY_FAR : BY_VERY_FAR) * second;
    return best != null && clear && suits(best, head, description)
        ? Finding.of(best)
        : Finding.NOBODY;
  }

  private static boolean suits(Entity entity, Roles.Noun head, Description mention) {
    return entity.kind() == Entity.Kind.PERSON
        && !holdsOtherPost(entity, head)
        && !isFromElsewhere(entity, head, mention);
  }

  private static boolean holdsOtherPost(Entity person, Roles.Noun head) {
    for (Description known : person.descriptions()) {
      for (Roles.Noun noun : known.nouns()) {
        boolean posts =
            head.role().variation() == Role.Variation.OFTEN
                ? noun.role().isPost() && head.role().isPost()
                : noun.role().kind() == Role.Kind.OFFICE;
        if (posts && !noun.role().mayBeCalled(head.role()) && !known.words().contains("former")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a place or country speaks against it: another's, or, for an office, one not known. */
  private static boolean isFromElsewhere(Entity person, Roles.Noun head, Description mention) {
    boolean elsewhere =
        mention.country() != null && head.role().variation() != Role.Variation.OFTEN;
    for (Description known : person.descriptions()) {
      if (mention.country() != null && known.country() != null) {
        if (mention.country().equals(known.country())) {
          return false;
        }
        elsewhere = true;
      }
      for (String word : mention.words()) {
        if (word.startsWith(Description.PLACE)) {
          if (known.words().contains(word)) {
            return false;
          }
          elsewhere |= known.words().stream().anyMatch(w -> w.startsWith(Description.PLACE));
        }
      }
    }
    return elsewhere;
  }
}
