package pullquote.text;

import pullquote.text.Mark.Sign;

/**
 * Decides what a double mark does. They are trusted: beside clear positions they open and close by
 * turns, and a mark that fits nowhere is left out by a look at the next one.
 */
final class DoubleMarks {
  private final MarkLine line;

  DoubleMarks(MarkLine line) {
    this.line = line;
  }

  /** The move of the mark at this index, when no quotation in double marks is open. */
  Move first(int index) {
    Mark mark = line.mark(index);
    if (line.isAttribute(mark) && line.hasNext(index)) {
      return Move.SKIP_PAIR;
    }
    boolean opens =
        switch (mark.position()) {
          case OPENING -> true;
          case EITHER ->
              !mark.is(Sign.RIGHT) && !(mark.is(Sign.STRAIGHT) && line.followsDigit(mark));
          // Odd, unless the next one stands askew as well.
          case CLOSING ->
              !mark.is(Sign.RIGHT)
                  && !line.followsDigit(mark)
                  && line.hasNext(index)
                  && !line.next(index).opens();
        };
    return opens ? Move.OPEN : Move.IGNORE;
  }

  /** The move of the mark at this index inside the quotation that the outer mark opened. */
  Move inside(int index, Mark outer) {
    Mark mark = line.mark(index);
    boolean closeFollows = closesAfter(index);
    if (mayOpen(mark)) {
      if (closeFollows && closesAfter(line.nextIndex(index))) {
        return Move.OPEN;
      }
      boolean resumes =
          line.followsStop(mark)
              ? closeFollows || opensSpeech(mark)
              : line.followsColon(mark) && opensSpeech(mark);
      if (resumes) {
        return Move.RESUME;
      }
      return closeFollows || !mark.is(Sign.STRAIGHT) ? Move.IGNORE : Move.CLOSE;
    }
    if (mark.is(Sign.LEFT) && !outer.is(Sign.LOW) && closeFollows) {
      return Move.IGNORE;
    }
    return closeFollows && isInches(mark) ? Move.IGNORE : Move.CLOSE;
  }

  /** Whether a sentence follows it, as where each sentence of a speech has an opening mark. */
  private boolean opensSpeech(Mark mark) {
    return mark.opens() && !Character.isLowerCase(line.at(mark.end()));
  }

  private static boolean mayOpen(Mark mark) {
    return mark.is(Sign.LOW) || (mark.opens() && !mark.is(Sign.RIGHT));
  }

  private boolean closesAfter(int index) {
    return line.hasNext(index) && !mayOpen(line.next(index));
  }

  private boolean isInches(Mark mark) {
    if (!line.followsDigit(mark)) {
      return false;
    }
    char right = line.at(mark.end());
    return Characters.isDash(right)
        || right == '+'
        || (right == ' ' && Character.isLowerCase(line.at(mark.end() + 1)))
        || line.followsFeet(mark);
  }
}
