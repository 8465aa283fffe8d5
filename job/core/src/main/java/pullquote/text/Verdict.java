package pullquote.text;

/** What is known of a stop before the detector is heard. */
enum Verdict {
  /** It ends a sentence. */
  BREAK,
  /** It does not. */
  KEEP,
  /** The detector decides. */
  ASK
}
