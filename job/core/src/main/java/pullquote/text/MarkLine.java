package pullquote.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.text.Mark.Family;
import pullquote.text.Mark.Position;
import pullquote.text.Mark.Sign;

/** The quotation marks of one paragraph, without the apostrophes inside words. */
final class MarkLine {
  // Marks that stand together are looked through to the text beside them. More than this many are
  // noise, and looking on would cost quadratic time.
  private static final int CLUSTER = 16;
  private static final int FEWEST_STOPS_APART = 2;

  private final Reading reading;
  private final String text;
  private final Paragraph paragraph;
  private final int start;
  private final int end;
  private final List<Mark> marks = new ArrayList<>();
  private int[] next = {};
  private int[] nextSure = {};
  private int stops;
  private int stopsApart;
  private int open;

  private MarkLine(Reading reading, Paragraph paragraph) {
    this.reading = reading;
    this.text = reading.text();
    this.paragraph = paragraph;
    this.start = paragraph.span().start();
    this.end = paragraph.span().end();
  }

  static MarkLine read(Reading reading, Paragraph paragraph) {
    MarkLine line = new MarkLine(reading, paragraph);
    line.readAll();
    line.link();
    return line;
  }

  String text() {
    return text;
  }

  Paragraph paragraph() {
    return paragraph;
  }

  int end() {
    return end;
  }

  int size() {
    return marks.size();
  }

  Mark mark(int index) {
    return marks.get(index);
  }

  /** Whether another mark of the same family follows the one at this index. */
  boolean hasNext(int index) {
    return next[index] < marks.size();
  }

  /**
   * The next single mark that is surely none but a quotation mark, null where none is left; those
   * between may be apostrophes.
   */
  @Nullable Mark nextSure(int index) {
    int sure = nextSure[index];
    return sure < marks.size() ? marks.get(sure) : null;
  }

  /** The index of the next mark of the same family; apostrophes at a word's beginning left out. */
  int nextIndex(int index) {
    return next[index];
  }

  Mark next(int index) {
    return marks.get(next[index]);
  }

  /** Whether the paragraph's first character is a mark of this family that opens. */
  boolean startsWith(Family family) {
    if (marks.isEmpty() || marks.get(0).start() != start) {
      return false;
    }
    Mark first = marks.get(0);
    return first.sign().family() == family
        && !first.closes()
        && !(family == Family.SINGLE && isShortened(first));
  }

