package pullquote.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages say what the code does. */
final class ReadmeTest {

  private static final Path HOME = Path.of(System.getProperty("pullquote.home"));
  private static final Path README = HOME.resolve("README.md");
  private static final Path TABLES = HOME.resolve("job/docs/tables.md");

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void thePageOfTheTablesHasEveryColumn(Table table) throws IOException {
    assertThat(Files.readString(TABLES)).contains(reference(table));
  }

  @Test
  void theReadmeIsOnePageThatNamesEveryTable() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertThat(lines).hasSizeLessThan(130);
    assertThat(String.join("\n", lines))
        .contains(Tables.ALL.stream().map(table -> "`" + table.name() + "`").toList());
  }

  private static String reference(Table table) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(table.name()).append("\n\n").append(table.comment()).append("\n\n");
    text.append("| column | type | |\n|---|---|---|\n");
    for (StructField field : table.schema().fields()) {
      text.append(
          "| `%s`%s | `%s` | %s |\n"
              .formatted(
                  field.name(),
                  field.nullable() ? "?" : "",
                  field.dataType().simpleString().replace("bigint", "long"),
                  field.getComment().get()));
    }
    return text.toString();
  }
}
