package pullquote.quote;

/**
 * The verb that a noun phrase is the likely subject of: the first to its right in the sentence.
 *
 * @param verb index of the item; -1 if there is none
 * @param link how the two hang together
 */
record Governor(int verb, Link link) {
  static final Governor NONE = new Governor(-1, Link.NONE);

  /** What stands between a noun phrase and its verb. */
  enum Link {
    NONE(0),
    ADJACENT(1),
    /** Adverbs, prepositions or other words. */
    WORDS(2),
    COMMA(3),
    /** Two commas with something between them. */
    APPOSITION(4),
    /** Other noun phrases. */
    PHRASES(5),
    /** A quotation. */
    QUOTE(6);

    /** What stands for it in features; a trained model knows it by this number. */
    final int code;

    Link(int code) {
      this.code = code;
    }
  }
}
