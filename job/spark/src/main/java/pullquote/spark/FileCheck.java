package pullquote.spark;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** Reads a file of a table: whether it is whole, has the table's columns and keeps its order. */
record FileCheck(SerializableConfiguration configuration)
    implements Function<Tallying.Written, Findings> {

  @Override
  public Findings call(Tallying.Written written) {
    Table table = Tables.named(written.name());
    Path path = new Path(written.file());
    Findings findings = new Findings();
    String place = table.name() + "/" + path.getName();
    try {
      TableFile file = new TableFile(path, configuration.value());
      List<String> missing = missing(file, table);
      if (missing.isEmpty()) {
        read(file, table, place, findings);
      } else {
        findings.add(
            Problem.runAgain(place, "the columns " + String.join(", ", missing) + " are missing"));
      }
    } catch (IOException | RuntimeException e) {
      findings.add(
          Problem.runAgain(place, "half-written or damaged (" + firstLine(e.toString()) + ")"));
    }
    return findings;
  }

  private static List<String> missing(TableFile file, Table table) throws IOException {
    Set<String> missing = new LinkedHashSet<>(List.of(table.schema().fieldNames()));
    file.schema().getFields().forEach(field -> missing.remove(field.getName()));
    return List.copyOf(missing);
  }

  private static void read(TableFile file, Table table, String place, Findings findings)
      throws IOException {
    Set<String> columns = new LinkedHashSet<>(table.order());
    columns.addAll(table.reckoning().columns());
    RowKey[] keys = new RowKey[2];
    file.read(
        List.copyOf(columns),
        row -> {
          RowKey key = RowKey.of(row, table.order());
          RowKey before = keys[1];
          if (before != null && before.compareTo(key) >= 0) {
            findings.add(
                Problem.runAgain(place, "the row " + key + " comes after the row " + before));
          }
          keys[0] = keys[0] == null ? key : keys[0];
          keys[1] = key;
          findings.tally().add(table.name(), 1);
          table.reckoning().count().accept(row, findings.tally());
          return true;
        });
    if (keys[0] != null) {
      findings.add(
          new Findings.KeyRange(table.name(), new Path(place).getName(), keys[0], keys[1]));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
