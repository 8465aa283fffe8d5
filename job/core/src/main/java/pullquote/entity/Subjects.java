package pullquote.entity;

import org.jspecify.annotations.Nullable;

/** Who were the subjects of the sentences and paragraphs read so far. */
final class Subjects {
  private int sentence = -1;
  private int paragraph = -1;
  private boolean opensParagraph;
  private @Nullable Entity first;
  private @Nullable Entity main;
  private @Nullable Entity ofSentenceBefore;
  private @Nullable Entity mainOfSentenceBefore;
  private @Nullable Entity latest;
  private @Nullable Entity ofParagraph;
  private @Nullable Entity ofParagraphBefore;

  /** Notes that a sentence begins. */
  void begin(int nextSentence, int itsParagraph) {
    boolean next = nextSentence == sentence + 1;
    ofSentenceBefore = next ? first : null;
    mainOfSentenceBefore = next ? main : null;
    first = null;
    main = null;
    sentence = nextSentence;
    opensParagraph = itsParagraph != paragraph;
    if (opensParagraph) {
      ofParagraphBefore = ofParagraph;
      ofParagraph = null;
      paragraph = itsParagraph;
    }
  }

  /**
   * Notes a subject.
   *
   * @param fronted whether it is that of a clause before the main one: when she left
   */
  void add(Entity subject, boolean fronted) {
    latest = subject;
    first = first == null ? subject : first;
    main = main == null && !fronted ? subject : main;
    ofParagraph = ofParagraph == null ? subject : ofParagraph;
  }

  boolean isOfSentenceBefore(Entity entity) {
    return entity.equals(ofSentenceBefore);
  }

  boolean isMainOfSentenceBefore(Entity entity) {
    return entity.equals(mainOfSentenceBefore);
  }

  boolean isLatest(Entity entity) {
    return entity.equals(latest);
  }

  boolean isOfParagraph(Entity entity) {
    return entity.equals(ofParagraph);
  }

  /** Whether it is the paragraph before's, while the first sentence of this one is read. */
  boolean isOfParagraphBefore(Entity entity) {
    return opensParagraph && entity.equals(ofParagraphBefore);
  }
}
