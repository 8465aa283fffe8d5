package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pullquote.text.Article;

final class JsonLineTest {

  private static final int MAX_CHARS = 31;
  private static final String DEEP = "[".repeat(5000) + "]".repeat(5000);

  @TestFactory
  Stream<DynamicTest> linesBecomeArticlesOrRejects() throws IOException {
    try (InputStream spec = JsonLineTest.class.getResourceAsStream("/spec/json-lines.yaml")) {
      JsonNode examples = new YAMLMapper().readTree(spec);
      return StreamSupport.stream(examples.spliterator(), false)
          .map(
              example ->
                  DynamicTest.dynamicTest(example.get("name").asText(), () -> check(example)));
    }
  }

  private static void check(JsonNode example) throws RefusedException {
    String line = example.get("line").asText().replace("DEEP", DEEP);
    InputRecord record =
        new JsonLine(Fields.named(Map.of()), MAX_CHARS, new UnreadFields())
            .read(line, "deep/news.jsonl", 7, "deep/news:7");
    if (example.has("article")) {
      checkArticle(record, example.get("article"));
    } else {
      checkReject(record, example.get("reject"), line);
    }
  }

  private static void checkArticle(InputRecord record, JsonNode expected) {
    Article article =
        Objects.requireNonNull(record.article(), () -> "an article, not " + record.reject());
    assertThat(article.id()).isEqualTo(expected.get("id").asText());
    assertThat(article.source()).isEqualTo("deep/news.jsonl:7");
    assertThat(article.text()).isEqualTo(expected.get("text").asText());
    assertThat(article.title()).isEqualTo(text(expected, "title"));
    assertThat(article.outlet()).isEqualTo(text(expected, "outlet"));
    assertThat(article.url()).isEqualTo(text(expected, "url"));
    assertThat(article.publishedAt() == null ? null : article.publishedAt().toString())
        .isEqualTo(text(expected, "published_at"));
    List<String> issues = new ArrayList<>();
    expected.path("issues").forEach(issue -> issues.add(issue.asText()));
    assertThat(record.issues()).isEqualTo(issues);
  }

  private static void checkReject(InputRecord record, JsonNode expected, String line) {
    Reject reject =
        Objects.requireNonNull(record.reject(), () -> "a reject, not " + record.article());
    assertThat(reject.reason().key()).isEqualTo(expected.get("reason").asText());
    assertThat(reject.file()).isEqualTo("deep/news.jsonl");
    assertThat(reject.position()).isEqualTo(7);
    assertThat(reject.detail())
        .contains(expected.get("detail").asText())
        .hasSizeBetween(10, 500)
        .doesNotContain("Source");
    assertThat(reject.sample()).isEqualTo(Texts.head(line, 200));
  }

  private static @Nullable String text(JsonNode expected, String field) {
    return expected.has(field) ? expected.get(field).asText() : null;
  }

  @Test
  void fieldsCanHaveOtherNames() throws RefusedException {
    Fields fields = Fields.named(Map.of("text", "body", "id", "uuid"));
    InputRecord record =
        new JsonLine(fields, MAX_CHARS, new UnreadFields())
            .read("{\"uuid\":\"u\",\"id\":\"x\",\"body\":\"B\",\"text\":\"T\"}", "f", 1, "f:1");
    assertThat(record.article()).isEqualTo(new Article("u", "f:1", null, null, null, null, "B"));
    assertThat(
            new JsonLine(fields, MAX_CHARS, new UnreadFields())
                .read("{\"body\":1}", "f", 1, "f:1")
                .reject())
        .isEqualTo(new Reject("f", 1L, RejectReason.BAD_FIELD, "body is a number", "{\"body\":1}"));
  }
}
