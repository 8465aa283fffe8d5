package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of quotations.yaml, each with the variants that must not change the answer. */
class QuotationSpecTest {
  private static final String CODA = "Nobody in Tarnholm was surprised, the paper said later.";

  @TestFactory
  List<DynamicTest> quotations() {
    return SpecFile.tests("quotations.yaml", QuotationSpecTest::check);
  }

  private static void check(JsonNode example) {
    String text = example.required("text").asText();
    List<String> expected = new ArrayList<>();
    example.required("quotes").forEach(quote -> expected.add(describe(quote)));
    assertThat(read(text)).isEqualTo(expected);
    assertThat(read(text.replace("\n", "\r\n"))).as("with CRLF").isEqualTo(expected);
    assertThat(read(text.strip() + "\n\n" + CODA)).as("with a paragraph more").isEqualTo(expected);
    assertThat(read(CODA + "\n" + text)).as("with a paragraph before").isEqualTo(expected);
    if (example.has("issues")) {
      List<String> issues = new ArrayList<>();
      example.get("issues").forEach(issue -> issues.add(issue.asText()));
      assertThat(split(text).issues()).extracting(Issue::code).isEqualTo(issues);
    }
    if (text.chars().allMatch(c -> c < '\u2018' || c > '\u201F' || "\u201C\u201D".indexOf(c) >= 0)
        && !example.has("curlyOnly")) {
      assertThat(read(straight(text)))
          .as("with straight marks")
          .isEqualTo(expected.stream().map(QuotationSpecTest::straight).toList());
    }
  }

  private static String straight(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"');
  }

  private static String describe(JsonNode quote) {
    if (quote.isTextual()) {
      return quote.asText();
    }
    return quote.required("text").asText()
        + (quote.has("depth") ? " depth " + quote.get("depth").asInt() : "")
        + (quote.path("closed").asBoolean(true) ? "" : " unclosed")
        + (quote.path("runsOn").asBoolean(false) ? " runs on" : "");
  }

  private static Document split(String text) {
    Document document = new Splitter().split(Article.of("example", text));
    DocumentCheck.check(document);
    return document;
  }

  private static List<String> read(String text) {
    Document document = split(text);
    return document.quotations().stream()
        .map(
            q ->
                q.span().in(text)
                    + (q.depth() > 0 ? " depth " + q.depth() : "")
                    + (q.closed() ? "" : " unclosed")
                    + (q.runsOn() ? " runs on" : ""))
        .toList();
  }
}
