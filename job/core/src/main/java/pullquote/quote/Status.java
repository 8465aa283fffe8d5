package pullquote.quote;

import java.util.Locale;

/** Whether a source was found. */
public enum Status {
  /** The words that name the source were found. */
  ATTRIBUTED,
  /** The marks hold no speech. */
  NOT_SPEECH,
  /** Speech, but nobody is named as its source. */
  UNATTRIBUTED;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
