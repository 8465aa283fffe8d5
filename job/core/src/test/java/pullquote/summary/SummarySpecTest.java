package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Splitter;

class SummarySpecTest {
  record Example(
      String name, @Nullable String title, String text, List<String> summary, List<String> flags) {}

  @TestFactory
  Stream<DynamicTest> summaries() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(getClass().getResourceAsStream("/spec/summaries.yaml"))) {
      return new YAMLMapper()
          .readValue(stream, new TypeReference<List<Example>>() {}).stream()
              .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }
  }

  private static void check(Example example) {
    Document document =
        new Splitter()
            .split(new Article("a", "a", example.title(), null, null, null, example.text()));
    Ranking ranking = new Summariser().rank(document);
    RankingAssert.check(document, ranking);
    assertThat(
            ranking.summary().sentences().stream()
                .map(index -> document.text(document.sentences().get(index).span())))
        .isEqualTo(example.summary());
    assertThat(ranking.summary().flags()).isEqualTo(example.flags());
  }
}