  private void readAll() {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int spoiled = reading.hasSequences() ? reading.markEnd(i) : i + 1;
      if (spoiled > i + 1) {
        add(c == '\'' ? Sign.SINGLE_STRAIGHT : sign(c), i, spoiled);
        i = spoiled;
      } else if (c == '\'' || c == '`') {
        i = readRun(c, i);
      } else if ((c == '\u201C' || c == '\u201D') && at(i + 1) == c) {
        add(sign(c), i, i + 2);
        i += 2;
      } else if (isDoubled(c, i)) {
        add(c == '\u2018' ? Sign.LEFT : Sign.RIGHT, i, i + 2);
        i += 2;
      } else {
        if (Characters.isQuotationMark(c)) {
          add(sign(c), i, i + 1);
        } else if (Characters.endsSentence(c) && isStop(i)) {
          stops++;
        } else if (c == '.' && at(i - 1) == ' ' && at(i + 1) == ' ') {
          stopsApart++;
        }
        i++;
      }
    }
  }

  /** Whether sentences of the paragraph end with a space and a stop, as glued captions do. */
  boolean hasGluedCaptions() {
    return stopsApart >= FEWEST_STOPS_APART;
  }

  private boolean isStop(int i) {
    return Characters.isSpace(at(i + 1))
        && !Characters.isSpace(at(i - 1))
        && !Character.isLowerCase(at(i + 2));
  }

  /** Whether two curly single marks stand for a double one: those behind a word after a “. */
  private boolean isDoubled(char c, int i) {
    if (at(i + 1) != c || at(i + 2) == c || at(i - 1) == c) {
      return false;
    }
    return (c == '\u2018' && Character.isLetterOrDigit(at(i + 2)))
        || (c == '\u2019' && open > 0 && !Character.isLetterOrDigit(at(i + 2)));
  }

  /** Typewritten {@code ''} and {@code ``} are double marks, in a run of three the outer two. */
  private int readRun(char c, int from) {
    int to = from;
    while (to < end && text.charAt(to) == c) {
      to++;
    }
    int i = from;
    if ((to - from) % 2 == 1 && to - from > 1 && position(from, to) == Position.CLOSING) {
      addSingle(c, i);
      i++;
    }
    for (; i + 2 <= to; i += 2) {
      add(c == '`' ? Sign.LEFT : Sign.STRAIGHT, i, i + 2);
    }
    if (i < to) {
      addSingle(c, i);
    }
    return to;
  }

  private void addSingle(char c, int i) {
    add(c == '`' ? Sign.SINGLE_LEFT : Sign.SINGLE_STRAIGHT, i, i + 1);
  }

  private void add(Sign sign, int from, int to) {
    boolean inWord =
        sign.family() == Family.SINGLE
            && Character.isLetterOrDigit(at(from - 1))
            && Character.isLetterOrDigit(at(to));
    if (!inWord) {
      open = sign == Sign.LEFT ? open + 1 : sign == Sign.RIGHT ? 0 : open;
      marks.add(new Mark(from, to, sign, position(from, to), stops));
    }
  }

  private static Sign sign(char c) {
    return switch (c) {
      case '\u201C', '\u201F' -> Sign.LEFT;
      case '\u201D' -> Sign.RIGHT;
      case '\u201E' -> Sign.LOW;
      case '\u00AB', '\u2039' -> Sign.LEFT_GUILLEMET;
      case '\u00BB', '\u203A' -> Sign.RIGHT_GUILLEMET;
      case '\u2018', '\u201B' -> Sign.SINGLE_LEFT;
      case '\u2019' -> Sign.SINGLE_RIGHT;
      case '\u201A' -> Sign.SINGLE_LOW;
      default -> Sign.STRAIGHT;
    };
  }

  private Position position(int from, int to) {
    int left = from - 1;
    for (int n = 0; n < CLUSTER && Characters.isQuotationMark(at(left)); n++) {
      left--;
    }
    int right = to;
    for (int n = 0; n < CLUSTER && Characters.isQuotationMark(at(right)); n++) {
      right++;
    }
    boolean begins = begins(at(left));
    boolean ends = ends(right);
    if (begins == ends) {
      return Position.EITHER;
    }
    return begins ? Position.OPENING : Position.CLOSING;
  }

  /** Whether a word may begin after this character. */
  private static boolean begins(char c) {
    return Characters.isSpace(c)
        || Characters.isOpeningBracket(c)
        || Characters.isDash(c)
        || c == '/'
        || c == '='
        || c == '>';
  }

  /** Whether a word may end before this index. */
  private boolean ends(int index) {
    char c = at(index);
    if (Characters.endsSentence(c) || c == ',' || c == ';' || c == ':') {
      char next = at(index + 1);
      return !Character.isLetterOrDigit(next) && next != c && next != '@' && next != '#';
    }
    return Characters.isSpace(c)
        || Characters.isClosingBracket(c)
        || Characters.isDash(c)
        || c == '/'
        || c == '<';
  }

  private void link() {
    next = new int[marks.size()];
    nextSure = new int[marks.size()];
    for (Family family : Family.values()) {
      int ahead = marks.size();
      int sure = marks.size();
      for (int i = marks.size() - 1; i >= 0; i--) {
        Mark mark = marks.get(i);
        if (mark.sign().family() == family) {
          next[i] = ahead;
          nextSure[i] = sure;
          if (!(mark.opens() && isShortened(mark))) {
            ahead = i;
            sure = mark.closes() && mayBeApostrophe(mark) ? sure : i;
          }
        }
      }
    }
  }

  /** The character there, a space outside of the paragraph. */
  char at(int index) {
    return index >= start && index < end ? text.charAt(index) : ' ';
  }

  /** Whether a single mark in front of a word stands for letters left out: 'tis, '90s. */
  boolean isShortened(Mark mark) {
    return mark.sign().family() == Family.SINGLE && Apostrophes.begin(text, mark.end(), end);
  }

  /** Whether a single mark behind a word may as well be its apostrophe: the players', goin'. */
  boolean mayBeApostrophe(Mark mark) {
    return mark.sign().family() == Family.SINGLE
        && Character.isLetterOrDigit(wordAfter(mark))
        && Apostrophes.mayEnd(text, start, mark.start())
        && !(at(mark.start() - 1) == 's'
            && Apostrophes.isNoGenitiveBefore(text, mark.end() + 1, end));
  }

  /** The first character of the word that follows the mark after one space or dash, or a space. */
  private char wordAfter(Mark mark) {
    char right = at(mark.end());
    return Characters.isSpace(right) || Characters.isDash(right) ? at(mark.end() + 1) : ' ';
  }

  /** Whether the mark holds the value of an attribute in mark-up: {@code <a href="...">}. */
  boolean isAttribute(Mark mark) {
    return at(mark.start() - 1) == '=' && Character.isLetterOrDigit(at(mark.start() - 2));
  }

  boolean followsText(Mark mark) {
    char left = at(mark.start() - 1);
    return !Characters.isSpace(left) && !Characters.isOpeningBracket(left);
  }

  /** Whether a stop or a comma stands right before the mark. */
  boolean followsPunctuation(Mark mark) {
    char left = at(mark.start() - 1);
    return Characters.endsSentence(left) || left == ',';
  }

  /** Whether the mark stands where speech begins: first in its paragraph or behind a colon. */
  boolean leadsToSpeech(Mark mark) {
    return mark.start() == start || followsColon(mark);
  }

  /** Whether a colon leads to the mark: He added: “. */
  boolean followsColon(Mark mark) {
    return at(mark.start() - 1) == ' ' && at(mark.start() - 2) == ':';
  }

  boolean followsDigit(Mark mark) {
    return Character.isDigit(at(mark.start() - 1));
  }

  /** Whether a measure in feet stands before the mark: 6'2, 6' 2. */
  boolean followsFeet(Mark mark) {
    int i = mark.start() - 1;
    while (mark.start() - i <= 2 && Character.isDigit(at(i))) {
      i--;
    }
    if (at(i) == ' ') {
      i--;
    }
    return Characters.isApostrophe(at(i)) && Character.isDigit(at(i - 1));
  }

  /** Whether the mark stands apart from a sentence that ended before it. */
  boolean followsStop(Mark mark) {
    int i = mark.start() - 1;
    if (!Characters.isSpace(at(i))) {
      return false;
    }
    while (i >= start && Characters.isSpace(at(i))) {
      i--;
    }
    return Characters.endsSentence(at(i)) || Characters.isQuotationMark(at(i));
  }
}
