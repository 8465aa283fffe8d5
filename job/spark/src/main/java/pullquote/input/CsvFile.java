package pullquote.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file, read as they are asked for: a row each, known by the line on which it
 * begins, under a first row with the names of the columns. A field with nothing in it is none.
 */
final class CsvFile extends Records {

  private final InputFile file;
  private final Fields fields;
  private final int maxChars;
  private final WatchedStream storage;
  private final InputStream in;
  private final CsvReader rows;
  private final int maxRowBytes;
  private List<String> columns = List.of();

  private CsvFile(
      InputFile file,
      Fields fields,
      int maxChars,
      WatchedStream storage,
      InputStream in,
      int maxRowBytes) {
    this.file = file;
    this.fields = fields;
    this.maxChars = maxChars;
    this.storage = storage;
    this.in = in;
    this.rows = new CsvReader(in, maxRowBytes);
    this.maxRowBytes = maxRowBytes;
  }

  /** The file's records; one reject if its columns hold no text. */
  static Iterator<InputRecord> open(
      InputFile file,
      Configuration configuration,
      Fields fields,
      int maxChars,
      int maxRowBytes,
      UnreadFields unread)
      throws IOException {
    CsvFile opened = opened(file, configuration, fields, maxChars, maxRowBytes);
    Optional<InputRecord> mistake = opened.begin();
    if (mistake.isPresent()) {
      opened.close();
      return List.of(mistake.get()).iterator();
    }
    opened.columns.stream().filter(column -> !fields.isRead(column)).forEach(unread::add);
    return opened;
  }

  /** What is wrong with a file's columns, if anything: why none of its rows can be an article. */
  static Optional<String> mistake(InputFile file, Configuration configuration, Fields fields) {
    try (CsvFile opened = opened(file, configuration, fields, 1, 1 << 20)) {
      return opened
          .begin()
          .map(InputRecord::reject)
          .filter(reject -> reject.reason() == RejectReason.MISSING_TEXT)
          .map(Reject::detail);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static CsvFile opened(
      InputFile file, Configuration configuration, Fields fields, int maxChars, int maxRowBytes)
      throws IOException {
    WatchedStream storage = new WatchedStream(file.open(configuration));
    return new CsvFile(
        file,
        fields,
        maxChars,
        storage,
        DecompressedStream.of(file, storage, configuration),
        maxRowBytes);
  }

  /** Reads the names of the columns; a reject if nothing can be made of them. */
  private Optional<InputRecord> begin() {
    List<String> names = new ArrayList<>();
    try {
      List<byte[]> header = rows.header();
      for (byte[] name : header == null ? List.<byte[]>of() : header) {
        names.add(Texts.decode(name).strip());
      }
    } catch (Texts.InvalidUtf8Exception e) {
      return Optional.of(
          reject(null, RejectReason.INVALID_UTF8, "the first line: " + e.getMessage(), null));
    } catch (IOException e) {
      return Optional.of(broken(e));
    }
    columns = names;
    return fields.names(Fields.TEXT).stream().anyMatch(names::contains)
        ? Optional.empty()
        : Optional.of(
            reject(
                null,
                RejectReason.MISSING_TEXT,
                "There is no column "
                    + fields.name(Fields.TEXT)
                    + " in "
                    + file.name()
                    + ", whose first line has "
                    + Texts.head(String.join(", ", names), 100)
                    + ": name the one that has the text, as in --field text=body",
                null));
  }

  @Override
  @Nullable InputRecord read() {
    List<byte[]> row;
    try {
      row = rows.next();
    } catch (IOException e) {
      end();
      return broken(e);
    }
    if (row == null) {
      end();
      return null;
    }
    return record(row);
  }

  private InputRecord broken(IOException failure) {
    if (storage.failed()) {
      throw new UncheckedIOException("cannot read " + file.name(), failure);
    }
    return reject(
        rows.line(),
        RejectReason.CORRUPT_FILE,
        "cannot be unpacked: " + failure.getMessage(),
        null);
  }

  private InputRecord record(List<byte[]> row) {
    long line = rows.line();
    if (rows.isCut()) {
      return reject(
          line,
          RejectReason.TOO_LONG,
          "the row is over " + maxRowBytes + " bytes; the rest of the file was not read",
          row);
    }
    if (rows.isOpen()) {
      return reject(
          line, RejectReason.CORRUPT_FILE, "a quotation mark opens a field that has no end", row);
    }
    if (row.size() > columns.size()) {
      return reject(
          line,
          RejectReason.BAD_FIELD,
          "the row has " + row.size() + " fields, and the first line " + columns.size(),
          row);
    }
    SortedMap<String, String> values = new TreeMap<>();
    try {
      for (int i = 0; i < row.size(); i++) {
        String value = Texts.decode(row.get(i));
        if (!value.isEmpty()) {
          values.putIfAbsent(columns.get(i), value);
        }
      }
    } catch (Texts.InvalidUtf8Exception e) {
      return reject(line, RejectReason.INVALID_UTF8, String.valueOf(e.getMessage()), row);
    }
    List<String> issues = new ArrayList<>();
    SortedMap<String, String> kept = new TreeMap<>(values);
    kept.keySet().retainAll(fields.kept());
    return new ArticleFields(
            value("id", values),
            value(Fields.TEXT, values),
            value("title", values),
            value("outlet", values),
            value("url", values),
            publishedAt(values, issues),
            issues,
            kept)
        .record(
            file.name(),
            line,
            file.stem() + ":" + line,
            maxChars,
            Texts.decodeLeniently(start(row)));
  }

  private @Nullable String value(String known, SortedMap<String, String> values) {
    for (String name : fields.names(known)) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return known.equals(Fields.TEXT) ? "" : null;
  }

  private @Nullable Instant publishedAt(SortedMap<String, String> values, List<String> issues) {
    String value = value("published_at", values);
    if (value == null) {
      return null;
    }
    Optional<Instant> time = PublishedAt.parse(value);
    if (time.isEmpty()) {
      issues.add(ArticleFields.issue("published_at"));
    }
    return time.orElse(null);
  }

  private static byte[] start(List<byte[]> row) {
    java.io.ByteArrayOutputStream start = new java.io.ByteArrayOutputStream();
    for (byte[] field : row) {
      if (start.size() < 1000) {
        start.write(field, 0, Math.min(field.length, 1000));
        start.write(',');
      }
    }
    return start.toByteArray();
  }

  private InputRecord reject(
      @Nullable Long line, RejectReason reason, String detail, @Nullable List<byte[]> row) {
    String sample = row == null ? null : Texts.decodeLeniently(start(row));
    return InputRecord.of(new Reject(file.name(), line, reason, detail, sample));
  }

  @Override
  public void close() throws IOException {
    end();
    in.close();
  }
}
