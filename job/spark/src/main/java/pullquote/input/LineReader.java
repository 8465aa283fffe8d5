package pullquote.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines; a line that is too long takes no more memory than the longest. */
final class LineReader {

  private static final int BUFFER = 1 << 16;

  /** A line of so many times the longest is no line: what unpacks to it is a bomb. */
  private static final int PATIENCE = 64;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long lines;
  private boolean cut;
  private boolean abandoned;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Whether the last line is longer than the reader takes, and was cut. */
  boolean isCut() {
    return cut;
  }

  /** Whether a line went on and on, and the rest of the stream was left alone. */
  boolean isAbandoned() {
    return abandoned;
  }

  /** How many lines have been read. */
  long lines() {
    return lines;
  }

  /**
   * The next line's bytes without its end, or null at the stream's end.
   *
   * @throws IOException as the stream does; the line it breaks off in is lost
   */
  byte @Nullable [] next() throws IOException {
    if (abandoned || !fill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && !abandoned && fill()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, Math.min(end - position, maxBytes - line.size()));
      length += end - position;
      ended = end < limit;
      position = ended ? end + 1 : end;
      abandoned = length > (long) maxBytes * PATIENCE;
    }
    lines++;
    cut = length > maxBytes;
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, BUFFER));
    return limit > 0;
  }
}
