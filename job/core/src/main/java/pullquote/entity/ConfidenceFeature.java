package pullquote.entity;

import java.util.List;

/** By what it is judged how sure it is that the speaker found has the right name. */
enum ConfidenceFeature implements Feature {
  /** How sure the mention is (the logarithm of the odds), by how the mention names the speaker. */
  MENTION_FULL_NAME(1),
  MENTION_ONE_WORD(1),
  MENTION_PRONOUN(1),
  MENTION_DESCRIPTION(1),
  MENTION_BODY(1),
  MENTION_AS_WRITTEN(1),

  /** How sure the choice among the candidates is (the same), where there are several. */
  CHOICE_ONE_WORD(1),
  CHOICE_PRONOUN(1),
  CHOICE_DESCRIPTION(1),
  CHOICE_AS_WRITTEN(0),

  FULL_NAME(0),
  ONE_WORD(0),
  PRONOUN(0),
  DESCRIPTION(0),
  AUTHOR(0),
  BODY(0),
  AS_WRITTEN(0),

  /** Of a person: nothing but one word is known of the name. */
  NAME_OF_ONE_WORD(0),
  NAME_OF_TWO_WORDS(0),
  NAME_OF_MORE_WORDS(0),
  NAMESAKES(0),
  SEX_KNOWN(0),
  SEX_SURE(0),
  FIRST_NAME_KNOWN(0),
  MENTIONED_OFTEN(0),
  /** The logarithm of the odds that it is a person. */
  PERSONHOOD(0),
  PERSON_BY_PRONOUN(0),
  BODY_KNOWN_BY_KIND(0),

  /** How the mention and the quotation hang together. */
  CUE(0),
  ACCORDING_TO(0),
  INVERTED_CUE(0),
  CUE_AFTER(0),
  CUE_BEFORE(0),
  COLON(0),
  CUE_INSIDE(0),
  NO_CUE_VERB(0),
  CONTINUED(0),
  SENTENCE_BEFORE(0),
  SENTENCE_AFTER(0),
  SAME_PARAGRAPH(0),
  OTHER_PARAGRAPH(0),
  FAR_PARAGRAPH(0),
  SHORT_QUOTE(0),
  RUNNER_UP(0);

  static final List<ConfidenceFeature> ALL = List.of(values());

  private final double start;

  ConfidenceFeature(double start) {
    this.start = start;
  }

  @Override
  public double start() {
    return start;
  }
}
