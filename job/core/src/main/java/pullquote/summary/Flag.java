package pullquote.summary;

import java.util.Locale;

/**
 * What a reader of a summary may stumble over: all but the last are a sentence's that has left its
 * surroundings.
 */
public enum Flag {
  /** A pronoun or a “the X” whose antecedent is left out. */
  DANGLING_REFERENCE,
  /** A connective (but, however, in addition) without what it connects to. */
  ORPHAN_CONNECTIVE,
  /** An “another”, “both”, “also” whose counterpart is left out. */
  MISSING_COUNTERPART,
  /** A quotation that begins before the sentence or goes on after it. */
  CUT_QUOTATION,
  /** A surname whose bearer is introduced in a sentence left out. */
  BARE_NAME,
  /** A quotation whose source is named in another sentence. */
  MISSING_SPEAKER,
  /** Two or three words that are no sentence. */
  FRAGMENT,
  /** It ends in a colon or a comma, or without any stop. */
  CUT_SENTENCE,
  /** The summary is the whole body, and more would have been allowed. */
  SHORT_ARTICLE;

  /** How much more salient a sentence must be to be chosen with it, on the logistic scale. */
  double penalty() {
    return this == BARE_NAME ? 0.5 : 3;
  }

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
