package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import pullquote.text.Article;

/**
 * Any text. By itself it runs the inputs that are kept beside it in the resources; {@code
 * scripts/fuzz} looks for more.
 */
class AnalysisFuzzTest {
  private static final AnalysisOptions ANY = AnalysisOptions.builder().anyLanguage(true).build();

  private final ArticleAnalyser analyser = new ArticleAnalyser(ANY);

  @FuzzTest(maxDuration = "2m")
  void anyTextIsAnalysed(FuzzedDataProvider data) {
    boolean titled = data.consumeBoolean();
    String title = titled ? data.consumeString(200) : null;
    String text = data.consumeRemainingAsString();
    Article article = new Article("fuzz", "fuzz", title, null, null, null, text);
    Analysis analysis = analyser.analyse(article);
    AnalysisCheck.check(analysis);
    assertThat(analyser.analyse(article)).isEqualTo(analysis);
  }
}
