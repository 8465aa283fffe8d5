package pullquote.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.Role;
import pullquote.language.Roles;

/**
 * Resolves a description of a person to one of those whom it may suit: a log-linear ranker over the
 * people mentioned last, those whose role it is, and nobody who was spoken of before.
 */
final class DescriptionResolution {
  /** Added to prominences before their logarithm is taken. */
  private static final double FLOOR = 0.02;

  /** After so many sentences somebody has not been mentioned for long. */
  private static final int LONG = 12;

  /** So many sentences later a person without a name is still meant by the same word. */
  private static final int STILL_PRESENT = 3;

  /** So many people are looked at for one role. */
  private static final int MOST = 60;

  private static final double HARDLY = 0.3;

  /** Whoever is in the reader's mind, a word that does not suit them does not mean them. */
  private static final Set<DescriptionFeature> HARDLY_MEANT =
      EnumSet.of(
          DescriptionFeature.VARIED_NEVER,
          DescriptionFeature.OTHER_POST,
          DescriptionFeature.COUNTRY_AGAINST,
          DescriptionFeature.COUNTRY_NEW,
          DescriptionFeature.PLACE_AGAINST,
          DescriptionFeature.SEX_AGAINST);

  private final Cast cast;
  private final Prominence prominence;
  private final Subjects subjects;
  private final LogLinear model;
  private final DecisionLog log;
  private final Map<String, List<Entity>> holders = new HashMap<>();
  private final Map<Entity, Set<String>> knownWords = new HashMap<>();

  DescriptionResolution(
      Cast cast, Prominence prominence, Subjects subjects, LogLinear model, DecisionLog log) {
    this.cast = cast;
    this.prominence = prominence;
    this.subjects = subjects;
    this.model = model;
    this.log = log;
  }

