package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.entity.BodyCandidates.Anaphor;
import pullquote.entity.BodyCandidates.Candidate;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Resolves "the company", "it" and "they" to a body mentioned before, or to nobody: a log-linear
 * ranker over what was spoken of last.
 */
final class BodyResolution {
  private static final int FAR = 3;

  private final Words words;
  private final LogLinear model;
  private final DecisionLog log;
  private final BodyCandidates candidates;
  private final Map<Integer, Source> answers = new HashMap<>();

  BodyResolution(Cast cast, LogLinear model, DecisionLog log) {
    this.words = cast.words();
    this.model = model;
    this.log = log;
    this.candidates =
        new BodyCandidates(
            cast, noun -> resolve(Anaphor.NOUN, cast.phrases().start(noun), noun + 1, null));
  }

  /**
   * What a pronoun or a phrase means; a source without a name where it is nobody.
   *
   * @param from its first word
   * @param end after its head
   * @param previous the source of the quotation before, if any
   */
  Source resolve(Anaphor anaphor, int from, int end, @Nullable Source previous) {
    Source known = answers.get(from);
    if (known == null) {
      known = rank(anaphor, from, end, previous);
      answers.put(from, known);
    }
    return known;
  }

  private Source rank(Anaphor anaphor, int from, int end, @Nullable Source previous) {
    List<Candidate> before = candidates.before(from, anaphor);
    Context context = context(before, previous);
    List<double[]> values = new ArrayList<>(before.size() + 1);
    for (Candidate candidate : before) {
      values.add(values(candidate, anaphor, from, end, context));
    }
    values.add(nobody(anaphor, end));
    double[] probabilities = model.probabilities(values);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] >= probabilities[best] ? i : best;
    }
    log.body(from, before.stream().map(Candidate::source).toList(), values);
    if (best == before.size()) {
      return Source.NOBODY;
    }
    Source source = before.get(best).source();
    return source.of(source.entity(), probabilities[best]);
  }

  /** What the candidates are compared by. */
  private record Context(
      int last, @Nullable Candidate most, Map<Integer, Integer> firsts, @Nullable String spoke) {}

  private Context context(List<Candidate> before, @Nullable Source previous) {
    int last = -1;
    int top = 1;
    Candidate most = null;
    Map<Integer, Integer> firsts = new HashMap<>();
    for (Candidate candidate : before) {
      last = Math.max(last, candidate.from());
      firsts.merge(words.sentence(candidate.from()), candidate.from(), Math::min);
      Entity entity = candidate.entity();
      int mentions = entity == null ? 0 : entity.mentions();
      most = mentions > top ? candidate : mentions == top ? null : most;
      top = Math.max(top, mentions);
    }
    String spoke = previous == null || previous.name() == null ? null : previous.name();
    return new Context(last, most, firsts, spoke == null ? null : Cast.key(spoke));
  }

  private double[] values(
      Candidate candidate, Anaphor anaphor, int word, int end, Context context) {
    Values values = new Values(BodyFeature.ALL);
    int sentence = words.sentence(candidate.from());
    int distance = words.sentence(word) - sentence;
    values.set(
        distance == 0
            ? BodyFeature.HERE
            : distance == 1
                ? BodyFeature.SENTENCE_BEFORE
                : distance < FAR ? BodyFeature.TWO_SENTENCES_BEFORE : BodyFeature.FARTHER);
    values.setIf(candidate.from() == context.last(), BodyFeature.LAST);
    boolean first = Integer.valueOf(candidate.from()).equals(context.firsts().get(sentence));
    values.setIf(first, BodyFeature.FIRST_OF_SENTENCE);
    values.set(position(candidate, first));
    boolean near = words.paragraphOf(sentence) == words.paragraphOf(words.sentence(word));
    values.setIf(near, BodyFeature.SAME_PARAGRAPH);
    values.setIf(candidate.mentions() > 1, BodyFeature.MENTIONED_AGAIN);
    values.setIf(candidate.equals(context.most()), BodyFeature.MOST_MENTIONED);
    String name = candidate.source().name();
    if (name != null && Cast.key(name).equals(context.spoke())) {
      values.set(BodyFeature.SPOKE_LAST);
      values.setIf(anaphor != Anaphor.NOUN, BodyFeature.SPOKE_LAST_PRONOUN);
    }
    Entity entity = candidate.entity();
    if (entity != null) {
      boolean reports = entity.kinds().contains(Entity.MEDIUM);
      if (anaphor == Anaphor.NOUN) {
        kind(candidate, entity, word, end, values);
      } else {
        values.set(anaphor == Anaphor.IT ? BodyFeature.BODY_FOR_IT : BodyFeature.BODY_FOR_THEY);
        values.setIf(reports, BodyFeature.REPORTER);
      }
      boolean shown = entity.animacy() < 0 || entity.nameWords() > 1 || !entity.kinds().isEmpty();
      values.setIf(!shown, BodyFeature.HARDLY_BODY);
      values.setIf(candidates.acts(entity), BodyFeature.ACTS);
    } else if (candidate.isPlace()) {
      values.set(BodyFeature.PLACE_FOR_IT);
    } else {
      values.set(nameless(candidate.source().type()));
    }
    return values.array();
  }

  private static BodyFeature nameless(@Nullable SpeakerType type) {
    if (type == SpeakerType.GROUP) {
      return BodyFeature.NAMELESS_GROUP;
    }
    return type == SpeakerType.DOCUMENT ? BodyFeature.NAMELESS_DOCUMENT : BodyFeature.NAMELESS_BODY;
  }

  private BodyFeature position(Candidate candidate, boolean first) {
    int to = candidate.to();
    boolean modifies =
        to < words.size() && words.isAny(to, WordClass.ROLE.bit | WordClass.INSTITUTION.bit);
    if (modifies && !words.isPossessive(to - 1)) {
      return BodyFeature.MODIFIER;
    }
    return switch (Position.of(words, candidate.from(), to, first)) {
      case SUBJECT, CLAUSE_SUBJECT -> BodyFeature.SUBJECT;
      case SPEAKER -> BodyFeature.SPEAKER;
      case OBLIQUE -> BodyFeature.OBLIQUE;
      case POSSESSOR -> BodyFeature.POSSESSOR;
      case MODIFIER -> BodyFeature.MODIFIER;
      case OBJECT, QUOTED -> BodyFeature.OBJECT;
    };
  }

  private void kind(Candidate candidate, Entity entity, int from, int end, Values values) {
    String lower = words.lower(end - 1);
    BodyNoun noun = BodyNoun.of(lower);
    boolean medium = entity.kinds().contains(Entity.MEDIUM);
    boolean mediumNoun = noun != null && noun.isOfMedia();
    values.setIf(medium && !mediumNoun, BodyFeature.REPORTER);
    if (holds(candidate, from + 1, end)) {
      values.set(BodyFeature.NAMED_SO);
    } else if (entity.kinds().contains(lower)) {
      values.set(BodyFeature.SAME_KIND);
    } else if (medium && mediumNoun) {
      values.set(BodyFeature.MEDIUM);
    } else if (noun != null && noun.narrower().stream().anyMatch(entity.kinds()::contains)) {
      values.set(BodyFeature.NARROWER_KIND);
    } else if (noun != null && noun.isGeneric()) {
      values.set(BodyFeature.ANY_KIND);
    } else {
      values.set(entity.kinds().isEmpty() ? BodyFeature.NO_KIND : BodyFeature.OTHER_KIND);
    }
  }

  /** The budget office: whether two words and more stand in the name, in this order. */
  private boolean holds(Candidate candidate, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    int next = from;
    for (int i = candidate.from(); i < candidate.to() && next < to; i++) {
      next += words.lower(i).equals(words.lower(next)) ? 1 : 0;
    }
    return next == to;
  }

  private double[] nobody(Anaphor anaphor, int end) {
    Values values = new Values(BodyFeature.ALL);
    switch (anaphor) {
      case IT -> values.set(BodyFeature.NOBODY_FOR_IT);
      case THEY -> values.set(BodyFeature.NOBODY_FOR_THEY);
      case NOUN -> {
        BodyNoun noun = BodyNoun.of(words.lower(end - 1));
        values.set(BodyFeature.NOBODY_FOR_NOUN);
        values.setIf(noun == null, BodyFeature.NOBODY_FOR_TELLING_NOUN);
        boolean generic = noun != null && noun.isGeneric();
        values.setIf(generic, BodyFeature.NOBODY_FOR_NOUN_OF_ANY_KIND);
      }
    }
    return values.array();
  }
}
