package pullquote.text;

import java.util.Locale;

/** What a sentence is in the make-up of the article. Only the body can carry the story. */
public enum SentenceKind {
  BODY,
  TITLE,
  HEADING,
  CAPTION,
  BYLINE,
  BOILERPLATE,
  OFF_TOPIC;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
