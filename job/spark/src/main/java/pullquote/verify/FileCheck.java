package pullquote.verify;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;
import pullquote.input.ParquetFile;
import pullquote.output.OutputFile;
import pullquote.tables.Table;
import pullquote.tables.TableCursor;
import pullquote.tables.Tables;

/** Reads a file of a table: whether it is whole, has the table's columns and keeps its order. */
record FileCheck(SerializableConfiguration configuration)
    implements Function<OutputFile, CheckResults> {

  @Override
  public CheckResults call(OutputFile checked) {
    Table table = Tables.named(checked.table());
    Path path = new Path(checked.uri());
    CheckResults results = new CheckResults();
    String place = table.name() + "/" + path.getName();
    try {
      ParquetFile file = new ParquetFile(path, configuration.value());
      List<String> missing = missing(file, table);
      if (missing.isEmpty()) {
        read(file, table, place, results);
      } else {
        results.add(
            Problem.runAgain(place, "the columns " + String.join(", ", missing) + " are missing"));
      }
    } catch (IOException | RuntimeException e) {
      results.add(
          Problem.runAgain(
              place,
              "half-written or damaged (" + firstLine(String.valueOf(e.getMessage())) + ")"));
    }
    return results;
  }

  private static List<String> missing(ParquetFile file, Table table) throws IOException {
    Set<String> missing = new LinkedHashSet<>(List.of(table.schema().fieldNames()));
    file.schema().getFields().forEach(field -> missing.remove(field.getName()));
    return List.copyOf(missing);
  }

  private static void read(ParquetFile file, Table table, String place, CheckResults results)
      throws IOException {
    Set<String> columns = new LinkedHashSet<>(table.order());
    columns.addAll(table.counter().columns());
    RowKey[] keys = new RowKey[2];
    TableCursor.read(
        file,
        List.copyOf(columns),
        row -> {
          RowKey key = RowKey.of(row, table.order());
          RowKey before = keys[1];
          if (before != null && before.compareTo(key) >= 0) {
            results.add(
                Problem.runAgain(place, "the row " + key + " comes after the row " + before));
          }
          keys[0] = keys[0] == null ? key : keys[0];
          keys[1] = key;
          results.statistics().add(table.name(), 1);
          table.counter().count().accept(row, results.statistics());
          return true;
        });
    if (keys[0] != null) {
      results.add(
          new CheckResults.KeyRange(table.name(), new Path(place).getName(), keys[0], keys[1]));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
