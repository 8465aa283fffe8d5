package pullquote.entity;

/** Why a mention has no speaker: stable codes. */
final class Reason {
  /** Nobody in the article answers to it. */
  static final String NO_ANTECEDENT = "no_antecedent";

  /** Two answer to a pronoun equally well. */
  static final String AMBIGUOUS_PRONOUN = "ambiguous_pronoun";

  /** Two bear the surname. */
  static final String AMBIGUOUS_SURNAME = "ambiguous_surname";

  /** Two answer to a description equally well. */
  static final String AMBIGUOUS_DESCRIPTION = "ambiguous_description";

  /** The writer, or whoever writes: I, we, you. */
  static final String NOT_THIRD_PERSON = "not_third_person";

  private Reason() {}
}
