package pullquote.text;

/** Finds where speech begins whose opening mark is missing: We will open in May,” she said. */
final class NeverOpened {
  /** In a paragraph with more sentences before the mark only the last is taken for the speech. */
  private static final int MOST_SENTENCES = 3;

  private static final int FEWEST_CHARACTERS = 12;

  private NeverOpened() {}

  /**
   * The first character of the speech that a mark ends which closes nothing, -1 if it ends none.
   *
   * @param mark the first of its paragraph but for apostrophes
   */
  static int start(MarkLine line, Mark mark) {
    boolean ends = mark.closes() && line.followsPunctuation(mark) && !line.isAttribute(mark);
    boolean sure = mark.sign().family() != Mark.Family.SINGLE || leadsToSpeaker(line, mark);
    if (!ends || !sure) {
      return -1;
    }
    int start = line.paragraph().span().start();
    int colon = colon(line, start, mark.start());
    int from =
        colon > 0
            ? colon
            : mark.stops() <= MOST_SENTENCES
                ? start
                : LeftOpen.sentenceStart(line.text(), start, mark.start());
    return mark.start() - from >= FEWEST_CHARACTERS ? from : -1;
  }

  /** Whether a single mark stands at the end of a sentence, or before who said it. */
  private static boolean leadsToSpeaker(MarkLine line, Mark mark) {
    return line.at(mark.start() - 1) != ','
        || SpeechClause.at(line.text(), mark.end() + 1, line.end());
  }

  /** What follows the last colon before which a sentence leads to the speech, or -1. */
  private static int colon(MarkLine line, int start, int end) {
    for (int i = end - FEWEST_CHARACTERS; i > start; i--) {
      if (line.at(i) == ':' && line.at(i + 1) == ' ' && Character.isUpperCase(line.at(i + 2))) {
        return i + 2;
      }
    }
    return -1;
  }
}
