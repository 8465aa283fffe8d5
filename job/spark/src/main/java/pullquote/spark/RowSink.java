package pullquote.spark;

import java.io.Closeable;
import java.io.IOException;

/** A file to which the rows of a table go. */
interface RowSink extends Closeable {
  void write(TableRow row) throws IOException;
}
