package pullquote.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullquote.analysis.Analysis;
import pullquote.analysis.ArticleAnalyser;
import pullquote.text.Article;

class HeadingNamesTest {
  @Test
  void takesTheFullNameFromTheRecordsTitle() {
    String text = "The town heard it at noon. “It leaked,” Halvorsen said.";
    Article article =
        new Article("a", "a", "Nils Halvorsen’s ferry is sold", null, null, null, text);
    assertThat(speaker(article)).isEqualTo("Nils Halvorsen");
    assertThat(speaker(Article.of("a", text))).isEqualTo("Halvorsen");
  }

  private static String speaker(Article article) {
    Analysis analysis = new ArticleAnalyser().analyse(article);
    Speaker speaker = analysis.quotes().get(0).speaker();
    return speaker == null ? "nobody" : speaker.name();
  }
}
