package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.entity.References;
import pullquote.language.Words;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Paragraph;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.SpecFile;
import pullquote.text.Splitter;

class CohesionSpecTest {
  record Example(String name, List<String> text, List<Integer> chosen, List<String> faults)
      implements SpecFile.Example {}

  @TestFactory
  List<DynamicTest> cohesion() {
    return SpecFile.tests("cohesion.yaml", Example.class, CohesionSpecTest::check);
  }

  private static void check(Example example) {
    Words words = Words.of(lines(example.text()));
    References references = References.of(words, List.of());
    Story story = new Story(words);
    int last = example.text().size() - 1;
    BitSet chosen = new BitSet();
    example.chosen().forEach(chosen::set);
    chosen.set(last);
    assertThat(new Cohesion(story, references).faults(last, chosen).stream().map(Flag::key))
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
