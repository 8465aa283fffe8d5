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
 * @param part of it, where its parts have names; else empty
 * @param position in it; least where there is none
 */
record RowKey(String name, String part, long position) implements Comparable<RowKey>, Serializable {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparing(RowKey::name, TextOrder::compare)
          .thenComparing(RowKey::part, TextOrder::compare)
          .thenComparingLong(RowKey::position);

  /** The key of a row that was read with the columns of the table's order. */
  static RowKey of(TableRow row, List<String> order) {
    if (order.size() == 1 || !row.has(order.get(1))) {
      return new RowKey(row.value(order.get(0)), "", Long.MIN_VALUE);
    }
    String then = order.get(1);
    return row.isText(then)
        ? new RowKey(row.value(order.get(0)), row.value(then), Long.MIN_VALUE)
        : new RowKey(row.value(order.get(0)), "", row.whole(then));
  }

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String place = position == Long.MIN_VALUE ? part : Long.toString(position);
    return place.isEmpty() ? name : name + " " + place;
  }
}
