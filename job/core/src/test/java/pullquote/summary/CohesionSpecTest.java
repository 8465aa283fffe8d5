package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Paragraph;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Splitter;

class CohesionSpecTest {
  record Example(String name, List<String> text, List<Integer> chosen, List<String> faults) {}

  @TestFactory
  Stream<DynamicTest> cohesion() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(getClass().getResourceAsStream("/spec/cohesion.yaml"))) {
      return new YAMLMapper()
          .readValue(stream, new TypeReference<List<Example>>() {}).stream()
              .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }
  }

  private static void check(Example example) {
    Story story = new Story(lines(example.text()), DocumentFrequencies.bundled());
    int last = example.text().size() - 1;
    BitSet chosen = new BitSet();
    example.chosen().forEach(chosen::set);
    chosen.set(last);
    assertThat(new Cohesion(story).faults(last, chosen).stream().map(Fault::key))
        .containsExactlyElementsOf(example.faults());
  }

  /** Each line a sentence of the body, whatever the splitter makes of it. */
  private static Document lines(List<String> lines) {
    Document document = new Splitter().split(Article.of("a", String.join("\n", lines)));
    List<Paragraph> paragraphs = document.paragraphs();
    return new Document(
        document.article(),
        paragraphs,
        document.quotations(),
        IntStream.range(0, paragraphs.size())
            .mapToObj(i -> new Sentence(i, i, paragraphs.get(i).span(), SentenceKind.BODY))
            .toList());
  }
}
