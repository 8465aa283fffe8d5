package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.text.Article;
import pullquote.text.Span;
import pullquote.text.SpecFile;

/** The examples of attribution.yaml, each with the variants that must not change the answer. */
class AttributionSpecTest {

  @TestFactory
  List<DynamicTest> attribution() {
    return SpecFile.tests("attribution.yaml", AttributionSpecTest::check);
  }

  private static void check(JsonNode example) {
    String text = example.required("text").asText();
    check(example, text);
    check(example, text.replace("\n", "\r\n"));
    check(example, "\uD83D\uDE00 Morning news\n\n" + text);
  }

  private static void check(JsonNode example, String text) {
    Analysis analysis = new ArticleAnalyser().analyse(Article.of("example", text));
    JsonNode expected = example.required("quotes");
    assertThat(analysis.quotes()).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      check(expected.get(i), analysis, i);
    }
  }

  private static void check(JsonNode expected, Analysis analysis, int index) {
    AnalysedQuote quote = analysis.quotes().get(index);
    Identification identification = quote.identification();
    Speaker speaker = identification.speaker();
    assertThat(in(analysis, quote.quotation().inner()))
        .startsWith(expected.required("text").asText());
    field(expected, "kind", quote.kind().key());
    field(expected, "status", quote.attribution().status().key());
    field(expected, "method", quote.attribution().method());
    field(expected, "mention", in(analysis, quote.attribution().mention()));
    field(expected, "cue", in(analysis, quote.attribution().cue()));
    field(expected, "speaker", speaker == null ? null : speaker.name());
    field(expected, "type", speaker == null ? null : speaker.type().key());
    if (expected.has("same")) {
      assertThat(quote.utterance()).isEqualTo(analysis.quotes().get(index - 1).utterance());
    }
  }

  private static void field(JsonNode expected, String name, @Nullable String actual) {
    if (expected.has(name)) {
      JsonNode value = expected.get(name);
      assertThat(actual).as(name).isEqualTo(value.isNull() ? null : value.asText());
    }
  }

  private static @Nullable String in(Analysis analysis, @Nullable Span span) {
    return span == null ? null : analysis.document().text(span);
  }
}
