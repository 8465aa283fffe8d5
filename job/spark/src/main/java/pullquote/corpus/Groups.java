package pullquote.corpus;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Works on rows group by group. The rows of a group have the same first column and follow one
 * another; they are not held.
 */
final class Groups {

  /** What is done with a group. */
  interface Work extends Serializable {

    /** The rows that come of it; it need not go through the group to its end. */
    List<Row> of(Iterator<Row> group);
  }

  private Groups() {}

  static MapPartitionsFunction<Row, Row> each(Work work) {
    return rows -> new Results(rows, work);
  }

  private static final class Results implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Work work;
    private @Nullable Row ahead;
    private Iterator<Row> results = List.<Row>of().iterator();

    private Results(Iterator<Row> rows, Work work) {
      this.rows = rows;
      this.work = work;
      advance();
    }

    private void advance() {
      ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!results.hasNext() && ahead != null) {
        Group group = new Group(ahead.get(0));
        results = work.of(group).iterator();
        while (group.hasNext()) {
          group.next();
        }
      }
      return results.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return results.next();
    }

    private final class Group implements Iterator<Row> {
      private final Object key;

      private Group(Object key) {
        this.key = key;
      }

      @Override
      public boolean hasNext() {
        return ahead != null && ahead.get(0).equals(key);
      }

      @Override
      public Row next() {
        Row row = ahead;
        if (row == null) {
          throw new NoSuchElementException();
        }
        advance();
        return row;
      }
    }
  }
}
