package pullquote.text;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Reads a spec file: a YAML list of examples, each with a name, an input and what is expected. A
 * key that the example's record does not have fails, so does one that it needs and that is missing.
 */
public final class SpecFile {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private SpecFile() {}

  /** What every example has. */
  public interface Example {
    String name();
  }

  /** A test an example. */
  public static <E extends Example> List<DynamicTest> tests(
      String file, Class<E> type, Consumer<E> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (E example : read(file, type)) {
      tests.add(DynamicTest.dynamicTest(example.name(), () -> check.accept(example)));
    }
    return tests;
  }

  private static <E> List<E> read(String file, Class<E> type) {
    try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no spec file " + file);
      }
      return read(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static <E> List<E> read(InputStream in, Class<E> type) throws IOException {
    JavaType list = YAML.getTypeFactory().constructCollectionType(List.class, type);
    return YAML.readValue(in, list);
  }
}
