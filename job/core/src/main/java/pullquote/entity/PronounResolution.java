package pullquote.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.Words;
import pullquote.quote.Reason;

/**
 * Resolves he and she to one of the people mentioned last: a log-linear ranker over what is
 * remembered of each.
 */
final class PronounResolution {
  /** Added to prominences before their logarithm is taken. */
  private static final double FLOOR = 0.02;

  private final Words words;
  private final Prominence prominence;
  private final Subjects subjects;
  private final NamedSources sources;
  private final LogLinear model;
  private final DecisionLog log;

  PronounResolution(
      Words words,
      Prominence prominence,
      Subjects subjects,
      NamedSources sources,
      LogLinear model,
      DecisionLog log) {
    this.words = words;
    this.sources = sources;
    this.prominence = prominence;
    this.subjects = subjects;
    this.model = model;
    this.log = log;
  }

  /**
   * Whom a pronoun means.
   *
   * @param notHim who it cannot be: the subject of its own clause
   * @param told those named inside the quotation whose source it is
   * @param after those named after it in its own clause, who as a rule are others
   */
  Finding resolve(
      Gender gender, int word, @Nullable Entity notHim, Set<Entity> told, Set<Entity> after) {
    int sentence = words.sentence(word);
    List<Entity> candidates = new ArrayList<>();
    for (Entity entity : prominence.recent()) {
      if (entity != notHim && !isOther(entity, gender)) {
        candidates.add(entity);
      }
    }
    if (candidates.stream().allMatch(entity -> isAgainst(entity, gender))) {
      return Finding.NOBODY;
    }
    List<double[]> values = new ArrayList<>(candidates.size());
    List<Entity> ranked = new ArrayList<>(candidates);
    ranked.sort(
        Comparator.comparingDouble((Entity entity) -> -prominence.of(entity, sentence))
            .thenComparing(Comparator.comparingInt(candidates::indexOf).reversed()));
    double top = prominence.of(ranked.get(0), sentence);
    for (Entity entity : candidates) {
      Values described = new Values(PronounFeature.ALL);
      double share = (prominence.of(entity, sentence) + FLOOR) / (top + FLOOR);
      described.set(PronounFeature.PROMINENCE, StrictMath.log(share));
      described.set(rank(ranked.indexOf(entity)));
      lastMention(entity, sentence, described);
      subject(entity, sentence, described);
      described.setIf(told.contains(entity), PronounFeature.QUOTED_NAME);
      described.setIf(after.contains(entity), PronounFeature.NAMED_AFTER);
      boolean nameless = entity.kind() == Entity.Kind.NOMINAL;
      described.setIf(nameless, PronounFeature.NAMELESS);
      described.setIf(
          nameless && subjects.isMainOfSentenceBefore(entity),
          PronounFeature.NAMELESS_MAIN_SUBJECT);
      described.set(sex(entity, gender));
      person(entity, described);
      int named = sources.namings(entity);
      described.setIf(named > 0, PronounFeature.NAMED_SOURCE);
      described.set(PronounFeature.SOURCE_OFTEN, StrictMath.log(1.0 + named));
      values.add(described.array());
    }
    double[] probabilities = model.probabilities(values);
    int best = best(probabilities, -1);
    int second = best(probabilities, best);
    log.pronoun(word, candidates, values);
    boolean either =
        second >= 0
            && prominence.isJoined(candidates.get(best), candidates.get(second))
            && prominence.isJoined(candidates.get(second), candidates.get(best));
    return either
        ? Finding.open(Reason.AMBIGUOUS_PRONOUN)
        : Finding.of(candidates.get(best), probabilities[best]);
  }

  /** Whether it is surely somebody of the other sex. */
  private boolean isOther(Entity entity, Gender gender) {
    return !entity.gender().agreesWith(gender)
        && (entity.isSurely(entity.gender())
            || (isAgainst(entity, gender) && prominence.pronounOf(entity) == entity.gender()));
  }

  /** Whether at least the first name is one of the other sex. */
  private static boolean isAgainst(Entity entity, Gender gender) {
    return !entity.gender().agreesWith(gender) && entity.margin() >= Entity.BY_FIRST_NAME;
  }

  /** The likeliest but one, of the equally likely the one mentioned last; -1 if there is none. */
  private static int best(double[] probabilities, int but) {
    int best = -1;
    for (int i = 0; i < probabilities.length; i++) {
      if (i != but && (best < 0 || probabilities[i] >= probabilities[best])) {
        best = i;
      }
    }
    return best;
  }

  private static PronounFeature rank(int rank) {
    return switch (rank) {
      case 0 -> PronounFeature.RANK_FIRST;
      case 1 -> PronounFeature.RANK_SECOND;
      case 2 -> PronounFeature.RANK_THIRD;
      default -> PronounFeature.RANK_LATER;
    };
  }

