package pullquote.text;

/**
 * A word or a mark of the text.
 *
 * @param form as written, but for typographic marks, which are plain: ’ is ', — is -
 */
public record Token(int start, int end, String form) {
  public Span span() {
    return new Span(start, end);
  }

  public boolean startsUpper() {
    return Character.isUpperCase(form.charAt(0));
  }
}
