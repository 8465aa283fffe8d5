package pullquote.entity;

import java.util.Locale;

/** What decided who stands behind a mention. */
public enum SpeakerMethod {
  /** A proper name stands in the mention, or a shorter form of it. */
  NAME,
  /** A description of somebody whom the article names elsewhere. */
  DESCRIPTION,
  /** He, she, they, it and the like. */
  PRONOUN,
  /** The mention's own words, which are no proper name: campaigners, a witness. */
  AS_WRITTEN,
  /** The registry of known speakers. */
  REGISTRY;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
