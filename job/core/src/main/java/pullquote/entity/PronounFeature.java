package pullquote.entity;

import java.util.List;

/** By what a person is described to whom he or she may refer. */
enum PronounFeature implements Feature {
  /** The logarithm of the person's prominence over that of the most prominent candidate. */
  PROMINENCE(1),
  RANK_FIRST(0),
  RANK_SECOND(0),
  RANK_THIRD(0),
  RANK_LATER(0),

  /** The last mention outside quotations stands in the pronoun's sentence, and how it is made. */
  HERE_FULL(0),
  HERE_SINGLE(0),
  HERE_PRONOUN(0),
  HERE_DESCRIPTION(0),
  HERE_SUBJECT(0),
  HERE_SPEAKER(0),
  HERE_OBJECT(0),
  HERE_OBLIQUE(0),
  HERE_POSSESSOR(0),
  HERE_MODIFIER(0),

  /** It stands in the sentence before. */
  BEFORE_FULL(0),
  BEFORE_SINGLE(0),
  BEFORE_PRONOUN(0),
  BEFORE_DESCRIPTION(0),
  BEFORE_SUBJECT(0),
  BEFORE_SPEAKER(0),
  BEFORE_OBJECT(0),
  BEFORE_OBLIQUE(0),
  BEFORE_POSSESSOR(0),
  BEFORE_MODIFIER(0),

  /** The first subject of the sentence before that does not stand in a fronted clause. */
  MAIN_SUBJECT_BEFORE(0),
  SUBJECT_BEFORE(0),
  /** The latest subject before the pronoun. */
  LAST_SUBJECT(0),
  PARAGRAPH_SUBJECT(0),
  /** Of the paragraph before, if the pronoun stands in the first sentence of its own. */
  EARLIER_PARAGRAPH_SUBJECT(0),
  /** First mentioned in this sentence or the one before. */
  JUST_INTRODUCED(0),
  /** The source of the quotation read last. */
  SPOKE_LAST(0),
  /** Named as the source of a quotation anywhere in the article, and how often (logarithm). */
  NAMED_SOURCE(0),
  SOURCE_OFTEN(0),
  /** Named inside the quotation whose source the pronoun is. */
  QUOTED_NAME(-1.5),
  /** Named after the pronoun in its own clause. */
  NAMED_AFTER(-2),
  /** Described without a name. */
  NAMELESS(-0.8),
  NAMELESS_MAIN_SUBJECT(0.8),

  SEX_SURE(0),
  SEX_BY_FIRST_NAME(0),
  SEX_UNKNOWN_FULL_NAME(-0.3),
  SEX_UNKNOWN_ONE_WORD(-0.7),
  SEX_WEAKLY_AGAINST(-2.5),
  SEX_AGAINST_BY_FIRST_NAME(-4),

  PERSON_HARDLY(0),
  PERSON_RATHER_NOT(0),
  PERSON_RATHER(0),
  PERSON_LIKELY(0),
  PERSON_SURELY(0),
  SEX_UNKNOWN_PERSON_HARDLY(0),
  SEX_UNKNOWN_PERSON_PERHAPS(0);

  static final List<PronounFeature> ALL = List.of(values());

  private final double start;

  PronounFeature(double start) {
    this.start = start;
  }

  @Override
  public double start() {
    return start;
  }
}
