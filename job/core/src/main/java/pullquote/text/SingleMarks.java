package pullquote.text;

import pullquote.text.Mark.Sign;

/**
 * Decides what a single mark does. Most of them are apostrophes, so one opens only before a word
 * and closes only what is open; whether an opening one counts shows at its closing one.
 */
final class SingleMarks {
  private final MarkLine line;

  SingleMarks(MarkLine line) {
    this.line = line;
  }

  /** The move of the mark at this index, when the innermost open mark is not a single one. */
  Move first(int index) {
    return opens(line.mark(index)) ? Move.OPEN : Move.IGNORE;
  }

  /** The move of the mark at this index inside the quotation that the outer mark opened. */
  Move inside(int index, Mark outer) {
    Mark mark = line.mark(index);
    if (opens(mark)) {
      return resumes(outer, mark) ? Move.RESUME : Move.OPEN;
    }
    return closes(index, outer) ? Move.CLOSE : Move.IGNORE;
  }

  /** Whether the mark can open a quotation that runs on into the next paragraph. */
  boolean opensSpeech(Mark mark) {
    return opens(mark) && startsUpper(mark);
  }

  private boolean opens(Mark mark) {
    return mark.opens() && !mark.is(Sign.SINGLE_RIGHT) && !line.isShortened(mark);
  }

  private boolean closes(int index, Mark outer) {
    Mark mark = line.mark(index);
    if (mark.opens()
        || mark.is(Sign.SINGLE_LOW)
        || (mark.is(Sign.SINGLE_LEFT) && !outer.is(Sign.SINGLE_LOW))
        || (mark.position() == Mark.Position.EITHER && !line.followsText(mark))) {
      return false;
    }
    if (!mark.closes() || !line.mayBeApostrophe(mark)) {
      return true;
    }
    // The players' or a closing mark: the next one tells, or a sentence that ended in between.
    Mark sure = line.nextSure(index);
    return (sure == null || !sure.closes()) && outer.stops() == mark.stops();
  }

  private boolean resumes(Mark outer, Mark mark) {
    return line.followsStop(mark)
        && startsUpper(mark)
        && (startsUpper(outer) || outer.is(Sign.SINGLE_LEFT));
  }

  private boolean startsUpper(Mark mark) {
    return !Character.isLowerCase(line.at(mark.end()));
  }
}
