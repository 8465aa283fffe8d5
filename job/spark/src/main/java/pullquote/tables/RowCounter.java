package pullquote.tables;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What is counted of a table's rows when they are read back, but for their number.
 *
 * @param columns those that the count needs
 * @param count adds a row to the statistics
 */
public record RowCounter(List<String> columns, BiConsumer<TableRow, Statistics> count) {

  static final RowCounter NONE = new RowCounter(List.of(), (row, statistics) -> {});
}
