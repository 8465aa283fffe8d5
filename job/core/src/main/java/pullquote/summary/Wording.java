package pullquote.summary;

import pullquote.language.Phrases;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.Span;

/**
 * A sentence's words, without the marks between them.
 *
 * @param index position among the body sentences
 * @param tokens the words, by their indexes in the article's
 */
@SuppressWarnings("ArrayRecordComponent") // private to the package, never compared
record Wording(Story story, int index, int[] tokens) {

  static Wording of(Story story, int index) {
    return new Wording(story, index, story.tokens(index));
  }

  private Words article() {
    return story.article();
  }

  int size() {
    return tokens.length;
  }

  /** The word in lower case, without a clitic. */
  String lower(int i) {
    return article().lower(tokens[i]);
  }

  boolean is(int i, String lower) {
    return lower(i).equals(lower);
  }

  boolean is(int i, WordClass wordClass) {
    return article().is(tokens[i], wordClass);
  }

  boolean isAny(int i, long classes) {
    return article().isAny(tokens[i], classes);
  }

  boolean isCapital(int i) {
    return article().isCapital(tokens[i]);
  }

  boolean isPlural(int i) {
    return article().isPlural(tokens[i]);
  }

  /** Whether it is followed by a verb that has lost letters: it’s, they’ll. */
  boolean isContracted(int i) {
    return article().form(tokens[i]).length() > lower(i).length();
  }

  /** Inside quotation marks. */
  boolean isQuoted(int i) {
    return article().isQuoted(tokens[i]);
  }

  /** A month, a day or a stretch of time. */
  boolean isTime(int i) {
    return i < size() && isAny(i, WordClass.MONTH.bit | WordClass.DAY.bit | WordClass.TIME.bit);
  }

  /** He, her and so on. */
  boolean isPerson(int i) {
    return isAny(i, WordClass.PRONOUN.bit | WordClass.POSSESSIVE.bit)
        && isAny(i, WordClass.MALE.bit | WordClass.FEMALE.bit);
  }

  /** It, they and so on. */
  boolean isThing(int i) {
    return isAny(i, WordClass.THING.bit | WordClass.SEVERAL.bit);
  }

  /** The term of a word. */
  int term(int i) {
    return story.terms(index)[i];
  }

  /** Whether a word goes on with the name that the word before it is part of. */
  boolean continuesName(int i) {
    return Story.continuesName(article(), tokens[i - 1], tokens[i]);
  }

  /** Whether the words are all said by somebody; false where there are none. */
  boolean isAllQuoted() {
    for (int i = 0; i < size(); i++) {
      if (!isQuoted(i)) {
        return false;
      }
    }
    return size() > 0;
  }

  /** Whether a comma stands between a word and the one before it. */
  boolean followsComma(int i) {
    for (int k = tokens[i - 1] + 1; k < tokens[i]; k++) {
      if (article().is(k, ",")) {
        return true;
      }
    }
    return false;
  }

  boolean opensWith(Phrases<?> phrases) {
    return phrases.longest(article(), tokens[0], tokens[size() - 1] + 1) != null;
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
