package pullquote.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.text.Mark.Family;

/**
 * Pairs the quotation marks of one paragraph: a state machine over the marks with a stack of those
 * that are open. A single mark makes a quotation only with its partner, as most are apostrophes,
 * and a pair of them never crosses a double one; a double mark without its partner runs to the end.
 */
final class MarkPairing {
  // More levels than any text has. Beyond it a mark is noise, and the stack stays small.
  private static final int DEEPEST = 8;

  private final MarkLine line;
  private final @Nullable MarkLine following;
  private final DoubleMarks doubles;
  private final SingleMarks singles;
  private final Guillemets guillemets;
  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();
  private boolean onlyApostrophes = true;

  /** A mark that waits for its partner. */
  private static final class Opened {
    final Mark mark;

    /** The one that opened the same speech before and was left open. */
    final @Nullable Opened earlier;

    /** A mark of another family that closes it if none of its own does. */
    @Nullable Mark substitute;

    Opened(Mark mark, @Nullable Opened earlier) {
      this.mark = mark;
      this.earlier = earlier;
    }

    Mark mark() {
      return mark;
    }

    Family family() {
      return mark.sign().family();
    }
  }

  /**
   * @param following the marks of the paragraph in which a quotation left open may go on, null if
   *     there is none
   */
  MarkPairing(MarkLine line, @Nullable MarkLine following) {
    this.line = line;
    this.following = following;
    this.doubles = new DoubleMarks(line);
    this.singles = new SingleMarks(line);
    this.guillemets = new Guillemets(line);
  }

  /** The paragraph's quotations, ordered by their start, an outer one before those inside it. */
  List<Quotation> quotations() {
    for (int i = 0; i < line.size(); i++) {
      Mark mark = line.mark(i);
      Opened outer = outer(mark.sign().family());
      switch (move(i, mark, outer)) {
        case IGNORE -> ignore(mark);
        case OPEN -> push(mark);
        case CLOSE -> close(mark, outer);
        case RESUME -> resume(mark, outer);
        case SKIP_PAIR -> i = line.nextIndex(i);
      }
    }
    finish();
    return nested();
  }

  private void ignore(Mark mark) {
    boolean first = onlyApostrophes && open.isEmpty() && found.isEmpty();
    int start = first ? NeverOpened.start(line, mark) : -1;
    onlyApostrophes &= mark.closes() && line.mayBeApostrophe(mark);
    if (start < 0) {
      note(mark);
      return;
    }
    Span span = new Span(start, mark.end());
    Span inner = new Span(start, mark.start());
    int paragraph = line.paragraph().index();
    found.add(new Quotation(span, inner, paragraph, 0, true, Quotation.NONE));
  }

  private Move move(int index, Mark mark, @Nullable Opened outer) {
    return switch (mark.sign().family()) {
      case DOUBLE -> outer == null ? doubles.first(index) : doubles.inside(index, outer.mark());
      case SINGLE -> outer == null ? singles.first(index) : singles.inside(index, outer.mark());
      case GUILLEMET ->
          outer == null ? guillemets.first(index) : guillemets.inside(index, outer.mark());
    };
  }

  /** The innermost open mark of the family; a single one only if nothing opened inside it. */
  private @Nullable Opened outer(Family family) {
    for (Opened opened : open) {
      if (opened.family() == family) {
        return opened;
      }
      if (family == Family.SINGLE) {
        return null;
      }
    }
    return null;
  }

  /**
   * Notes a mark that closes none of its own family, but stands where speech in marks of the other
   * ends: “We open in May,' she said.
   */
  private void note(Mark mark) {
    Opened top = open.peek();
    if (top != null
        && top.substitute == null
        && top.family() != Family.GUILLEMET
        && mark.sign().family() != Family.GUILLEMET
        && mark.sign().family() != top.family()
        && mark.closes()
        && line.followsPunctuation(mark)) {
      top.substitute = mark;
    }
  }

  private void push(Mark mark) {
    Opened top = open.peek();
    if (open.size() >= DEEPEST) {
      if (top == null || top.family() != Family.SINGLE) {
        return;
      }
      open.pop();
    }
    open.push(new Opened(mark, null));
  }

  private void close(Mark mark, @Nullable Opened outer) {
    unwind(outer, mark.start());
    if (outer != null) {
      add(outer, mark.start(), mark.end(), true, Quotation.NONE);
    }
  }

