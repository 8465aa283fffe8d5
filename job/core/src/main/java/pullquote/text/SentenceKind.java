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

  /** Whether it is part of a story: its text or a heading in it. */
  boolean isStory() {
    return this == BODY || this == HEADING;
  }

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
