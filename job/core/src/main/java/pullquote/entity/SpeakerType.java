package pullquote.entity;

import java.util.Locale;

/** What kind of source a speaker is. */
public enum SpeakerType {
  PERSON,
  ORGANISATION,
  GROUP,
  DOCUMENT,
  UNNAMED;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
