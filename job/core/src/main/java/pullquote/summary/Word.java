package pullquote.summary;

/**
 * A run of letters and digits in a sentence.
 *
 * @param form as the term statistics know it: lower case, without a plural or possessive s
 * @param start UTF-16 index into the article's text
 * @param end exclusive
 * @param capital begins with a capital letter
 */
record Word(String form, int start, int end, boolean capital) {

  /** Whether it goes on with the name that the word before it is part of. */
  boolean continuesName(Word before) {
    return capital && before.capital() && start == before.end() + 1;
  }

  /** Whether it begins with a digit. */
  boolean isNumber() {
    return Character.isDigit(form.codePointAt(0));
  }
}
