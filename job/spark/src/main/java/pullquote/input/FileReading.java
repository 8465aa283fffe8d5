package pullquote.input;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** Reads the files of one task, one after the other. */
record FileReading(
    SerializableConfiguration configuration,
    Fields fields,
    int maxArticleChars,
    UnreadFields unread)
    implements FlatMapFunction<FileReading.Batch, Row> {

  /** Forgets the names of the fields that nothing is made of. */
  FileReading(SerializableConfiguration configuration, Fields fields, int maxArticleChars) {
    this(configuration, fields, maxArticleChars, new UnreadFields());
  }

  /** The files of one task. */
  record Batch(List<InputFile> files) implements java.io.Serializable {
    Batch {
      files = List.copyOf(files);
    }
  }

  /** A character takes at most 12 bytes, as two escapes; and there are other fields. */
  private static final long LINE_BYTES_PER_CHAR = 12;

  private static final long OTHER_FIELDS_BYTES = 1 << 20;
  private static final long MAX_LINE_BYTES = 1 << 30;

  private static final long BATCH_WEIGHT = 32L << 20;

  /** What opening a file costs, in bytes read meanwhile. */
  private static final long OPENING_WEIGHT = 64L << 10;

  /**
   * Shares files out, in their order.
   *
   * @param tasks the number of tasks that can run at once: enough batches for them, where there are
   *     enough files
   */
  static List<Batch> batches(List<InputFile> files, int tasks) {
    long total = files.stream().mapToLong(FileReading::weight).sum();
    long batchWeight = Math.min(BATCH_WEIGHT, Math.max(OPENING_WEIGHT * 16, total / tasks + 1));
    List<Batch> batches = new ArrayList<>();
    List<InputFile> batch = new ArrayList<>();
    long weight = 0;
    for (InputFile file : files) {
      if (!batch.isEmpty() && weight + weight(file) > batchWeight) {
        batches.add(new Batch(batch));
        batch.clear();
        weight = 0;
      }
      batch.add(file);
      weight += weight(file);
    }
    if (!batch.isEmpty()) {
      batches.add(new Batch(batch));
    }
    return batches;
  }

  private static long weight(InputFile file) {
    return file.weight() + OPENING_WEIGHT;
  }

  @Override
  public Iterator<Row> call(Batch batch) {
    Iterator<InputRecord> records = records(batch);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return records.next().toRow();
      }
    };
  }

  Iterator<InputRecord> records(Batch batch) {
    return new BatchRecords(batch.files().iterator());
  }

  /** To try again would not help, and nothing else of the input depends on it. */
  static boolean isDenied(IOException e) {
    return e instanceof AccessControlException
        || e instanceof AccessDeniedException
        // So says Hadoop of a local folder.
        || String.valueOf(e.getMessage()).startsWith("Invalid directory or I/O error")
        // So says Java of a local file.
        || (e instanceof FileNotFoundException
            && String.valueOf(e.getMessage()).endsWith("(Permission denied)"));
  }

  private int maxLineBytes() {
    return (int)
        Math.min(MAX_LINE_BYTES, LINE_BYTES_PER_CHAR * maxArticleChars + OTHER_FIELDS_BYTES);
  }

  /** The records of all files; at most one file is open. */
  private final class BatchRecords implements Iterator<InputRecord> {
    private final Iterator<InputFile> files;
    private final JsonLine parser = new JsonLine(fields, maxArticleChars, unread);
    private Iterator<InputRecord> records = Collections.emptyIterator();
    private @Nullable Closeable open;

    private BatchRecords(Iterator<InputFile> files) {
      this.files = files;
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) ended -> close());
      }
    }

    @Override
    public boolean hasNext() {
      while (!records.hasNext()) {
        close();
        if (!files.hasNext()) {
          return false;
        }
        records = read(files.next());
      }
      return true;
    }

    @Override
    public InputRecord next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      return records.next();
    }

    private Iterator<InputRecord> read(InputFile file) {
      try {
        Iterator<InputRecord> opened = opened(file, configuration.value());
        open = opened instanceof Closeable closeable ? closeable : null;
        return opened;
      } catch (IOException e) {
        if (isDenied(e)) {
          return denied(file, "permission to read it is denied");
        }
        throw new UncheckedIOException("cannot read " + file.name(), e);
      }
    }

    private Iterator<InputRecord> opened(InputFile file, Configuration hadoop) throws IOException {
      return switch (file.kind()) {
        case TEXT -> List.of(TextFile.read(file, hadoop, maxArticleChars)).iterator();
        case JSON_LINES, JSON_LINES_GZ -> JsonLinesFile.open(file, hadoop, parser, maxLineBytes());
        case JSON -> JsonFile.open(file, hadoop, parser, maxLineBytes());
        case CSV -> CsvFile.open(file, hadoop, fields, maxArticleChars, maxLineBytes(), unread);
        case PARQUET -> ParquetArticles.open(file, hadoop, fields, maxArticleChars, unread);
        case CLOSED_FOLDER -> denied(file, "the folder cannot be listed");
      };
    }

    private static Iterator<InputRecord> denied(InputFile file, String what) {
      return List.of(
              InputRecord.of(
                  new Reject(file.name(), null, RejectReason.UNREADABLE_FILE, what, null)))
          .iterator();
    }

    private void close() {
      try {
        if (open != null) {
          open.close();
          open = null;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
