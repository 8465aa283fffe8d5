package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SpecFileTest {
  record Example(String name, String text) implements SpecFile.Example {}

  record Valued(String name, @Nullable JsonNode value) implements SpecFile.Example {}

  private static List<Example> read(String yaml) throws IOException {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return SpecFile.read(new ByteArrayInputStream(bytes), Example.class);
  }

  @Test
  void anExampleIsARecord() throws IOException {
    assertThat(read("- {name: a, text: b}")).containsExactly(new Example("a", "b"));
  }

  @Test
  void noneIsNotTheSameAsNotNamed() throws IOException {
    String yaml = "[{name: a, value: ~}, {name: b}]";
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    List<Valued> read = SpecFile.read(new ByteArrayInputStream(bytes), Valued.class);
    assertThat(read.get(0).value()).isEqualTo(NullNode.instance);
    assertThat(read.get(1).value()).isNull();
  }

  @Test
  void aMistypedKeyFails() {
    assertThatThrownBy(() -> read("- {name: a, txet: b}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("txet");
  }
}
