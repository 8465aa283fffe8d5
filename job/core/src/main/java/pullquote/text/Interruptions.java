package pullquote.text;

/**
 * Knows paragraphs that stand between those of a quotation: captions, credits, lines of the page.
 */
final class Interruptions {
  private static final int LONGEST = 320;
  private static final int LONGEST_LABEL = 70;

  private Interruptions() {}

  /** Whether a quotation that was open before the paragraph may go on behind it. */
  static boolean interrupts(MarkLine marks, int paragraphs) {
    Span span = marks.paragraph().span();
    int index = marks.paragraph().index();
    Line line = new Line(marks.text(), span, index, paragraphs - 1 - index, true);
    if (line.startsInQuotation()) {
      return isLabelled(line);
    }
    return span.length() <= LONGEST && (!line.endsWithStop() || SentenceKinds.isAside(line));
  }

  /**
   * Whether the line opens with words in marks and a colon, as captions do: 'Afloat': The ferry.
   */
  private static boolean isLabelled(Line line) {
    int limit = Math.min(line.end() - 1, line.start() + LONGEST_LABEL);
    for (int i = line.start() + 1; i < limit; i++) {
      if (Characters.isQuotationMark(line.charAt(i)) && line.charAt(i + 1) == ':') {
        return !line.endsWithStop();
      }
    }
    return false;
  }
}
