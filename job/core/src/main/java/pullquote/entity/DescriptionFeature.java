package pullquote.entity;

import java.util.List;

/** By what it is described whom a description of a person (the minister, her doctor) may mean. */
enum DescriptionFeature implements Feature {
  /** The logarithm of the prominence over that of the most prominent candidate. */
  PROMINENCE(0.7),
  RANK_FIRST(0.5),
  /** The last mention stands in the same sentence. */
  HERE(-0.5),
  SENTENCE_BEFORE(0.3),
  /** Not mentioned for long. */
  FAR(-0.5),
  /** Named only later in the article. */
  NAMED_LATER(-1.5),
  MAIN_SUBJECT_BEFORE(0.5),
  LAST_SUBJECT(0),
  PARAGRAPH_SUBJECT(0.3),
  SPOKE_LAST(0.3),
  /** First mentioned in this sentence or the one before. */
  JUST_INTRODUCED(0.5),
  /** Mentioned more often than anybody else so far. */
  MOST_MENTIONED(0.3),

  /** What the article tells of the candidate is the description's own noun. */
  SAME_NOUN(4),
  /** Another noun for the same role. */
  SAME_ROLE(3.2),
  /** The description's noun is a broader word for a known role. */
  BROADER_NOUN(2.8),
  NARROWER_NOUN(-1),
  /** The article tells other roles, none of which fits. */
  OTHER_ROLE(-1.5),
  /** The article tells no role. */
  NO_ROLE(-1),
  /** No role fits, and the candidate holds another office. */
  OTHER_OFFICE(-1),
  /** No role fits, and the candidate holds a post that goes with no other, as a senator's does. */
  OTHER_POST(-4),
  /** No role fits a noun that writers use to avoid a name. */
  VARIED_OFTEN(1),
  VARIED_RARELY(-0.5),
  /** No role fits an office or occupation that writers do not use so. */
  VARIED_NEVER(-4),
  /** No role fits a word like woman, or like teenager, source. */
  VARIED_MAN_OR_WOMAN(0.3),
  VARIED_SOMEBODY(-0.5),
  /** No role fits a noun that is not known. */
  VARIED_UNKNOWN(0),
  FORMER(0.5),

  FURTHER_WORD(0.8),
  NO_FURTHER_WORD(-0.7),
  COUNTRY_FITS(1),
  COUNTRY_AGAINST(-7),
  /** The country is new of somebody who is not known by the role. */
  COUNTRY_NEW(-3.5),
  PLACE_FITS(0.5),
  PLACE_AGAINST(-1.5),
  SEX_FITS(0.5),
  SEX_AGAINST(-6),

  /** Whose spokesman, wife, ally it is. */
  IS_POSSESSOR(-4),
  /** Known as somebody of the possessor's. */
  OF_POSSESSOR(2),
  OWNED_BY_OTHERS(-0.5),
  /** Named inside the quotation whose source the description is. */
  QUOTED_NAME(-1.3),
  PERSON_HARDLY(-1.5),

  /** A candidate without a name. */
  NAMELESS(-1.5),
  NAMELESS_SAME_NOUN(2),
  NAMELESS_NEAR(1),
  /** Offices are held by people with names. */
  NAMELESS_OFFICE(-1),

  /** Somebody who has not been spoken of yet, without a name. */
  NOBODY(-0.5),
  NOBODY_OFFICE(-0.5),
  NOBODY_MAN_OR_WOMAN(0.5),
  NOBODY_SOMEBODY(1.5),
  NOBODY_OFTEN(-0.5),
  NOBODY_HELD_BY_MANY(1.5),
  NOBODY_OWNED(0.5),
  NOBODY_QUALIFIED(0.3),
  NOBODY_FORMER(0),
  NOBODY_UNKNOWN(0.5);

  static final List<DescriptionFeature> ALL = List.of(values());

  private final double start;

  DescriptionFeature(double start) {
    this.start = start;
  }

  @Override
  public double start() {
    return start;
  }
}
