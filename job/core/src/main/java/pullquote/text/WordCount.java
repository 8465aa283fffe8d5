package pullquote.text;

/** Counts words: what white space, a no-break space too, separates. */
public final class WordCount {
  private WordCount() {}

  public static int in(String text) {
    return in(text, new Span(0, text.length()));
  }

  public static int in(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean letter = c > ' ' && c < '\u0080';
      boolean space = !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
