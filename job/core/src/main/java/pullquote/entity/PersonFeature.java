package pullquote.entity;

import java.util.List;

/** By what a name is told from those of bodies, places and things, over all its mentions. */
enum PersonFeature implements Feature {
  ALWAYS(-0.31),
  /** One of its words stands in lower case elsewhere in the news. */
  LOWER_CASE_WORD(-1.74),
  NO_LOWER_CASE_WORD(1.30),
  /** Share of its mentions after in, at, from, near. */
  AFTER_PLACING_PREPOSITION(-1.62),
  ORGANISATION_WORD(-1.44),
  HYPHEN_OR_STOP(-1.52),
  ALL_CAPITALS(-1.42),
  PLACE(-1.39),
  /** Share of its mentions after a word of speech. */
  AFTER_SPEECH(1.24),
  BEFORE_SPEECH(0.97),
  AFTER_THE(-0.95),
  KIND_NOUN(-0.79),
  BEFORE_NOUN(-0.68),
  /** Share of its mentions before are, were, have. */
  BEFORE_PLURAL_VERB(-2.5),
  /** A place opens or ends it: Sydney Swans, Real Madrid. */
  PLACE_WORD(-1.5),
  /** A plural ends it that is no common surname. */
  PLURAL_NOUN(-1.2),
  /** Of several words the first is a first name. */
  FIRST_NAME(0.6),
  ONE_WORD(-0.61),
  ONE_WORD_NO_FIRST_NAME(-0.71),
  TWO_WORDS(0.52),
  ANIMACY_LOW(-1.13),
  ANIMACY_OPEN(-1.0),
  ANIMACY_HIGH(1.0);

  static final List<PersonFeature> ALL = List.of(values());

  private final double start;

  PersonFeature(double start) {
    this.start = start;
  }

  @Override
  public double start() {
    return start;
  }
}
