package pullquote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the paragraphs of a text: its lines that hold more than white space. In a text whose lines
 * were wrapped at a width, lines are joined to the paragraphs that they were.
 */
final class Paragraphs {
  private static final int LONGEST_LINE = 120;
  private static final int SHORTEST_LINE = 40;
  private static final int FEWEST_TORN = 3;
  private static final double MOST_TORN = 0.5;
  private static final double MOST_LOWER = 0.25;
  private static final double FEW_LONG = 0.1;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private int width;

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs; where lines were joined, the issues get one more. */
  static List<Paragraph> of(String text, Set<Issue> issues) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.readLines();
    boolean wrapped = paragraphs.isWrapped();
    if (wrapped) {
      issues.add(Issue.HARD_WRAPPED);
    }
    return paragraphs.join(wrapped);
  }

  private void readLines() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
        Span span = Characters.trim(text, start, i);
        if (!span.isEmpty()) {
          lines.add(span);
        }
        start = i + 1;
      }
    }
  }

  /**
   * Whether most lines of about a width end in the middle of a sentence that the next line goes on
   * with, no empty line between. Headings, lists and captions end so too, but not most lines; one
   * in four at least must go on with a small letter.
   */
  private boolean isWrapped() {
    int pairs = 0;
    int torn = 0;
    int lower = 0;
    int tooLong = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      tooLong += line.length() > LONGEST_LINE ? 1 : 0;
      if (line.length() < SHORTEST_LINE || !areAdjacent(i)) {
        continue;
      }
      pairs++;
      if (line.length() <= LONGEST_LINE && !endsSentence(line)) {
        torn++;
        lower += startsLower(lines.get(i + 1)) ? 1 : 0;
        width = Math.max(width, line.length());
      }
    }
    return torn >= FEWEST_TORN
        && torn >= MOST_TORN * pairs
        && lower >= MOST_LOWER * torn
        && tooLong <= FEW_LONG * lines.size();
  }

  private List<Paragraph> join(boolean wrapped) {
    List<Paragraph> paragraphs = new ArrayList<>(lines.size());
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (wrapped && i + 1 < lines.size() && areAdjacent(i) && goesOn(i)) {
        continue;
      }
      Span span = new Span(lines.get(first).start(), lines.get(i).end());
      paragraphs.add(new Paragraph(paragraphs.size(), span));
      first = i + 1;
    }
    return paragraphs;
  }

  /** Whether the next line belongs to the same paragraph: its first word had no place in this. */
  private boolean goesOn(int index) {
    Span line = lines.get(index);
    Span next = lines.get(index + 1);
    char first = text.charAt(next.start());
    if (Character.isLowerCase(first) || Character.isDigit(first)) {
      return true;
    }
    int word = next.start();
    while (word < next.end() && !Characters.isSpace(text.charAt(word))) {
      word++;
    }
    boolean full = line.length() + 1 + word - next.start() > width;
    return full || (!endsSentence(line) && 2 * line.length() >= width);
  }

  /** Whether one line break and nothing else stands between a line and the next. */
  private boolean areAdjacent(int index) {
    int breaks = 0;
    for (int i = lines.get(index).end(); i < lines.get(index + 1).start(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\n' && text.charAt(i - 1) == '\r';
      breaks += Characters.isLineBreak(c) && !pair ? 1 : 0;
    }
    return breaks == 1;
  }

  private boolean startsLower(Span line) {
    return Character.isLowerCase(text.charAt(line.start()));
  }

  private boolean endsSentence(Span line) {
    int i = line.end() - 1;
    while (i > line.start()
        && (Characters.isQuotationMark(text.charAt(i))
            || Characters.isClosingBracket(text.charAt(i)))) {
      i--;
    }
    char c = text.charAt(i);
    return Characters.endsSentence(c) || c == ':' || c == ';';
  }
}
