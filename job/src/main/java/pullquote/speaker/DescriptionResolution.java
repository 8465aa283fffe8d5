package pullquote.speaker;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads a description (the Russian President, her spokesman) back to somebody with a name. */
final class DescriptionResolution {
  private static final double CLEARLY = 1.3;

  /** A fit that more than the head makes: the country, a further word. */
  private static final double TELLING = 2.3;

  /** What is left of the prominence of one whom the description does not suit. */
  private static final double AGAINST = 0.5;

  /** Who spoke last speaks on. */
  private static final double SPOKE = 1.4;

  private static final double PROMINENT = 0.8;
  private static final double BY_FAR = 1.4;

  /** Short of that, one must be about as prominent as anybody. */
  private static final double PRESENT = 0.5;

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
   * @param others who it hardly is: the possessor, those named in the quotation whose source it is
   * @param word where the description stands
   */
  Finding resolve(
      Roles.Noun head,
      Description description,
      @Nullable Entity possessor,
      Set<Entity> others,
      int word,
      int sentence) {
    Entity best = null;
    double bestScore = 0;
    double secondScore = 0;
    boolean telling = false;
    double top = 0;
    for (Entity person : cast.people()) {
      if (others.contains(person) || person.kind() != Entity.Kind.PERSON) {
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
    boolean faint = best != null && prominence.of(best, sentence) < PRESENT * top;
    if (best == null || (head.isVariation() && !telling && faint)) {
      return Finding.NOBODY;
    }
    return bestScore >= secondScore * CLEARLY
        ? Finding.of(best)
        : Finding.open(Reason.AMBIGUOUS_DESCRIPTION);
  }

  /**
   * Leads a description that tells something new of somebody (the tycoon, the Texan) back to the
   * person most prominent by far, unless what is known of that person speaks against it.
   */
  Finding vary(Roles.Noun head, Description description, Set<Entity> others, int sentence) {
    Entity best = null;
    double first = 0;
    double second = 0;
    for (Entity entity : prominence.recent()) {
      boolean fits = entity.isPerson() && head.gender().agreesWith(entity.gender());
      if (!fits || others.contains(entity)) {
        continue;
      }
      double score = prominence.of(entity, sentence);
      if (entity.kind() != Entity.Kind.PERSON || speaksAgainst(entity, head, description)) {
        score *= AGAINST;
      }
      score *= entity.equals(prominence.speaker()) ? SPOKE : 1;
      if (score > first) {
        second = first;
        first = score;
        best = entity;
      } else {
        second = Math.max(second, score);
      }
    }
    boolean clear = first >= PROMINENT && first >= BY_FAR * second;
    return best != null
            && clear
            && best.kind() == Entity.Kind.PERSON
            && !speaksAgainst(best, head, description)
        ? Finding.of(best)
        : Finding.NOBODY;
  }

  private static boolean speaksAgainst(Entity person, Roles.Noun head, Description mention) {
    boolean otherPlace = false;
    boolean samePlace = false;
    for (Description known : person.descriptions()) {
      for (Roles.Noun noun : known.nouns()) {
        boolean posts = isPost(noun.role()) && isPost(head.role());
        if (posts && !noun.role().mayBeCalled(head.role()) && !known.words().contains("former")) {
          return true;
        }
      }
      for (String word : mention.words()) {
        samePlace |= isPlace(word) && known.words().contains(word);
        otherPlace |=
            isPlace(word) && known.words().stream().anyMatch(DescriptionResolution::isPlace);
      }
      if (mention.country() != null && known.country() != null) {
        samePlace |= mention.country().equals(known.country());
        otherPlace |= !mention.country().equals(known.country());
      }
    }
    return otherPlace && !samePlace;
  }

  /** Whether nobody holds another such post at the same time: senator, governor. */
  private static boolean isPost(Role role) {
    return role.kind() == Role.Kind.OFFICE && role.broader().contains("politician");
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
      } else if (isPlace(word) && known.stream().anyMatch(DescriptionResolution::isPlace)) {
        overlap -= 2;
      } else {
        overlap -= isPlace(word) ? 0.5 : 0.2;
      }
    }
    return Math.max(overlap, -1.9);
  }

  private static boolean isPlace(String word) {
    return word.startsWith(Description.PLACE);
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
