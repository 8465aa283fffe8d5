package pullquote.verify;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import pullquote.tables.TableRow;
import pullquote.tables.TextOrder;

/**
 * What a table's rows are ordered by.
 *
 * @param name the article, the speaker or the file
 * @param position in it; least where there is none
 */
record RowKey(String name, long position) implements Comparable<RowKey>, Serializable {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparing(RowKey::name, TextOrder::compare).thenComparingLong(RowKey::position);

  /** The key of a row that was read with the columns of the table's order. */
  static RowKey of(TableRow row, List<String> order) {
    long position =
        order.size() > 1 && row.has(order.get(1)) ? row.whole(order.get(1)) : Long.MIN_VALUE;
    return new RowKey(row.value(order.get(0)), position);
  }

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return position == Long.MIN_VALUE ? name : name + " " + position;
  }
}
