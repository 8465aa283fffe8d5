package pullquote.entity;

import java.util.List;

/** By what it is described which body "the company", "it" and "they" may mean. */
enum BodyFeature implements Feature {
  HERE(0.3),
  SENTENCE_BEFORE(0.5),
  TWO_SENTENCES_BEFORE(0),
  FARTHER(-0.7),
  /** No other candidate was mentioned later. */
  LAST(0.3),
  /** The first candidate of its sentence. */
  FIRST_OF_SENTENCE(0.5),
  SUBJECT(0.5),
  SPEAKER(0.7),
  OBJECT(0),
  OBLIQUE(-0.7),
  POSSESSOR(0),
  /** Before a noun that it only goes with: the Acme chairman. */
  MODIFIER(0),
  SAME_PARAGRAPH(0),
  MENTIONED_AGAIN(0.2),
  /** Named more often in the article than any other candidate. */
  MOST_MENTIONED(0.5),
  /** The source of the quotation before. */
  SPOKE_LAST(1),
  SPOKE_LAST_PRONOUN(1),

  /** The article uses the noun of it, or all words of the phrase stand in its name. */
  SAME_KIND(2.5),
  NAMED_SO(3),
  NARROWER_KIND(1.5),
  /** A newspaper, agency or broadcaster, for a word for such. */
  MEDIUM(2),
  /** A word for any kind of body. */
  ANY_KIND(0.7),
  /** It is called otherwise. */
  OTHER_KIND(-2),
  NO_KIND(-1),
  /** A newspaper, agency or broadcaster, for a word for something else: it reports on others. */
  REPORTER(-1.5),
  /** Nothing but the lack of other signs shows that it is a body. */
  HARDLY_BODY(-1.5),
  /** It speaks, or has people, somewhere in the article. */
  ACTS(0.7),

  BODY_FOR_IT(0),
  BODY_FOR_THEY(-0.7),
  PLACE_FOR_IT(-0.5),
  /** A noun without a name. */
  NAMELESS_BODY(-0.5),
  NAMELESS_DOCUMENT(-0.3),
  NAMELESS_GROUP(0.5),

  NOBODY_FOR_NOUN(-0.5),
  NOBODY_FOR_NOUN_OF_ANY_KIND(0),
  /** For a noun that tells something without a name: the police. */
  NOBODY_FOR_TELLING_NOUN(1.5),
  NOBODY_FOR_IT(-1),
  NOBODY_FOR_THEY(-0.5);

  static final List<BodyFeature> ALL = List.of(values());

  private final double start;

  BodyFeature(double start) {
    this.start = start;
  }

  @Override
  public double start() {
    return start;
  }
}
