package pullquote.text;

import java.util.Locale;

/** What is odd about an article's text, whether or not it could be read all the same. */
public enum Issue {
  /** It is written in another language than English. */
  OTHER_LANGUAGE,
  /** Windows marks stored as control characters (U+0091 to U+0097); they are read as the marks. */
  CONTROL_CHARACTERS,
  /** UTF-8 read as Windows-1252, as in â€œ; the marks are read as what they were. */
  MOJIBAKE,
  /** Characters lost to U+FFFD; quotation marks among them are guessed. */
  REPLACEMENT_CHARACTERS,
  /** Quotation marks as HTML entities; they are read as the marks. */
  HTML_ENTITIES,
  /** Quotation marks doubled or behind a backslash, as CSV and JSON write them; read as one. */
  ESCAPED_QUOTES,
  /** Line breaks inside sentences, at a width; the lines are read as the paragraphs they were. */
  HARD_WRAPPED,
  /** A long text in one line: its paragraphs got lost. */
  NO_PARAGRAPHS,
  /** Words that lost the space between them, as in inTarnholm and said.The. */
  SQUASHED_WORDS;

  /** The stable code that stands in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
