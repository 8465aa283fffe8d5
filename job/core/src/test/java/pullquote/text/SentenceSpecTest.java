package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.language.Words;

/** The examples of sentences.yaml, kinds.yaml and datelines.yaml. */
class SentenceSpecTest {
  private static final String CODA = "Nobody in Tarnholm was surprised, the paper said later.";

  record Sentences(String name, String text, List<String> sentences) implements SpecFile.Example {}

  record Kinds(String name, @Nullable String title, String text, List<String> kinds)
      implements SpecFile.Example {}

  record Dateline(String name, String text, String dateline) implements SpecFile.Example {}

  @TestFactory
  List<DynamicTest> sentences() {
    return SpecFile.tests("sentences.yaml", Sentences.class, SentenceSpecTest::checkSentences);
  }

  @TestFactory
  List<DynamicTest> kinds() {
    return SpecFile.tests("kinds.yaml", Kinds.class, SentenceSpecTest::checkKinds);
  }

  @TestFactory
  List<DynamicTest> datelines() {
    return SpecFile.tests("datelines.yaml", Dateline.class, SentenceSpecTest::checkDateline);
  }

  private static void checkSentences(Sentences example) {
    String text = example.text();
    List<String> expected = example.sentences();
    assertThat(read(text)).isEqualTo(expected);
    assertThat(read(text.replace("\n", "\r\n"))).as("with CRLF").isEqualTo(expected);
    assertThat(read(straight(text)))
        .as("with straight marks")
        .isEqualTo(expected.stream().map(SentenceSpecTest::straight).toList());
    List<String> more = new ArrayList<>(expected);
    more.add(CODA);
    assertThat(read(text + "\n\n" + CODA)).as("with a paragraph more").isEqualTo(more);
  }

  private static void checkKinds(Kinds example) {
    String text = example.text();
    String title = example.title();
    List<String> expected = example.kinds();
    assertThat(kinds(title, text)).isEqualTo(expected);
    assertThat(kinds(title, text.replace("\n", "\r\n"))).as("with CRLF").isEqualTo(expected);
    assertThat(kinds(title, straight(text))).as("with straight marks").isEqualTo(expected);
  }

  private static void checkDateline(Dateline example) {
    String text = "x " + example.text();
    int end = Datelines.end(text, new Span(2, text.length()));
    assertThat(text.substring(2, end)).isEqualTo(example.dateline());
  }

  private static String straight(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"');
  }

  private static List<String> read(String text) {
    Document document = new Splitter().split(Article.of("example", text));
    DocumentCheck.check(document);
    return document.sentences().stream().map(s -> document.text(s.span())).toList();
  }

  private static List<String> kinds(@Nullable String title, String text) {
    Article article = new Article("example", "example", title, null, null, null, text);
    Document document = Words.of(new Splitter().split(article)).document();
    DocumentCheck.check(document);
    return document.sentences().stream()
        .map(s -> s.kind().name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
