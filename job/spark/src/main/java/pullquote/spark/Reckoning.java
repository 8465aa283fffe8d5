package pullquote.spark;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What is counted of a table's rows when they are read back, but for their number.
 *
 * @param columns those that the count needs
 * @param count counts a row in a tally
 */
record Reckoning(List<String> columns, BiConsumer<TableRow, Tally> count) {

  static final Reckoning NONE = new Reckoning(List.of(), (row, tally) -> {});
}
