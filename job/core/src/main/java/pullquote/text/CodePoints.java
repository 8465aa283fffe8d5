package pullquote.text;

/** Turns UTF-16 indexes into a text to offsets in Unicode code points. */
public final class CodePoints {

  /** The offset of each index; empty where the two are the same, as in most texts. */
  private final int[] offsets;

  private CodePoints(int[] offsets) {
    this.offsets = offsets;
  }

  public static CodePoints of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return new CodePoints(new int[0]);
    }
    int[] offsets = new int[text.length() + 1];
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = offset;
      boolean firstHalf =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      offset += firstHalf ? 0 : 1;
    }
    offsets[text.length()] = offset;
    return new CodePoints(offsets);
  }

  /** The number of code points before a UTF-16 index. */
  public int offset(int utf16Index) {
    return offsets.length == 0 ? utf16Index : offsets[utf16Index];
  }
}
