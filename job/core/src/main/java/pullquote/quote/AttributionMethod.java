package pullquote.quote;

import java.util.Locale;

/** What decided which words name a quotation's source: how the two hang together on the page. */
public enum AttributionMethod {
  /** “...,” X said. */
  CUE_AFTER,
  /** “...,” said X. */
  INVERTED_CUE,
  /** X said “...”. */
  CUE_BEFORE,
  /** “...,” X said, “...”: for the second half. */
  CUE_INSIDE,
  /** X said: “...”. */
  COLON,
  /** According to X, “...”; “...,” according to X. */
  ACCORDING_TO,
  /** The source of the quotation before. */
  CONTINUATION,
  /** A quotation of several paragraphs. */
  RUN_ON,
  /** X: “...”, as in a transcript. */
  LABEL,
  /** “...” – X. */
  SIGNATURE,
  /** X, whose verb is no cue, in the quotation's sentence before it. */
  SUBJECT_BEFORE,
  /** X, whose verb is no cue, in the quotation's sentence after it. */
  SUBJECT_AFTER,
  /** X elsewhere in the sentence. */
  SAME_SENTENCE,
  /** The sentence before names X. */
  SENTENCE_BEFORE,
  /** The sentence after names X. */
  SENTENCE_AFTER,
  /** X in the paragraph, further away. */
  SAME_PARAGRAPH,
  /** X in another paragraph. */
  OTHER_PARAGRAPH,
  /** No words name it. */
  NOBODY,
  /** A reader has said so. */
  CORRECTED;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
