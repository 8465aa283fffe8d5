package pullquote.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;

/** The one article of a text file. */
final class TextFile {

  /** No character takes more in UTF-8. */
  private static final int BYTES_PER_CHAR = 4;

  private static final int SAMPLE_BYTES = 1024;

  private TextFile() {}

  /**
   * @param maxChars longer articles are rejected, the longest of them without being read
   */
  static InputRecord read(InputFile file, Configuration configuration, int maxChars)
      throws IOException {
    byte[] bytes;
    boolean tooLong = file.bytes() > (long) BYTES_PER_CHAR * maxChars + BYTES_PER_CHAR;
    try (InputStream in = file.open(configuration)) {
      bytes = tooLong ? in.readNBytes(SAMPLE_BYTES) : in.readAllBytes();
    }
    if (tooLong) {
      return reject(
          file,
          RejectReason.TOO_LONG,
          file.bytes() + " bytes, over " + maxChars + " characters",
          bytes);
    }
    try {
      String text = Texts.decode(bytes);
      return ArticleFields.ofText(text).record(file.name(), null, file.stem(), maxChars, text);
    } catch (Texts.InvalidUtf8Exception e) {
      return reject(file, RejectReason.INVALID_UTF8, String.valueOf(e.getMessage()), bytes);
    }
  }

  private static InputRecord reject(
      InputFile file, RejectReason reason, String detail, byte[] bytes) {
    byte[] start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES));
    return InputRecord.of(
        new Reject(file.name(), null, reason, detail, Texts.decodeLeniently(start)));
  }
}
