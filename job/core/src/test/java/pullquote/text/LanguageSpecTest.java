package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of languages.yaml. */
class LanguageSpecTest {
  record Example(String name, String text, @Nullable String language) implements SpecFile.Example {}

  @TestFactory
  List<DynamicTest> languages() {
    return SpecFile.tests("languages.yaml", Example.class, LanguageSpecTest::check);
  }

  private static void check(Example example) {
    assertThat(LanguageDetection.of(example.text())).isEqualTo(example.language());
  }

  @Test
  void takesAnyString() {
    for (String text : List.of("\ud800", "\udc00 \ud800x", "\0\0\0", "a".repeat(1_000_000))) {
      LanguageDetection.of(text);
    }
  }
}
