package pullquote.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;
import pullquote.input.ParquetFile;
import pullquote.input.Paths;

/** The rows of a table, one after another: its files, by name, hold them in their order. */
public final class TableCursor implements Closeable {

  private final Iterator<Path> files;
  private final Configuration configuration;
  private final List<String> columns;
  private final FilterCompat.Filter filter;
  private @Nullable ParquetReader<Group> reader;
  private @Nullable Path file;
  private @Nullable TableRow row;

  public TableCursor(
      List<Path> files,
      Configuration configuration,
      List<String> columns,
      FilterCompat.Filter filter)
      throws IOException {
    this.files = files.iterator();
    this.configuration = configuration;
    this.columns = List.copyOf(columns);
    this.filter = filter;
    advance();
  }

  /**
   * Reads some columns of a file's rows, in their order.
   *
   * @param row takes a row, and says whether to go on
   */
  public static void read(ParquetFile file, List<String> columns, Predicate<TableRow> row)
      throws IOException {
    try (ParquetReader<Group> reader = file.reader(columns)) {
      Group group = reader.read();
      while (group != null && row.test(new TableRow(group))) {
        group = reader.read();
      }
    }
  }

  /** The row at which it stands; null at the end. */
  public @Nullable TableRow row() {
    return row;
  }

  public void advance() throws IOException {
    row = null;
    while (row == null) {
      Path from = file;
      if (from == null) {
        if (!files.hasNext()) {
          return;
        }
        from = files.next();
        file = from;
      }
      Group group = read(from);
      if (group == null) {
        close();
        file = null;
      } else {
        row = new TableRow(group);
      }
    }
  }

  /** Parquet fails in many ways, and tells of none in words that help. */
  private @Nullable Group read(Path from) throws IOException {
    try {
      if (reader == null) {
        reader = new ParquetFile(from, configuration).reader(columns, filter);
      }
      return reader.read();
    } catch (IOException | RuntimeException e) {
      throw new DamagedTableException(Paths.shown(from), e);
    }
  }

  /** The rows from here on whose column has the value; it stands behind them then. */
  public List<TableRow> whileEqual(String column, String value) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (TableRow next = row; next != null && next.value(column).equals(value); next = row) {
      rows.add(next);
      advance();
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
