package pullquote.entity;

import java.util.Locale;

/** What decided who stands behind a mention. */
public enum SpeakerMethod {
  /** The name, as the article's fullest form has it, stands in the mention. */
  NAME,
  /** A part of a person's name that the article tells in full elsewhere. */
  SURNAME,
  /** A short form of a body's name, or a word for it: the FA, the company. */
  ORGANISATION,
  /** A description of a person whom the article names elsewhere. */
  DESCRIPTION,
  /** A document, whose author the article tells. */
  DOCUMENT_AUTHOR,
  /** He, she, they, it and the like. */
  PRONOUN,
  /** The mention's own words, which are no proper name: campaigners, a witness. */
  AS_WRITTEN,
  /** The registry of known speakers. */
  REGISTRY,
  /** A reader has said so. */
  CORRECTED;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
