package pullquote.speaker;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads a description (the Russian President, her spokesman) back to somebody with a name. */
final class DescriptionResolution {
  private static final double CLEARLY = 1.3;

  /** A fit that more than the head makes: the country, a further word. */
  private static final double TELLING = 2.3;

  /** Short of that, one must be about as prominent as anybody. */
  private static final double PRESENT = 0.3;

  private final Cast cast;
  private final Prominence prominence;

  DescriptionResolution(Cast cast, Prominence prominence) {
    this.cast = cast;
    this.prominence = prominence;
  }

  /**
   * @param head the role that the description's head tells
   * @param description all that the description says
   * @param possessor whose spokesman, wife, ally it is, if known
   * @param word where the description stands
   */
  Finding resolve(
      Roles.Noun head,
      Description description,
      @Nullable Entity possessor,
      int word,
      int sentence) {
    Entity best = null;
    double bestScore = 0;
    double secondScore = 0;
    boolean telling = false;
    double top = 0;
    for (Entity person : cast.people()) {
      if (person == possessor || person.kind() != Entity.Kind.PERSON) {
        continue;
      }
      double present = prominence.of(person, sentence);
      if (head.gender().agreesWith(person.gender())) {
        top = Math.max(top, present);
      }
      double fit = fit(person, head, description, possessor);
      if (fit <= 0) {
        continue;
      }
      double introduced = person.first() < word ? 1 : 0.4;
      double score = fit * introduced * (0.5 + Math.min(4, present));
      if (score > bestScore) {
        secondScore = bestScore;
        bestScore = score;
        best = person;
        telling = fit > TELLING;
      } else if (score > secondScore) {
        secondScore = score;
      }
    }
    if (best == null || (!telling && prominence.of(best, sentence) < PRESENT * top)) {
      return Finding.NOBODY;
    }
    return bestScore >= secondScore * CLEARLY
        ? Finding.of(best)
        : Finding.open(Reason.AMBIGUOUS_DESCRIPTION);
  }

  private static double fit(
      Entity person, Roles.Noun head, Description mention, @Nullable Entity possessor) {
    if (!head.gender().agreesWith(person.gender())) {
      return 0;
    }
    double best = 0;
    boolean otherPlace = false;
    boolean samePlace = false;
    for (Description known : person.descriptions()) {
      best = Math.max(best, roleFit(known, head));
      if (mention.country() != null && known.country() != null) {
        samePlace |= mention.country().equals(known.country());
        otherPlace |= !mention.country().equals(known.country());
      }
    }
    if (best == 0) {
      return 0;
    }
    if (mention.country() != null) {
      if (!samePlace && otherPlace) {
        return 0;
      }
      best += samePlace ? 2 : -0.5;
    }
    return best + overlap(person, head, mention) + possession(person, possessor);
  }

  private static double roleFit(Description known, Roles.Noun head) {
    double best = 0;
    for (Roles.Noun noun : known.nouns()) {
      if (head.role().kind() == Role.Kind.PERSON) {
        boolean same = head.phrase().equals(noun.phrase());
        best = Math.max(best, same ? 2 : 0);
      } else if (noun.role().equals(head.role())) {
        best = Math.max(best, 2);
      } else if (noun.role().mayBeCalled(head.role())) {
        best = Math.max(best, 1.2);
      }
    }
    return best;
  }

  /** One for each further word that the person is known by; less one for a place of another. */
  private static double overlap(Entity person, Roles.Noun head, Description mention) {
    Set<String> known = new HashSet<>();
    for (Description description : person.descriptions()) {
      known.addAll(description.words());
    }
    double overlap = 0;
    for (String word : mention.words()) {
      if (head.phrase().contains(word)) {
        continue;
      }
      if (known.contains(word)) {
        overlap += 1;
      } else if (word.startsWith("@") && known.stream().anyMatch(other -> other.startsWith("@"))) {
        overlap -= 2;
      } else {
        overlap -= 0.2;
      }
    }
    return Math.max(overlap, -1.9);
  }

  private static double possession(Entity person, @Nullable Entity possessor) {
    if (possessor == null || possessor.personName() == null) {
      return 0;
    }
    PersonName name = possessor.personName();
    boolean named =
        name != null
            && person.descriptions().stream()
                .anyMatch(description -> description.words().contains(name.surname()));
    return named ? 2 : 0;
  }
}
