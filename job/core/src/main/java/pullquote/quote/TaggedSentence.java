package pullquote.quote;

import java.util.Arrays;
import pullquote.language.Tagger;
import pullquote.language.Tags;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.Span;

/** A sentence near a quotation, its quotations folded into two marks each, and its tags. */
final class TaggedSentence {
  private static final int CLOSING = -1;
  private static final String MARK = "\"";

  private final Words words;
  private final Tags tags;
  private final int index;
  private int[] tokens = new int[32];
  private int[] marks = new int[32];
  private int size;

  TaggedSentence(Words words, Tags tags, int index) {
    this.words = words;
    this.tags = tags;
    this.index = index;
  }

  /** Adds a word of the article. */
  void addWord(int word) {
    add(word, 0);
  }

  /**
   * Adds the marks of a quotation.
   *
   * @param quotation its index
   */
  void addQuotation(int quotation, Span span) {
    add(-2 - quotation, span.start());
    add(CLOSING, Math.max(span.start(), span.end() - 1));
  }

  private void add(int token, int mark) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    tokens[size] = token;
    marks[size++] = mark;
  }

  void tag(Tagger tagger) {
    String[] said = tagger.tag(words, tokens, size);
    for (int i = 0; i < size; i++) {
      if (isWord(i)) {
        int plus = said[i].indexOf('+');
        tags.set(tokens[i], plus < 0 ? said[i] : said[i].substring(0, plus));
      }
    }
  }

  int paragraph() {
    return words.paragraphOf(index);
  }

  int index() {
    return index;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return isWord(i) ? words.start(tokens[i]) : marks[i];
  }

  int end(int i) {
    return isWord(i) ? words.end(tokens[i]) : marks[i] + 1;
  }

  /** As written, with plain marks and its clitic; of a quotation a mark. */
  String form(int i) {
    return isWord(i) ? words.form(tokens[i]) : MARK;
  }

  /** The form in lower case. */
  String lower(int i) {
    return isWord(i) ? words.lowerForm(tokens[i]) : MARK;
  }

  /** The word as written, without its clitic. */
  String word(int i) {
    return isWord(i) ? words.word(tokens[i]) : MARK;
  }

  boolean is(int i, WordClass wordClass) {
    return isAny(i, wordClass.bit);
  }

  boolean isAny(int i, long classes) {
    return isWord(i) && words.isAny(tokens[i], classes);
  }

  /** The tag, without those of clitics: PROPN for PROPN+PART; empty of a quotation's mark. */
  String tag(int i) {
    return isWord(i) ? tags.of(tokens[i]) : "";
  }

  void retag(int i, String tag) {
    tags.set(tokens[i], tag);
  }

  /** The index of a word in the article. */
  int token(int i) {
    return tokens[i];
  }

  boolean isWord(int i) {
    return tokens[i] >= 0;
  }

  /** The index of the quotation that opens here, or a negative number. */
  int quotation(int i) {
    return -2 - tokens[i];
  }
}
