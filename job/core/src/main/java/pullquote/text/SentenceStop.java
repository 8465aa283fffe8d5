package pullquote.text;

/**
 * A place where a sentence may end: full stops, question and exclamation marks with the closing
 * marks and brackets behind them, and the words around.
 */
final class SentenceStop {
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final Span paragraph;
  private final int sentence;
  private final int start;
  private final int stopEnd;
  private final int end;
  private final int next;
  private final int nextWord;

  /**
   * The stop whose first character stands at an index.
   *
   * @param sentence where the sentence starts that would end with it
   */
  SentenceStop(String text, Span paragraph, int sentence, int index) {
    this.text = text;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.start = index;
    this.stopEnd = skipStops(index);
    this.end = skipClosers(stopEnd);
    int i = end;
    while (i < paragraph.end() && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    this.next = i;
    this.nextWord = skipOpeners(i);
  }

  int start() {
    return start;
  }

  /** Where the sentence would end. */
  int end() {
    return end;
  }

  /** Where the one after it would start; the paragraph's end where none follows. */
  int next() {
    return next;
  }

  /** Where the first word of the one after it would start, behind opening marks and brackets. */
  int nextWord() {
    return nextWord;
  }

  /** Where the sentence starts that would end here. */
  int sentence() {
    return sentence;
  }

  boolean endsParagraph() {
    return next >= paragraph.end();
  }

  /** Whether no white space stands between it and what follows. */
  boolean isGlued() {
    return end == next;
  }

  /** Whether white space stands before it. */
  boolean isApart() {
    return Characters.isSpace(charAt(start - 1));
  }

  boolean isFullStop() {
    return stopEnd - start == 1 && charAt(start) == '.';
  }

  /** Whether it has full stops only, and more than one. */
  boolean isEllipsis() {
    return stopEnd - start > 1 && charAt(start) == '.' && charAt(stopEnd - 1) == '.';
  }

  boolean hasClosers() {
    return end > stopEnd;
  }

  boolean closesQuotation() {
    for (int i = stopEnd; i < end; i++) {
      if (isMark(i)) {
        return true;
      }
    }
    return false;
  }

  boolean opensQuotation() {
    return nextWord > next && isMark(next);
  }

  /** The index behind the last character before it that is no white space. */
  int textEnd() {
    int i = start;
    while (i > paragraph.start() && Characters.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The word that ends before the index, with full stops inside it. */
  String wordBefore(int index) {
    int i = index;
    while (i > paragraph.start() && index - i < LONGEST_WORD && isWordPart(i - 1)) {
      i--;
    }
    return text.substring(i, index);
  }

  /** The word at the index, with full stops inside it; empty if none is there. */
  String wordAt(int index) {
    if (index >= paragraph.end()) {
      return "";
    }
    int i = index;
    while (i < paragraph.end() && i - index < LONGEST_WORD && isWordPart(i)) {
      i++;
    }
    while (i > index && text.charAt(i - 1) == '.') {
      i--;
    }
    return text.substring(index, i);
  }

  boolean startsParagraph(int index) {
    return index == paragraph.start();
  }

  /** The character there, a space outside of the paragraph. */
  char charAt(int index) {
    return index >= paragraph.start() && index < paragraph.end() ? text.charAt(index) : ' ';
  }

  private int skipStops(int from) {
    int i = from;
    while (i < paragraph.end()) {
      boolean spaced =
          text.charAt(i) == ' '
              && charAt(i - 1) == '.'
              && charAt(i + 1) == '.'
              && charAt(i + 2) != '|';
      if (!spaced && !Characters.endsSentence(text.charAt(i))) {
        break;
      }
      i += spaced ? 2 : 1;
    }
    return i;
  }

  /** Marks that a letter follows are opening ones of text that lost its space. */
  private int skipClosers(int from) {
    int i = from;
    while (i < paragraph.end() && (Characters.isClosingBracket(text.charAt(i)) || isMark(i))) {
      i++;
    }
    while (i > from && isMark(i - 1) && Character.isLetterOrDigit(charAt(i))) {
      i--;
    }
    return i;
  }

  private int skipOpeners(int from) {
    int i = from;
    while (i < paragraph.end() && (Characters.isOpeningBracket(text.charAt(i)) || isMark(i))) {
      i++;
    }
    return i;
  }

  private boolean isMark(int index) {
    return Characters.isQuotationMark(charAt(index));
  }

  private boolean isWordPart(int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019' || c == '&';
  }
}
