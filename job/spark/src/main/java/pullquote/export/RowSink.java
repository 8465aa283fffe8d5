package pullquote.export;

import java.io.Closeable;
import java.io.IOException;
import pullquote.tables.TableRow;

/** A file to which the rows of a table go. */
interface RowSink extends Closeable {
  void write(TableRow row) throws IOException;
}
