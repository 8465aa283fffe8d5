package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.SpecFile;
import pullquote.text.Splitter;

class SummarySpecTest {
  record Example(
      String name, @Nullable String title, String text, List<String> summary, List<String> flags)
      implements SpecFile.Example {}

  @TestFactory
  List<DynamicTest> summaries() {
    return SpecFile.tests("summaries.yaml", Example.class, SummarySpecTest::check);
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
    assertThat(ranking.summary().flags()).extracting(Flag::key).isEqualTo(example.flags());
  }
}
