package pullquote.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/** Reads a spec file: a YAML list of examples, each with a name, an input and what is expected. */
public final class SpecFile {
  private SpecFile() {}

  public static List<DynamicTest> tests(String file, Consumer<JsonNode> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode example : read(file)) {
      String name = example.required("name").asText();
      tests.add(DynamicTest.dynamicTest(name, () -> check.accept(example)));
    }
    return tests;
  }

  private static JsonNode read(String file) {
    try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no spec file " + file);
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
