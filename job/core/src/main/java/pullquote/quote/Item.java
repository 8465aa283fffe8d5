package pullquote.quote;

import pullquote.text.Span;

/**
 * One step of the item stream, the coarse reading of the article on which attribution works.
 *
 * @param paragraph index of its paragraph
 * @param sentence index of its sentence
 * @param head the last word as written: the noun of a noun phrase, the best cue of a verb group
 * @param word the head in lower case
 * @param first the first word in lower case
 * @param size number of tokens
 * @param noun what heads a noun phrase; {@link Noun#NONE} for other items
 * @param possessive a noun phrase that owns the next one (Russia’s)
 * @param cue how well the word introduces speech, 0 to 3
 * @param quotation index of the document's quotation, of a run the first; -1 for other items
 * @param lastQuotation index of the last quotation of a run
 * @param lastSentence index of the sentence in which the item ends
 */
record Item(
    Kind kind,
    Span span,
    int paragraph,
    int sentence,
    String head,
    String word,
    String first,
    int size,
    Noun noun,
    boolean possessive,
    int cue,
    int quotation,
    int lastQuotation,
    int lastSentence) {

  /** An item of one sentence. */
  Item(
      Kind kind,
      Span span,
      int paragraph,
      int sentence,
      String head,
      String word,
      String first,
      int size,
      Noun noun,
      boolean possessive,
      int cue,
      int quotation) {
    this(
        kind,
        span,
        paragraph,
        sentence,
        head,
        word,
        first,
        size,
        noun,
        possessive,
        cue,
        quotation,
        quotation,
        sentence);
  }

  /** The run of two quotations, or of a run and the quotation that follows it. */
  Item followedBy(Item next) {
    return new Item(
        kind,
        new Span(span.start(), next.span.end()),
        paragraph,
        sentence,
        head,
        word,
        first,
        size,
        noun,
        possessive,
        cue,
        quotation,
        next.lastQuotation,
        next.lastSentence);
  }

  /** What an item is. */
  enum Kind {
    QUOTE,
    NOUN_PHRASE,
    VERB_GROUP,
    WORD,
    SENTENCE_BREAK,
    PARAGRAPH_BREAK
  }

  /** What heads a noun phrase. */
  enum Noun {
    NONE(0),
    NAME(1),
    COMMON(2),
    PRONOUN(3),
    /** His, her, their before a noun. */
    POSSESSIVE_PRONOUN(4);

    /** What stands for it in features; a trained model knows it by this number. */
    final int code;

    Noun(int code) {
      this.code = code;
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWord(String form) {
    return kind == Kind.WORD && word.equals(form);
  }

  boolean isBreak() {
    return kind == Kind.SENTENCE_BREAK || kind == Kind.PARAGRAPH_BREAK;
  }

  /** Whether it can name a source by itself: a name or a pronoun. */
  boolean isNameOrPronoun() {
    return noun == Noun.NAME || noun == Noun.PRONOUN;
  }
}
