package pullquote.summary;

import java.util.List;
import pullquote.text.Quotation;
import pullquote.text.Span;

/**
 * A sentence's words with what stands around them.
 *
 * @param index position among the body sentences
 * @param quoted which of the words stand inside quotation marks
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared
record Wording(Story story, int index, List<Word> words, boolean[] quoted) {

  static Wording of(Story story, int index) {
    List<Word> words = story.words(index);
    boolean[] quoted = new boolean[words.size()];
    int word = 0;
    for (Quotation quotation : story.quotationsIn(story.sentence(index).span())) {
      while (word < quoted.length && words.get(word).start() < quotation.span().end()) {
        quoted[word] = quotation.span().contains(words.get(word).start());
        word++;
      }
    }
    return new Wording(story, index, words, quoted);
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  String form(int i) {
    return words.get(i).form();
  }

  /** Whether the words are all said by somebody; false where there are none. */
  boolean isAllQuoted() {
    for (boolean one : quoted) {
      if (!one) {
        return false;
      }
    }
    return quoted.length > 0;
  }

  /** Whether a comma stands between a word and the one before it. */
  boolean followsComma(int i) {
    return text().substring(words.get(i - 1).end(), words.get(i).start()).indexOf(',') >= 0;
  }

  /** Whether it is the first part of a word like so-called. */
  boolean isHyphenated(int i) {
    int end = words.get(i).end();
    return end < text().length() && text().charAt(end) == '-';
  }

  /** The character after the last that is no closing mark or bracket. */
  int endOfWords() {
    int end = span().end();
    while (end > span().start() && "\"”’')]»“".indexOf(text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  Span span() {
    return story.sentence(index).span();
  }

  String text() {
    return story.document().text();
  }
}
