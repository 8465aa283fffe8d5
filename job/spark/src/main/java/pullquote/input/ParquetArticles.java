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
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The records of a Parquet file, a row each, read as they are asked for. Not by Spark: each file
 * has columns of its own, times may be in nanoseconds, and a broken file is no reason to stop.
 */
final class ParquetArticles extends Records {

  private final InputFile file;
  private final Configuration configuration;
  private final int maxChars;
  private final SortedMap<String, ParquetColumn> columns;
  private final List<ParquetColumn> kept;
  private final ParquetReader<Group> reader;
  private long row;

  private ParquetArticles(
      InputFile file,
      Configuration configuration,
      int maxChars,
      SortedMap<String, ParquetColumn> columns,
      List<ParquetColumn> kept,
      ParquetReader<Group> reader) {
    this.file = file;
    this.configuration = configuration;
    this.maxChars = maxChars;
    this.columns = columns;
    this.kept = kept;
    this.reader = reader;
  }

  /** The file's records; one reject if it cannot be opened as what its name says it is. */
  static Iterator<InputRecord> open(
      InputFile file, Configuration configuration, Fields fields, int maxChars, UnreadFields unread)
      throws IOException {
    ParquetFile table = new ParquetFile(file.path(), configuration);
    try {
      MessageType schema = table.schema();
      SortedMap<String, ParquetColumn> columns = columns(schema, fields);
      Optional<Reject> mistake = mistake(file, columns, fields);
      if (mistake.isPresent()) {
        return List.of(InputRecord.of(mistake.get())).iterator();
      }
      List<ParquetColumn> kept =
          fields.kept().stream()
              .filter(schema::containsField)
              .map(name -> new ParquetColumn(schema.getType(name)))
              .toList();
      schema.getFields().stream()
          .map(Type::getName)
          .filter(name -> !fields.isRead(name))
          .forEach(unread::add);
      List<String> names =
          Stream.concat(columns.values().stream(), kept.stream())
              .map(ParquetColumn::name)
              .distinct()
              .toList();
      return new ParquetArticles(file, configuration, maxChars, columns, kept, table.reader(names));
    } catch (IOException | RuntimeException e) {
      return List.of(broken(file, configuration, 0, e)).iterator();
    }
  }

  /** What is wrong with a file's columns, if anything: why none of its rows can be an article. */
  static Optional<String> mistake(InputFile file, Configuration configuration, Fields fields)
      throws IOException {
    MessageType schema;
    try {
      schema = new ParquetFile(file.path(), configuration).schema();
    } catch (IOException | RuntimeException e) {
      checkStorage(file, configuration, e);
      return Optional.empty();
    }
    return mistake(file, columns(schema, fields), fields).map(Reject::detail);
  }

  /** Of the whole file: none of its rows can be an article. */
  private static Optional<Reject> mistake(
      InputFile file, SortedMap<String, ParquetColumn> columns, Fields fields) {
    ParquetColumn text = columns.get("text");
    if (text == null) {
      return Optional.of(
          new Reject(
              file.name(),
              null,
              RejectReason.MISSING_TEXT,
              "There is no column "
                  + fields.name("text")
                  + " in "
                  + file.name()
                  + ": name the one that has the text, as in --field text=body",
              null));
    }
    return text.holdsText()
        ? Optional.empty()
        : Optional.of(
            new Reject(
                file.name(),
                null,
                RejectReason.BAD_FIELD,
                "The column "
                    + text.name()
                    + " of "
                    + file.name()
                    + " is "
                    + text.typeName()
                    + ", not text: convert it, or name another one with --field",
                null));
  }

  /** The columns that the file has, by the job's own names. */
  private static SortedMap<String, ParquetColumn> columns(MessageType schema, Fields fields) {
    TreeMap<String, ParquetColumn> columns = new TreeMap<>();
    for (String known : Fields.KNOWN) {
      for (String name : fields.names(known)) {
        if (schema.containsField(name)) {
          columns.putIfAbsent(known, new ParquetColumn(schema.getType(name)));
        }
      }
    }
    return columns;
  }

  @Override
  @Nullable InputRecord read() {
    Group group;
    try {
      group = reader.read();
    } catch (IOException | RuntimeException e) {
      end();
      try {
        return broken(file, configuration, row, e);
      } catch (IOException failed) {
        throw new UncheckedIOException("cannot read " + file.name(), failed);
      }
    }
    if (group == null) {
      end();
      return null;
    }
    return record(group, row++);
  }

  private InputRecord record(Group group, long position) {
    ParquetColumn idColumn = columns.get("id");
    if (idColumn != null && !idColumn.holdsText() && !idColumn.holdsWholeNumbers()) {
      return wrongType(idColumn, position);
    }
    String id;
    String text;
    try {
      id = value(idColumn, group);
      text = value(columns.get("text"), group);
    } catch (Texts.InvalidUtf8Exception e) {
      return InputRecord.of(
          new Reject(
              file.name(),
              position,
              RejectReason.INVALID_UTF8,
              String.valueOf(e.getMessage()),
              null));
    }
    List<String> issues = new ArrayList<>();
    return new ArticleFields(
            id,
            text,
            string("title", group, issues),
            string("outlet", group, issues),
            string("url", group, issues),
            publishedAt(group, issues),
            issues,
            kept(group))
        .record(file.name(), position, file.stem() + ":" + position, maxChars, text);
  }

  private SortedMap<String, String> kept(Group group) {
    SortedMap<String, String> values = new TreeMap<>();
    for (ParquetColumn column : kept) {
      column.shown(group).ifPresent(value -> values.put(column.name(), value));
    }
    return values;
  }

  private InputRecord wrongType(ParquetColumn column, long position) {
    return InputRecord.of(
        new Reject(
            file.name(),
            position,
            RejectReason.BAD_FIELD,
            column.name() + " is " + column.typeName(),
            null));
  }

  private static @Nullable String value(@Nullable ParquetColumn column, Group group)
      throws Texts.InvalidUtf8Exception {
    return column == null || column.isNull(group) ? null : column.text(group);
  }

  private @Nullable String string(String known, Group group, List<String> issues) {
    ParquetColumn column = columns.get(known);
    if (column == null || column.isNull(group)) {
      return null;
    }
    try {
      if (column.holdsText()) {
        return column.text(group);
      }
    } catch (Texts.InvalidUtf8Exception e) {
      // As good as a value of another type.
    }
    issues.add(ArticleFields.issue(known));
    return null;
  }

  private @Nullable Instant publishedAt(Group group, List<String> issues) {
    ParquetColumn column = columns.get("published_at");
    if (column == null || column.isNull(group)) {
      return null;
    }
    Optional<Instant> time = column.time(group);
    if (time.isEmpty()) {
      issues.add(ArticleFields.issue("published_at"));
    }
    return time.orElse(null);
  }

  private static InputRecord broken(
      InputFile file, Configuration configuration, long row, Exception failure) throws IOException {
    checkStorage(file, configuration, failure);
    return InputRecord.of(
        new Reject(
            file.name(),
            row,
            RejectReason.CORRUPT_FILE,
            "cannot be read as Parquet: " + failure.getMessage(),
            null));
  }

  /** Throws if it is the storage that fails, and not the file that is broken. */
  private static void checkStorage(InputFile file, Configuration configuration, Exception failure)
      throws IOException {
    try (InputStream in = file.open(configuration)) {
      in.readNBytes(1);
    } catch (IOException e) {
      e.addSuppressed(failure);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    end();
    reader.close();
  }
}