  /**
   * Whom a description means; its probability, also that of nobody.
   *
   * @param earlier the last person without a name who was called by the same noun
   */
  Finding resolve(Reference reference, @Nullable Entity earlier) {
    List<Entity> candidates = candidates(reference, earlier);
    double top = 0;
    int mentions = 0;
    int most = 0;
    for (Entity entity : candidates) {
      top = Math.max(top, prominence.of(entity, reference.sentence()));
      most = entity.mentions() > mentions ? 1 : entity.mentions() == mentions ? most + 1 : most;
      mentions = Math.max(mentions, entity.mentions());
    }
    List<double[]> values = new ArrayList<>(candidates.size() + 1);
    Entity first = null;
    for (Entity entity : candidates) {
      boolean leads = first == null && prominence.of(entity, reference.sentence()) >= top;
      first = leads ? entity : first;
      values.add(values(entity, reference, top, leads, most == 1 && entity.mentions() == mentions));
    }
    values.add(nobody(reference));
    double[] probabilities = model.probabilities(values);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] >= probabilities[best] ? i : best;
    }
    log.description(reference.from(), candidates, values);
    return best == candidates.size()
        ? Finding.nobody(probabilities[best])
        : Finding.of(candidates.get(best), probabilities[best]);
  }

  private List<Entity> candidates(Reference reference, @Nullable Entity earlier) {
    Set<Entity> candidates = new LinkedHashSet<>(holders(reference.head()));
    candidates.removeIf(
        holder -> holder.first() >= reference.from() && !mayComeBefore(reference.head()));
    Entity leading = prominence.mostMentioned();
    if (leading != null) {
      candidates.add(leading);
    }
    candidates.addAll(prominence.recent());
    if (earlier != null) {
      candidates.add(earlier);
    }
    candidates.removeIf(entity -> isOther(entity, reference.head().gender()));
    return List.copyOf(candidates);
  }

  private static boolean isOther(Entity entity, Gender gender) {
    return !entity.isPerson()
        || (!gender.agreesWith(entity.gender()) && entity.isSurely(entity.gender()));
  }

  /** Only an office is told before its holder's name: "the minister ..., Ann Lee, said". */
  private static boolean mayComeBefore(Roles.Noun head) {
    return head.role().kind() == Role.Kind.OFFICE && !head.isVariation();
  }

  /** The people with a name and a role that fits the head of a description. */
  private List<Entity> holders(Roles.Noun head) {
    return holders.computeIfAbsent(
        head.phrase(),
        phrase -> {
          List<Entity> fitting = new ArrayList<>();
          for (Entity person : cast.people().all()) {
            boolean named = person.kind() == Entity.Kind.PERSON;
            if (named && fitting.size() < MOST && role(person, head).start() > 0) {
              fitting.add(person);
            }
          }
          return fitting;
        });
  }

  private double[] values(
      Entity entity, Reference reference, double top, boolean leads, boolean often) {
    Values values = new Values(DescriptionFeature.ALL);
    int sentence = reference.sentence();
    DescriptionFeature role = role(entity, reference.head());
    values.set(role);
    if (role.start() < 0) {
      vary(entity, reference, values);
    }
    words(entity, reference, values);
    country(entity, reference.description(), role.start() < 0, values);
    Gender gender = reference.head().gender();
    if (gender != Gender.UNKNOWN && entity.gender() != Gender.UNKNOWN) {
      values.set(
          gender == entity.gender() ? DescriptionFeature.SEX_FITS : DescriptionFeature.SEX_AGAINST);
    }
    if (!values.hasAny(HARDLY_MEANT)) {
      presence(entity, reference, top, leads, often, values);
    }
    possession(entity, reference, values);
    values.setIf(reference.others().contains(entity), DescriptionFeature.QUOTED_NAME);
    values.setIf(entity.personhood() < HARDLY, DescriptionFeature.PERSON_HARDLY);
    if (entity.kind() == Entity.Kind.NOMINAL) {
      boolean same = role == DescriptionFeature.SAME_NOUN;
      values.set(DescriptionFeature.NAMELESS);
      values.setIf(same, DescriptionFeature.NAMELESS_SAME_NOUN);
      boolean office = reference.head().role().kind() == Role.Kind.OFFICE;
      values.setIf(office, DescriptionFeature.NAMELESS_OFFICE);
      values.setIf(
          same && sentence - prominence.sentenceOf(entity) <= STILL_PRESENT,
          DescriptionFeature.NAMELESS_NEAR);
    }
    return values.array();
  }

  /** How much somebody is in the reader's mind, and where they were mentioned. */
  private void presence(
      Entity entity, Reference reference, double top, boolean leads, boolean often, Values values) {
    int sentence = reference.sentence();
    double share = (prominence.of(entity, sentence) + FLOOR) / (top + FLOOR);
    values.set(DescriptionFeature.PROMINENCE, StrictMath.log(share));
    values.setIf(leads, DescriptionFeature.RANK_FIRST);
    values.setIf(often, DescriptionFeature.MOST_MENTIONED);
    place(entity, sentence, reference.from(), values);
    values.setIf(subjects.isMainOfSentenceBefore(entity), DescriptionFeature.MAIN_SUBJECT_BEFORE);
    values.setIf(subjects.isLatest(entity), DescriptionFeature.LAST_SUBJECT);
    values.setIf(subjects.isOfParagraph(entity), DescriptionFeature.PARAGRAPH_SUBJECT);
    values.setIf(entity.equals(prominence.speaker()), DescriptionFeature.SPOKE_LAST);
    boolean introduced =
        cast.words().sentence(Math.min(entity.first(), reference.from())) >= sentence - 1;
    values.setIf(introduced, DescriptionFeature.JUST_INTRODUCED);
  }

  private void place(Entity entity, int sentence, int word, Values values) {
    int last = prominence.sentenceOf(entity);
    if (entity.first() >= word) {
      values.set(DescriptionFeature.NAMED_LATER);
    } else if (last == sentence) {
      values.set(DescriptionFeature.HERE);
    } else if (last == sentence - 1) {
      values.set(DescriptionFeature.SENTENCE_BEFORE);
    } else if (last < sentence - LONG) {
      values.set(DescriptionFeature.FAR);
    }
  }

  /** How what the article tells of somebody goes with the head of a description. */
  private static DescriptionFeature role(Entity entity, Roles.Noun head) {
    DescriptionFeature best = DescriptionFeature.NO_ROLE;
    for (Description known : entity.descriptions()) {
      for (Roles.Noun noun : known.nouns()) {
        DescriptionFeature fit = role(noun, head);
        boolean better = best == DescriptionFeature.NO_ROLE || fit.start() > best.start();
        best = better ? fit : best;
      }
    }
    return best;
  }

  private static DescriptionFeature role(Roles.Noun known, Roles.Noun head) {
    if (known.phrase().equals(head.phrase())) {
      return DescriptionFeature.SAME_NOUN;
    }
    if (head.role().kind() == Role.Kind.PERSON) {
      return DescriptionFeature.OTHER_ROLE;
    }
    if (known.role().equals(head.role())) {
      return DescriptionFeature.SAME_ROLE;
    }
    if (known.role().mayBeCalled(head.role())) {
      return DescriptionFeature.BROADER_NOUN;
    }
    return head.role().mayBeCalled(known.role())
        ? DescriptionFeature.NARROWER_NOUN
        : DescriptionFeature.OTHER_ROLE;
  }

  /** Of somebody who is not known by the role: whether it could be a further word for them. */
  private static void vary(Entity entity, Reference reference, Values values) {
    Role role = reference.head().role();
    if (role.kind() == Role.Kind.PERSON) {
      values.set(
          reference.head().gender() == Gender.UNKNOWN
              ? DescriptionFeature.VARIED_SOMEBODY
              : DescriptionFeature.VARIED_MAN_OR_WOMAN);
    }
    if (role.equals(Roles.UNKNOWN.role())) {
      values.set(DescriptionFeature.VARIED_UNKNOWN);
    } else if (role.kind() != Role.Kind.PERSON) {
      values.set(
          switch (role.variation()) {
            case OFTEN -> DescriptionFeature.VARIED_OFTEN;
            case RARELY -> DescriptionFeature.VARIED_RARELY;
            case NEVER -> DescriptionFeature.VARIED_NEVER;
          });
    }
    boolean former = reference.description().words().contains("former");
    values.setIf(former, DescriptionFeature.FORMER);
    if (role.kind() == Role.Kind.OFFICE && !former) {
      values.setIf(holds(entity, Role::isOffice), DescriptionFeature.OTHER_OFFICE);
      values.setIf(role.isPost() && holds(entity, Role::isPost), DescriptionFeature.OTHER_POST);
    }
  }

  /** Whether the article tells of such a role that is not one of the past. */
  private static boolean holds(Entity entity, Predicate<Role> wanted) {
    for (Description known : entity.descriptions()) {
      boolean past = known.words().contains("former");
      if (!past && known.nouns().stream().anyMatch(noun -> wanted.test(noun.role()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the further words are known of somebody, and the places. */
  private void words(Entity entity, Reference reference, Values values) {
    Set<String> known = knownWords(entity);
    String head = reference.head().phrase();
    int shared = 0;
    int further = 0;
    for (String word : reference.description().words()) {
      if (head.contains(word)) {
        continue;
      }
      if (!isPlace(word)) {
        further++;
        shared += known.contains(word) ? 1 : 0;
      } else if (known.contains(word)) {
        values.set(DescriptionFeature.PLACE_FITS);
      } else if (known.stream().anyMatch(DescriptionResolution::isPlace)) {
        values.set(DescriptionFeature.PLACE_AGAINST);
      }
    }
    values.set(DescriptionFeature.FURTHER_WORD, Math.min(2, shared));
    values.setIf(further > 0 && shared == 0, DescriptionFeature.NO_FURTHER_WORD);
  }

  private static void country(
      Entity entity, Description mention, boolean roleIsNew, Values values) {
    if (mention.country() == null) {
      return;
    }
    boolean fits = false;
    boolean other = false;
    for (Description known : entity.descriptions()) {
      fits |= mention.country().equals(known.country());
      other |= known.country() != null;
    }
    values.setIf(fits, DescriptionFeature.COUNTRY_FITS);
    values.setIf(!fits && other, DescriptionFeature.COUNTRY_AGAINST);
    values.setIf(!fits && !other && roleIsNew, DescriptionFeature.COUNTRY_NEW);
  }

  private void possession(Entity entity, Reference reference, Values values) {
    if (!reference.isOwned()) {
      return;
    }
    Entity possessor = reference.possessor();
    PersonName name = possessor == null ? null : possessor.personName();
    if (entity.equals(possessor)) {
      values.set(DescriptionFeature.IS_POSSESSOR);
    } else if (name != null && knownWords(entity).contains(name.surname())) {
      values.set(DescriptionFeature.OF_POSSESSOR);
    } else {
      values.set(DescriptionFeature.OWNED_BY_OTHERS);
    }
  }

  private static double[] nobody(Reference reference) {
    Values values = new Values(DescriptionFeature.ALL);
    Role role = reference.head().role();
    Set<String> words = reference.description().words();
    values.set(DescriptionFeature.NOBODY);
    values.setIf(role.kind() == Role.Kind.OFFICE, DescriptionFeature.NOBODY_OFFICE);
    if (role.kind() == Role.Kind.PERSON) {
      values.set(
          reference.head().gender() == Gender.UNKNOWN
              ? DescriptionFeature.NOBODY_SOMEBODY
              : DescriptionFeature.NOBODY_MAN_OR_WOMAN);
    }
    values.setIf(role.variation() == Role.Variation.OFTEN, DescriptionFeature.NOBODY_OFTEN);
    values.setIf(role.isHeldByMany(), DescriptionFeature.NOBODY_HELD_BY_MANY);
    values.setIf(reference.isOwned(), DescriptionFeature.NOBODY_OWNED);
    values.setIf(words.contains("former"), DescriptionFeature.NOBODY_FORMER);
    values.setIf(role.equals(Roles.UNKNOWN.role()), DescriptionFeature.NOBODY_UNKNOWN);
    String head = reference.head().phrase();
    boolean qualified = words.stream().anyMatch(word -> !head.contains(word));
    values.setIf(qualified, DescriptionFeature.NOBODY_QUALIFIED);
    return values.array();
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
}
