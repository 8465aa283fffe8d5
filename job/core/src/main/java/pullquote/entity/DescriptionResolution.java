package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Role;
import pullquote.language.Roles;
import pullquote.quote.Reason;

/** Leads a description (the Norwegian President, her spokesman) back to somebody with a name. */
final class DescriptionResolution {
  private static final double CLEARLY = 1.05;

  /** Somebody named only later in the article. */
  private static final double NOT_YET_NAMED = 0.4;

  /** What the person is called, not a broader word for it. */
  private static final double EXACT = 1.5;

  /** A fit that more than the head makes: the country, a further word. */
  private static final double TELLING = 2.3;

  /** Nobody who is less prominent than this share of the most prominent is meant by a variation. */
  private static final double FORGOTTEN = 0.03;

  /**
   * Short of that, a description that writers use to vary a name needs somebody about as prominent
   * as anybody; less so where the article calls the person by the very same word.
   */
  private static final double PRESENT = 0.5;

  private static final double PRESENT_BY_SAME_WORD = 0.15;

  /** So many people are looked at for one description. */
  private static final int MOST = 100;

  private final Cast cast;
  private final Prominence prominence;
  private final Map<String, List<Entity>> holders = new HashMap<>();
  private final Map<Entity, Set<String>> knownWords = new HashMap<>();

  DescriptionResolution(Cast cast, Prominence prominence) {
    this.cast = cast;
    this.prominence = prominence;
  }

  /**
   * The person with a name whom a description means.
   *
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
    double bestFit = 0;
    double bestScore = 0;
    double secondScore = 0;
    for (Entity person : holders(head)) {
      double fit = others.contains(person) ? 0 : fit(person, head, description, possessor);
      boolean named = person.first() < word;
      double introduced = named ? 1 : mayComeBefore(head) ? NOT_YET_NAMED : 0;
      double present = Math.min(4, prominence.of(person, sentence));
      double score = Math.max(0, fit) * introduced * (0.5 + present);
      if (score > bestScore) {
        secondScore = bestScore;
        bestScore = score;
        bestFit = fit;
        best = person;
      } else {
        secondScore = Math.max(secondScore, score);
      }
    }
    boolean telling = bestFit > TELLING;
    boolean loose = head.isVariation() || bestFit < EXACT;
    if (best == null || (loose && isFaint(best, head, telling, sentence))) {
      return Finding.NOBODY;
    }
    double share = bestScore / (bestScore + secondScore);
    return bestScore >= secondScore * CLEARLY
        ? Finding.of(best, share)
        : Finding.open(Reason.AMBIGUOUS_DESCRIPTION);
  }

  /** Only an office is told before its holder's name: "the minister ..., Ann Lee, said". */
  private static boolean mayComeBefore(Roles.Noun head) {
    return head.role().kind() == Role.Kind.OFFICE && !head.isVariation();
  }

  /** The people with a role that fits the head of a description. */
  private List<Entity> holders(Roles.Noun head) {
    return holders.computeIfAbsent(
        head.phrase(),
        phrase -> {
          List<Entity> fitting = new ArrayList<>();
          for (Entity person : cast.people().all()) {
            boolean named = person.kind() == Entity.Kind.PERSON;
            if (named && fitting.size() < MOST && roleFit(person, head) > 0) {
              fitting.add(person);
            }
          }
          return fitting;
        });
  }

  private boolean isFaint(Entity person, Roles.Noun head, boolean telling, int sentence) {
    double top = 0;
    for (Entity other : prominence.recent()) {
      boolean rival = other.isPerson() && head.gender().agreesWith(other.gender());
      top = rival ? Math.max(top, prominence.of(other, sentence)) : top;
    }
    boolean sameWord =
        person.descriptions().stream()
            .flatMap(description -> description.nouns().stream())
            .anyMatch(noun -> noun.phrase().equals(head.phrase()));
    double needed = telling ? FORGOTTEN : sameWord ? PRESENT_BY_SAME_WORD : PRESENT;
    return prominence.of(person, sentence) < needed * top;
  }

  private double fit(
      Entity person, Roles.Noun head, Description mention, @Nullable Entity possessor) {
    if (!head.gender().agreesWith(person.gender())) {
      return 0;
    }
    double fit = roleFit(person, head);
    if (mention.country() != null) {
      Agreement country = countryOf(person, mention);
      if (country == Agreement.AGAINST) {
        return 0;
      }
      fit += country == Agreement.FOR ? 2 : -0.5;
    }
    return fit + overlap(person, head, mention) + possession(person, possessor);
  }

  private static double roleFit(Entity person, Roles.Noun head) {
    double best = 0;
    for (Description known : person.descriptions()) {
      for (Roles.Noun noun : known.nouns()) {
        best = Math.max(best, roleFit(noun, head));
      }
    }
    return best;
  }

  private static double roleFit(Roles.Noun known, Roles.Noun head) {
    if (head.role().kind() == Role.Kind.PERSON) {
      return head.phrase().equals(known.phrase()) ? 2 : 0;
    }
    if (known.role().equals(head.role())) {
      return 2;
    }
    return known.role().mayBeCalled(head.role()) ? 1.2 : 0;
  }

  private enum Agreement {
    FOR,
    OPEN,
    AGAINST
  }

  private static Agreement countryOf(Entity person, Description mention) {
    Agreement agreement = Agreement.OPEN;
    for (Description known : person.descriptions()) {
      if (known.country() != null && known.country().equals(mention.country())) {
        return Agreement.FOR;
      }
      agreement = known.country() != null ? Agreement.AGAINST : agreement;
    }
    return agreement;
  }

  /** One for each further word that the person is known by; less for one that is new. */
  private double overlap(Entity person, Roles.Noun head, Description mention) {
    Set<String> known = knownWords(person);
    double overlap = 0;
    for (String word : mention.words()) {
      if (head.phrase().contains(word)) {
        continue;
      }
      if (known.contains(word)) {
        overlap += 1;
      } else if (!isPlace(word)) {
        overlap -= 0.2;
      } else {
        overlap -= known.stream().anyMatch(DescriptionResolution::isPlace) ? 2 : 0.5;
      }
    }
    return Math.max(overlap, -1.9);
  }

  private Set<String> knownWords(Entity person) {
    return knownWords.computeIfAbsent(
        person,
        key -> {
          Set<String> known = new HashSet<>();
          key.descriptions().forEach(description -> known.addAll(description.words()));
          return known;
        });
  }

  private static boolean isPlace(String word) {
    return word.startsWith(Description.PLACE);
  }

  private double possession(Entity person, @Nullable Entity possessor) {
    PersonName name = possessor == null ? null : possessor.personName();
    return name != null && knownWords(person).contains(name.surname()) ? 2 : 0;
  }
}
