package pullquote.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits paragraphs into sentences: OpenNLP detects, and what news needs is mended around it. A
 * sentence holds whole quotations, unless one is long. Not thread-safe.
 */
final class SentenceSplitter {
  // Longer ones are split inside: a sentence has to stay readable by itself.
  private static final int LONGEST_QUOTATION = 1_000;
  private static final int LONGEST_BRACKET = 400;
  private static final int LONGEST_SENTENCE = 5_000;

  private final SentenceDetection detection = new SentenceDetection();

  /**
   * The sentences of all paragraphs; together they hold their text but for white space.
   *
   * @param quotations all of the text's, in order
   */
  List<Line> split(String text, List<Paragraph> paragraphs, List<Quotation> quotations) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (Paragraph paragraph : paragraphs) {
      int to = from;
      while (to < quotations.size() && quotations.get(to).paragraph() == paragraph.index()) {
        to++;
      }
      boolean torn = SpacedStops.tear(text, paragraph.span());
      List<Span> spans = split(text, paragraph.span(), quotations.subList(from, to), torn);
      int following = paragraphs.size() - 1 - paragraph.index();
      for (Span span : spans) {
        boolean whole = spans.size() == 1;
        lines.add(new Line(text, span, paragraph.index(), following, whole));
      }
      from = to;
    }
    return lines;
  }

  private List<Span> split(String text, Span paragraph, List<Quotation> quotations, boolean torn) {
    BitSet whole = whole(text, paragraph, quotations);
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    boolean hasWord = false;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      hasWord |= Character.isLetterOrDigit(c);
      if (!Characters.endsSentence(c)) {
        i++;
        continue;
      }
      SentenceStop stop = new SentenceStop(text, paragraph, start, i);
      if (hasWord
          && ends(stop, torn, text, paragraph)
          && !whole.get(stop.next() - paragraph.start())) {
        add(text, start, stop.end(), sentences);
        start = stop.next();
        hasWord = false;
      }
      i = stop.end();
    }
    if (hasWord || sentences.isEmpty()) {
      add(text, start, paragraph.end(), sentences);
    } else if (start < paragraph.end()) {
      // Nothing but signs is left: they belong to the sentence before.
      Span last = sentences.remove(sentences.size() - 1);
      add(text, last.start(), paragraph.end(), sentences);
    }
    return sentences;
  }

  private boolean ends(SentenceStop stop, boolean torn, String text, Span paragraph) {
    return switch (StopRules.judge(stop, torn)) {
      case BREAK -> true;
      case KEEP -> false;
      case ASK -> detection.endsSentence(text, paragraph, stop.start(), stop.next());
    };
  }

  /** The indexes, counted from the paragraph's start, at which no sentence may start. */
  private static BitSet whole(String text, Span paragraph, List<Quotation> quotations) {
    BitSet whole = new BitSet();
    for (Quotation q : quotations) {
      if ((q.closed() || q.runsOn()) && q.span().length() <= LONGEST_QUOTATION) {
        whole.set(q.span().start() + 1 - paragraph.start(), q.span().end() - paragraph.start());
      }
    }
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Characters.isOpeningBracket(c)) {
        open = i;
      } else if (Characters.isClosingBracket(c)) {
        if (open >= 0 && i - open <= LONGEST_BRACKET) {
          whole.set(open + 1 - paragraph.start(), i + 1 - paragraph.start());
        }
        open = -1;
      }
    }
    return whole;
  }

  /** Adds the span without the white space around it, in pieces where it is too long to read. */
  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    while (end - from > LONGEST_SENTENCE) {
      int to = from + LONGEST_SENTENCE;
      while (to > from && !Characters.isSpace(text.charAt(to))) {
        to--;
      }
      if (to == from) {
        to = from + LONGEST_SENTENCE;
        to -= Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to)) ? 1 : 0;
      }
      addTrimmed(text, from, to, sentences);
      from = to;
    }
    addTrimmed(text, from, end, sentences);
  }

  private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
    Span span = Characters.trim(text, start, end);
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }
}