  private void resume(Mark mark, @Nullable Opened outer) {
    unwind(outer, mark.start());
    open.push(new Opened(mark, outer));
  }

  /** Takes marks off the stack until the outer one is off; those inside it end before the limit. */
  private void unwind(@Nullable Opened outer, int limit) {
    while (!open.isEmpty()) {
      Opened opened = open.pop();
      if (outer != null && opened.mark().start() == outer.mark().start()) {
        return;
      }
      if (opened.family() != Family.SINGLE) {
        addUnclosed(opened, limit, Quotation.NONE);
      }
    }
  }

  /** What is open at the paragraph's end: a double mark runs to it, a single one was none. */
  private void finish() {
    int end = line.end();
    while (!open.isEmpty()) {
      Opened opened = open.pop();
      boolean outermost = open.isEmpty();
      boolean runsOn = outermost && following != null && following.startsWith(opened.family());
      if (opened.family() != Family.SINGLE || (outermost && isSpeech(opened, runsOn))) {
        int continuation =
            runsOn && following != null ? following.paragraph().index() : Quotation.NONE;
        addUnclosed(opened, end, continuation);
      }
    }
  }

  /** Whether a single mark without a partner opens speech that nobody closed. */
  private boolean isSpeech(Opened opened, boolean runsOn) {
    return singles.opensSpeech(opened.mark())
        && (runsOn || opened.earlier != null || line.leadsToSpeech(opened.mark()));
  }

  private void addUnclosed(Opened opened, int limit, int continuation) {
    Mark substitute = opened.substitute;
    if (substitute != null) {
      add(opened, substitute.start(), substitute.end(), true, Quotation.NONE);
    } else {
      int end = LeftOpen.end(line.text(), opened.mark().end(), limit, line.hasGluedCaptions());
      add(opened, end, end, false, continuation);
    }
  }

  private void add(Opened opened, int innerEnd, int end, boolean closed, int continuation) {
    addOne(opened.mark(), innerEnd, end, closed, continuation);
    Opened later = opened;
    int own = line.paragraph().index();
    for (Opened earlier = opened.earlier; earlier != null; earlier = earlier.earlier) {
      Mark substitute = earlier.substitute;
      if (substitute != null) {
        addOne(earlier.mark(), substitute.start(), substitute.end(), true, Quotation.NONE);
      } else {
        int limit = later.mark().start();
        int earlierEnd =
            LeftOpen.end(line.text(), earlier.mark().end(), limit, line.hasGluedCaptions());
        boolean cued = line.followsColon(later.mark());
        addOne(earlier.mark(), earlierEnd, earlierEnd, false, cued ? Quotation.NONE : own);
      }
      later = earlier;
    }
  }

  private void addOne(Mark mark, int innerEnd, int end, boolean closed, int continuation) {
    if (closed || hasWord(mark.end(), innerEnd)) {
      Span span = new Span(mark.start(), end);
      Span inner = new Span(mark.end(), innerEnd);
      found.add(new Quotation(span, inner, line.paragraph().index(), 0, closed, continuation));
    }
  }

  private boolean hasWord(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(line.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The quotations in order, each with its depth. One that was left open ends before another that
   * goes on beyond its end.
   */
  private List<Quotation> nested() {
    found.sort(Comparator.comparing(Quotation::span));
    List<Quotation> result = new ArrayList<>(found.size());
    Deque<Integer> outer = new ArrayDeque<>();
    for (Quotation q : found) {
      while (!outer.isEmpty() && result.get(outer.peek()).span().end() < q.span().end()) {
        int index = outer.pop();
        result.set(index, endingBefore(result.get(index), q.span().start()));
      }
      result.add(
          new Quotation(
              q.span(), q.inner(), q.paragraph(), outer.size(), q.closed(), q.continuation()));
      outer.push(result.size() - 1);
    }
    return result;
  }

  private Quotation endingBefore(Quotation q, int limit) {
    if (q.span().end() <= limit) {
      return q;
    }
    int end = Characters.trim(line.text(), q.inner().start(), limit).end();
    Span span = new Span(q.span().start(), end);
    Span inner = new Span(q.inner().start(), end);
    return new Quotation(span, inner, q.paragraph(), q.depth(), false, q.continuation());
  }
}
