package pullquote.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the edges need to know about text: its bytes, its characters, its words. */
public final class Texts {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Texts() {}

  /** Bytes that are no UTF-8 text. */
  static final class InvalidUtf8Exception extends Exception {
    InvalidUtf8Exception(int position) {
      super("not UTF-8 at byte " + position);
    }
  }

  /** The text of the bytes, without a byte order mark in front. */
  static String decode(byte[] bytes) throws InvalidUtf8Exception {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new InvalidUtf8Exception(in.position());
    }
    out.flip();
    int start = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK ? 1 : 0;
    return out.subSequence(start, out.length()).toString();
  }

  /** The text of bytes that may be broken, as far as it goes: for a sample. */
  static String decodeLeniently(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The text with each half of a broken surrogate pair replaced, one for one: JSON can escape what
   * UTF-8, and so Parquet, cannot hold.
   */
  static String withoutLoneSurrogates(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(i, REPLACEMENT);
    }
    return mended == null ? text : mended.toString();
  }

  /** Whether nothing in it can be seen. */
  static boolean isEmpty(String text) {
    return text.chars()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /** The first code points. */
  public static String head(String text, int codePoints) {
    return text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints
        ? text
        : text.substring(0, text.offsetByCodePoints(0, codePoints));
  }

  /** SHA-256 of the UTF-8 bytes, in hexadecimal. */
  public static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
