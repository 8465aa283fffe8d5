package pullquote.text;

/** The lists of phrases that tell what a line is, all looked for at once. */
enum LinePhrases {
  BOILERPLATE,
  CAPTION,
  BYLINE,
  PICTURE;

  static final int UNREAD = -1;

  private static final Phrases ALL =
      Phrases.load(
          "boilerplate-phrases.txt",
          "caption-phrases.txt",
          "byline-phrases.txt",
          "picture-words.txt");

  /** The bits of the lists with a phrase in the span. */
  static int in(String text, Span span) {
    return ALL.in(text, span);
  }

  /** Whether the list is among the bits. */
  @SuppressWarnings("EnumOrdinal")
  boolean isIn(int bits) {
    return (bits >> ordinal() & 1) != 0;
  }
}
