package pullquote.input;

import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of an open file, read one ahead as they are asked for. */
abstract class Records implements Iterator<InputRecord>, Closeable {
  private @Nullable InputRecord next;
  private boolean over;

  /** The next record, or null where there is none; after {@link #end} it is not asked again. */
  abstract @Nullable InputRecord read();

  /** Says that the record being read is the last, if it is one. */
  final void end() {
    over = true;
  }

  @Override
  public final boolean hasNext() {
    while (next == null && !over) {
      next = read();
    }
    return next != null;
  }

  @Override
  public final InputRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    InputRecord record = next;
    next = null;
    return record;
  }
}
