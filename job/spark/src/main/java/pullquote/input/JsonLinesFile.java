package pullquote.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** The records of a JSON Lines file, read as they are asked for; lines of white space are none. */
final class JsonLinesFile extends Records {

  private final InputFile file;
  private final JsonLine parser;
  private final WatchedStream storage;
  private final InputStream in;
  private final LineReader lines;
  private final int maxLineBytes;

  private JsonLinesFile(
      InputFile file, JsonLine parser, WatchedStream storage, InputStream in, int maxLineBytes) {
    this.file = file;
    this.parser = parser;
    this.storage = storage;
    this.in = in;
    this.lines = new LineReader(in, maxLineBytes);
    this.maxLineBytes = maxLineBytes;
  }

  static JsonLinesFile open(
      InputFile file, Configuration configuration, JsonLine parser, int maxLineBytes)
      throws IOException {
    WatchedStream storage = new WatchedStream(file.open(configuration));
    return new JsonLinesFile(
        file, parser, storage, DecompressedStream.of(file, storage, configuration), maxLineBytes);
  }

  /** The next record, or null at the end and for a line that holds none. */
  @Override
  @Nullable InputRecord read() {
    byte[] line;
    try {
      line = lines.next();
    } catch (IOException e) {
      if (storage.failed()) {
        throw new UncheckedIOException("cannot read " + file.name(), e);
      }
      end();
      return reject(
          lines.lines() + 1, RejectReason.CORRUPT_FILE, "cannot be unpacked: " + message(e), null);
    }
    if (line == null) {
      end();
      return null;
    }
    return record(line);
  }

  private @Nullable InputRecord record(byte[] line) {
    if (lines.isCut()) {
      return reject(
          lines.lines(),
          RejectReason.TOO_LONG,
          "the line is over "
              + maxLineBytes
              + " bytes"
              + (lines.isAbandoned() ? "; the rest of the file was not read" : ""),
          line);
    }
    String text;
    try {
      text = Texts.decode(line);
    } catch (Texts.InvalidUtf8Exception e) {
      return reject(lines.lines(), RejectReason.INVALID_UTF8, message(e), line);
    }
    if (text.isBlank()) {
      return null;
    }
    return parser.read(text, file.name(), lines.lines(), file.stem() + ":" + lines.lines());
  }

  private InputRecord reject(
      long line, RejectReason reason, String detail, byte @Nullable [] bytes) {
    String sample = bytes == null ? null : Texts.decodeLeniently(bytes);
    return InputRecord.of(new Reject(file.name(), line, reason, detail, sample));
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  @Override
  public void close() throws IOException {
    end();
    in.close();
  }
}
