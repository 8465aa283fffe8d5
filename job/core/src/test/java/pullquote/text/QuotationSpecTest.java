package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of quotations.yaml, each with the variants that must not change the answer. */
class QuotationSpecTest {
  private static final String CODA = "Nobody in Tarnholm was surprised, the paper said later.";

  record Example(
      String name,
      String text,
      List<Expected> quotes,
      @Nullable List<String> issues,
      @Nullable Boolean curlyOnly)
      implements SpecFile.Example {}

  /** A quotation; in the file one without anything special is its text alone. */
  record Expected(
      String text, @Nullable Integer depth, @Nullable Boolean closed, @Nullable Boolean runsOn) {
    @JsonCreator
    static Expected of(String text) {
      return new Expected(text, null, null, null);
    }

    String describe() {
      return text
          + (depth == null ? "" : " depth " + depth)
          + (Boolean.FALSE.equals(closed) ? " unclosed" : "")
          + (Boolean.TRUE.equals(runsOn) ? " runs on" : "");
    }
  }

  @TestFactory
  List<DynamicTest> quotations() {
    return SpecFile.tests("quotations.yaml", Example.class, QuotationSpecTest::check);
  }

  private static void check(Example example) {
    String text = example.text();
    List<String> expected = example.quotes().stream().map(Expected::describe).toList();
    assertThat(read(text)).isEqualTo(expected);
    assertThat(read(text.replace("\n", "\r\n")))
        .as("with CRLF")
        .isEqualTo(expected.stream().map(quote -> quote.replace("\n", "\r\n")).toList());
    assertThat(read(text.strip() + "\n\n" + CODA)).as("with a paragraph more").isEqualTo(expected);
    assertThat(read(CODA + "\n" + text)).as("with a paragraph before").isEqualTo(expected);
    if (example.issues() != null) {
      assertThat(split(text).issues()).extracting(Issue::key).isEqualTo(example.issues());
    }
    if (text.chars().allMatch(c -> c < '\u2018' || c > '\u201F' || "\u201C\u201D".indexOf(c) >= 0)
        && !Boolean.TRUE.equals(example.curlyOnly())) {
      assertThat(read(straight(text)))
          .as("with straight marks")
          .isEqualTo(expected.stream().map(QuotationSpecTest::straight).toList());
    }
  }

  private static String straight(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"');
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
