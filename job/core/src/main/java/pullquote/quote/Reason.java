package pullquote.quote;

import java.util.Locale;

/** Why a quotation has no mention, or a mention has no speaker. */
public enum Reason {
  /** A statement, but no words name its source. */
  NO_SOURCE,
  /** No speech: a word in marks, a title, a nickname. */
  NO_SPEECH,
  /** It stands inside another quotation. */
  NESTED,
  /** The source is less sure than was asked for. */
  LOW_CONFIDENCE,
  /** Nobody in the article answers to the mention. */
  NO_ANTECEDENT,
  /** Two answer to a pronoun equally well. */
  AMBIGUOUS_PRONOUN,
  /** Two bear the surname. */
  AMBIGUOUS_SURNAME,
  /** Two answer to a description equally well. */
  AMBIGUOUS_DESCRIPTION,
  /** The writer, or whoever writes: I, we, you. */
  NOT_THIRD_PERSON;

  /** The code in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
