package pullquote.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into the rows and fields of a table, by RFC 4180: a field in quotation marks may
 * hold commas, line ends and, doubled, quotation marks. All of that is ASCII, so fields are bytes.
 */
final class CsvReader {

  private static final int BUFFER = 1 << 16;
  private static final int QUOTE = '"';

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private int delimiter = ',';
  private long line = 1;
  private long rowLine = 1;
  private boolean cut;
  private boolean open;

  /**
   * @param maxBytes a longer row ends the reading
   */
  CsvReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** The line on which the last row began, from 1. */
  long line() {
    return rowLine;
  }

  /** Whether the last row was too long to be read whole. */
  boolean isCut() {
    return cut;
  }

  /** Whether the last row ended inside a field, with the stream. */
  boolean isOpen() {
    return open;
  }

  /** The first row: its fields are parted by what occurs most in it, comma, semicolon or tab. */
  @Nullable List<byte[]> header() throws IOException {
    fill();
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = position; i < limit && (quoted || buffer[i] != '\n'); i++) {
      quoted ^= buffer[i] == QUOTE;
      int kind = quoted ? -1 : ",;\t".indexOf(buffer[i]);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    delimiter = ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    return next();
  }

  /**
   * The fields of the next row, or null at the stream's end. A line with nothing on it is no row.
   */
  @Nullable List<byte[]> next() throws IOException {
    List<byte[]> row = row();
    while (row != null && row.size() == 1 && row.get(0).length == 0 && !open) {
      row = row();
    }
    return row;
  }

  private @Nullable List<byte[]> row() throws IOException {
    int next = peek();
    if (next < 0 || cut) {
      return null;
    }
    rowLine = line;
    List<byte[]> fields = new ArrayList<>();
    long length = 0;
    boolean more = true;
    while (more) {
      ByteArrayOutputStream field = new ByteArrayOutputStream();
      more = field(field, maxBytes - length);
      length += field.size() + 1;
      fields.add(field.toByteArray());
    }
    return fields;
  }

  /** Reads a field and what ends it; whether another one follows on the row. */
  private boolean field(ByteArrayOutputStream field, long room) throws IOException {
    boolean quoted = peek() == QUOTE;
    if (quoted) {
      take();
    }
    int next = take();
    while (next >= 0) {
      if (field.size() > room) {
        cut = true;
        return false;
      }
      if (quoted && next == QUOTE && peek() != QUOTE) {
        quoted = false;
      } else if (!quoted && next == delimiter) {
        return true;
      } else if (!quoted && next == '\r' && peek() == '\n') {
        take();
        return false;
      } else if (!quoted && next == '\n') {
        return false;
      } else {
        field.write(next);
        if (quoted && next == QUOTE) {
          take();
        }
      }
      next = take();
    }
    open = quoted;
    return false;
  }

  private int peek() throws IOException {
    return fill() ? buffer[position] & 0xFF : -1;
  }

  private int take() throws IOException {
    int next = peek();
    position++;
    if (next == '\n') {
      line++;
    }
    return next;
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
