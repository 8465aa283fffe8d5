package pullquote.text;

/** What a quotation mark does where it stands. */
enum Move {
  IGNORE,
  OPEN,
  CLOSE,
  /** Speech that was left open opens again, as each paragraph of a long quotation does. */
  RESUME,
  /** It and the next of its family are no quotation. */
  SKIP_PAIR
}
