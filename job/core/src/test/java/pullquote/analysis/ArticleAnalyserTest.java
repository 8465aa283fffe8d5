package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullquote.entity.SpeakerRegistry;
import pullquote.summary.SummaryOptions;
import pullquote.text.Article;

class ArticleAnalyserTest {
  private static final Article FRENCH =
      Article.of(
          "pont",
          "La maire de Tarnholm a déclaré mardi que le pont resterait fermé. « La glace est"
              + " toujours là », a-t-elle ajouté devant les habitants.");

  @Test
  void anotherLanguageIsLeftAlone() {
    Analysis analysis = new ArticleAnalyser().analyse(FRENCH);
    assertThat(analysis.language()).isEqualTo("fr");
    assertThat(analysis.issues()).containsExactly(Analysis.OTHER_LANGUAGE);
    assertThat(analysis.document().sentences()).isEmpty();
    assertThat(analysis.quotes()).isEmpty();
    assertThat(analysis.ranking().summary().sentences()).isEmpty();
  }

  @Test
  void anyLanguageIsAnalysedWhenAskedFor() {
    AnalysisOptions any =
        new AnalysisOptions(SpeakerRegistry.EMPTY, 0, SummaryOptions.DEFAULT, true);
    Analysis analysis = new ArticleAnalyser(any).analyse(FRENCH);
    assertThat(analysis.issues()).containsExactly(Analysis.OTHER_LANGUAGE);
    assertThat(analysis.document().sentences()).hasSize(2);
    assertThat(analysis.quotes()).hasSize(1);
  }

  @Test
  void englishIsNoIssue() {
    Analysis analysis =
        new ArticleAnalyser()
            .analyse(Article.of("a", "The mayor said that it was “a gem” to her."));
    assertThat(analysis.language()).isEqualTo("en");
    assertThat(analysis.issues()).isEmpty();
  }
}
