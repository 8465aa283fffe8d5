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

  record Example(String name, String text, List<Expected> quotes) implements SpecFile.Example {}

  /**
   * A quote. What is not named is not looked at; the null node is none.
   *
   * @param same whether it belongs to the utterance of the quote before
   */
  record Expected(
      String text,
      @Nullable JsonNode kind,
      @Nullable JsonNode status,
      @Nullable JsonNode method,
      @Nullable JsonNode mention,
      @Nullable JsonNode cue,
      @Nullable JsonNode speaker,
      @Nullable JsonNode type,
      @Nullable Boolean same) {}

  @TestFactory
  List<DynamicTest> attribution() {
    return SpecFile.tests("attribution.yaml", Example.class, AttributionSpecTest::check);
  }

  private static void check(Example example) {
    String text = example.text();
    check(example, text);
    check(example, text.replace("\n", "\r\n"));
    check(example, "\uD83D\uDE00 Morning news\n\n" + text);
  }

  private static void check(Example example, String text) {
    Analysis analysis = new ArticleAnalyser().analyse(Article.of("example", text));
    List<Expected> expected = example.quotes();
    assertThat(analysis.quotes()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      check(expected.get(i), analysis, i);
    }
  }

  private static void check(Expected expected, Analysis analysis, int index) {
    AnalysedQuote quote = analysis.quotes().get(index);
    Identification identification = quote.identification();
    Speaker speaker = identification.speaker();
    assertThat(in(analysis, quote.quotation().inner())).startsWith(expected.text());
    field(expected.kind(), "kind", quote.kind().key());
    field(expected.status(), "status", quote.attribution().status().key());
    field(expected.method(), "method", quote.attribution().method().key());
    field(expected.mention(), "mention", in(analysis, quote.attribution().mention()));
    field(expected.cue(), "cue", in(analysis, quote.attribution().cue()));
    field(expected.speaker(), "speaker", speaker == null ? null : speaker.name());
    field(expected.type(), "type", speaker == null ? null : speaker.type().key());
    if (Boolean.TRUE.equals(expected.same())) {
      assertThat(quote.utterance()).isEqualTo(analysis.quotes().get(index - 1).utterance());
    }
  }

  private static void field(@Nullable JsonNode value, String name, @Nullable String actual) {
    if (value != null) {
      assertThat(actual).as(name).isEqualTo(value.isNull() ? null : value.asText());
    }
  }

  private static @Nullable String in(Analysis analysis, @Nullable Span span) {
    return span == null ? null : analysis.document().text(span);
  }
}
