package pullquote.tables;

/** Spark's order of texts: by code point, as by byte in UTF-8. */
public final class TextOrder {

  private TextOrder() {}

  public static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return Integer.compare(one.codePointAt(i), other.codePointAt(i));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
