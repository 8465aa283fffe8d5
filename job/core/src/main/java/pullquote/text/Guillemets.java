package pullquote.text;

import pullquote.text.Mark.Sign;

/** Decides what a guillemet does; a pair may point outwards («so») or inwards (»so«). */
final class Guillemets {
  private final MarkLine line;

  Guillemets(MarkLine line) {
    this.line = line;
  }

  /** The move of the mark at this index, when no guillemet is open. */
  Move first(int index) {
    Mark mark = line.mark(index);
    boolean oppositeFollows = line.hasNext(index) && !line.next(index).is(mark.sign());
    boolean opens =
        mark.is(Sign.LEFT_GUILLEMET)
            ? mark.opens() || oppositeFollows
            : mark.opens() && oppositeFollows;
    return opens ? Move.OPEN : Move.IGNORE;
  }

  /** The move of the mark at this index inside the quotation that the outer mark opened. */
  Move inside(int index, Mark outer) {
    Mark mark = line.mark(index);
    if (!mark.is(outer.sign())) {
      return Move.CLOSE;
    }
    boolean nested =
        mark.opens()
            && line.hasNext(index)
            && !line.next(index).is(mark.sign())
            && line.hasNext(line.nextIndex(index))
            && !line.next(line.nextIndex(index)).is(mark.sign());
    return nested ? Move.OPEN : Move.IGNORE;
  }
}
