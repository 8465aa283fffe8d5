package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of languages.yaml. */
class LanguageSpecTest {
  @TestFactory
  List<DynamicTest> languages() {
    return SpecFile.tests("languages.yaml", LanguageSpecTest::check);
  }

  private static void check(JsonNode example) {
    String text = example.required("text").asText();
    assertThat(LanguageDetection.of(text)).isEqualTo(example.path("language").asText(null));
  }

  @Test
  void takesAnyString() {
    for (String text : List.of("\ud800", "\udc00 \ud800x", "\0\0\0", "a".repeat(1_000_000))) {
      LanguageDetection.of(text);
    }
  }
}
