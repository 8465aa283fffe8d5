package pullquote.quote;

import java.util.Locale;

/** What a quotation is. */
public enum QuoteKind {
  /** Whole sentences of speech. */
  DIRECT,
  /** A fragment inside the reporter's sentence. */
  PARTIAL,
  /** A quotation inside a quotation. */
  NESTED,
  /** A word held at arm's length. */
  SCARE,
  /** Of a film, a book, a programme. */
  TITLE,
  NICKNAME;

  /** The name in the tables. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
