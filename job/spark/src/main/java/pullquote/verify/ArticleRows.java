package pullquote.verify;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;
import pullquote.input.ParquetFile;
import pullquote.tables.TableRow;
import pullquote.tables.TextOrder;

/** The rows of a table by their article, for one who asks for the articles in their order. */
final class ArticleRows implements Closeable {

  private final Iterator<Path> files;
  private final List<String> columns;
  private final Configuration configuration;
  private @Nullable ParquetReader<Group> reader;
  private @Nullable TableRow next;

  /**
   * Opens nothing yet.
   *
   * @param files in the order of their rows
   * @param columns those that are wanted, {@code article_id} among them
   */
  ArticleRows(List<Path> files, List<String> columns, Configuration configuration) {
    this.files = files.iterator();
    this.columns = columns;
    this.configuration = configuration;
  }

  /** The article's rows; those of articles before it, if any are left, are passed over. */
  List<TableRow> of(String articleId) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    while (true) {
      if (next == null) {
        next = read();
      }
      if (next == null) {
        return rows;
      }
      int order = TextOrder.compare(next.value("article_id"), articleId);
      if (order > 0) {
        return rows;
      }
      if (order == 0) {
        rows.add(next);
      }
      next = null;
    }
  }

  private @Nullable TableRow read() throws IOException {
    while (true) {
      Group group = reader == null ? null : reader.read();
      if (group != null) {
        return new TableRow(group);
      }
      close();
      if (!files.hasNext()) {
        return null;
      }
      reader = new ParquetFile(files.next(), configuration).reader(columns);
    }
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
