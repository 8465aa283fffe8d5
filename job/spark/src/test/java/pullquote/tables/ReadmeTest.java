package pullquote.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's reference of the tables is that of the code. */
final class ReadmeTest {

  private static final Path README = Path.of(System.getProperty("pullquote.home"), "README.md");

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theReadmeHasEveryColumn(Table table) throws IOException {
    assertThat(Files.readString(README)).contains(reference(table));
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
