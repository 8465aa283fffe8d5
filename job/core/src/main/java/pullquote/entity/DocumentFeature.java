package pullquote.entity;

import java.util.List;

/** By what it is described who may have written a document: a letter, the statement, its report. */
enum DocumentFeature implements Feature {
  /** Its owner, or named behind it: Acme's report, a letter from Ann Lee. */
  BESIDE(4),
  /** Beside an earlier mention of the same noun. */
  BESIDE_EARLIER(3),
  /** Said something in such a document: Ann Lee said in a letter. */
  SAID_IN(2),
  /** Subject of a verb of publishing in front of the same noun: Acme released a statement. */
  PUBLISHED(2),
  /** Subject of such a verb in front of another noun for a document. */
  PUBLISHED_OTHER(0.7),
  /** Mentioned in front of the same noun in a sentence. */
  BEFORE_NOUN(0.7),
  /** The owner of another document. */
  OWNS_OTHER(0.5),
  /** The source of the quotation before. */
  SPOKE_LAST(1),
  SPOKE_LAST_NEAR(0.5),
  HERE(0),
  SENTENCE_BEFORE(0.3),
  TWO_SENTENCES_BEFORE(0),
  FARTHER(-0.7),
  SUBJECT(0.5),
  SPEAKER(0.5),
  OBJECT(-0.3),
  OBLIQUE(-0.5),
  POSSESSOR(0),
  MODIFIER(0),
  /** No other candidate was mentioned later. */
  LAST(0.3),
  /** Mentioned more often than any other candidate so far. */
  MOST_MENTIONED(0.5),
  PERSON(0),
  PERSON_FOR_PERSONAL(0.5),
  BODY_FOR_PERSONAL(-0.5),
  REPORTER(-1),

  NOBODY(1.5),
  NOBODY_INDEFINITE(0.5),
  NOBODY_FOR_PERSONAL(-0.5),
  /** For a document that speaks for itself: a law. */
  NOBODY_FOR_ITSELF(4),
  /** For one that is from somebody without a name: a statement from her office. */
  NOBODY_BY_ANOTHER(1.5),
  /** For many of them: hundreds of reviews. */
  NOBODY_COUNTED(2),
  /** For what its owner says through it: the website. */
  NOBODY_FOR_VOICE(0);

  static final List<DocumentFeature> ALL = List.of(values());

  private final double start;

  DocumentFeature(double start) {
    this.start = start;
  }

  @Override
  public double start() {
    return start;
  }
}