  private void lastMention(Entity entity, int sentence, Values described) {
    Prominence.Trace trace = prominence.trace(entity);
    if (trace == null) {
      return;
    }
    if (trace.sentence() == sentence) {
      described.set(
          switch (trace.form()) {
            case FULL_NAME -> PronounFeature.HERE_FULL;
            case ONE_WORD -> PronounFeature.HERE_SINGLE;
            case PRONOUN -> PronounFeature.HERE_PRONOUN;
            case DESCRIPTION -> PronounFeature.HERE_DESCRIPTION;
          });
      described.set(
          switch (trace.position()) {
            case SUBJECT, CLAUSE_SUBJECT -> PronounFeature.HERE_SUBJECT;
            case SPEAKER -> PronounFeature.HERE_SPEAKER;
            case OBLIQUE -> PronounFeature.HERE_OBLIQUE;
            case POSSESSOR -> PronounFeature.HERE_POSSESSOR;
            case MODIFIER -> PronounFeature.HERE_MODIFIER;
            case OBJECT, QUOTED -> PronounFeature.HERE_OBJECT;
          });
    } else if (trace.sentence() == sentence - 1 && sentence > 0) {
      described.set(
          switch (trace.form()) {
            case FULL_NAME -> PronounFeature.BEFORE_FULL;
            case ONE_WORD -> PronounFeature.BEFORE_SINGLE;
            case PRONOUN -> PronounFeature.BEFORE_PRONOUN;
            case DESCRIPTION -> PronounFeature.BEFORE_DESCRIPTION;
          });
      described.set(
          switch (trace.position()) {
            case SUBJECT, CLAUSE_SUBJECT -> PronounFeature.BEFORE_SUBJECT;
            case SPEAKER -> PronounFeature.BEFORE_SPEAKER;
            case OBLIQUE -> PronounFeature.BEFORE_OBLIQUE;
            case POSSESSOR -> PronounFeature.BEFORE_POSSESSOR;
            case MODIFIER -> PronounFeature.BEFORE_MODIFIER;
            case OBJECT, QUOTED -> PronounFeature.BEFORE_OBJECT;
          });
    }
  }

  private void subject(Entity entity, int sentence, Values described) {
    described.setIf(subjects.isMainOfSentenceBefore(entity), PronounFeature.MAIN_SUBJECT_BEFORE);
    described.setIf(subjects.isOfSentenceBefore(entity), PronounFeature.SUBJECT_BEFORE);
    described.setIf(subjects.isLatest(entity), PronounFeature.LAST_SUBJECT);
    described.setIf(subjects.isOfParagraph(entity), PronounFeature.PARAGRAPH_SUBJECT);
    described.setIf(subjects.isOfParagraphBefore(entity), PronounFeature.EARLIER_PARAGRAPH_SUBJECT);
    boolean mentioned = entity.first() < words.size();
    boolean introduced = mentioned && words.sentence(entity.first()) >= sentence - 1;
    described.setIf(introduced, PronounFeature.JUST_INTRODUCED);
    described.setIf(entity.equals(prominence.speaker()), PronounFeature.SPOKE_LAST);
  }

  private static PronounFeature sex(Entity entity, Gender gender) {
    if (entity.gender() == Gender.UNKNOWN) {
      return entity.nameWords() > 1
          ? PronounFeature.SEX_UNKNOWN_FULL_NAME
          : PronounFeature.SEX_UNKNOWN_ONE_WORD;
    }
    if (entity.gender() == gender) {
      return entity.isSurely(gender) ? PronounFeature.SEX_SURE : PronounFeature.SEX_BY_FIRST_NAME;
    }
    return entity.margin() < Entity.BY_FIRST_NAME
        ? PronounFeature.SEX_WEAKLY_AGAINST
        : PronounFeature.SEX_AGAINST_BY_FIRST_NAME;
  }

  /** How likely a name is a person's; a woman, a witness is one. */
  private static void person(Entity entity, Values described) {
    double person = entity.kind() == Entity.Kind.NOMINAL ? 1 : entity.personhood();
    if (person <= 0.15) {
      described.set(PronounFeature.PERSON_HARDLY);
    } else if (person <= 0.4) {
      described.set(PronounFeature.PERSON_RATHER_NOT);
    } else if (person <= 0.7) {
      described.set(PronounFeature.PERSON_RATHER);
    } else if (person <= 0.9) {
      described.set(PronounFeature.PERSON_LIKELY);
    } else {
      described.set(PronounFeature.PERSON_SURELY);
    }
    if (entity.gender() == Gender.UNKNOWN && person <= 0.7) {
      described.set(
          person <= 0.3
              ? PronounFeature.SEX_UNKNOWN_PERSON_HARDLY
              : PronounFeature.SEX_UNKNOWN_PERSON_PERHAPS);
    }
  }
}
