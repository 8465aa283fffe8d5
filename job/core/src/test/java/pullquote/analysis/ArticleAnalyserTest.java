package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import pullquote.entity.Identification;
import pullquote.quote.Reason;
import pullquote.quote.Status;
import pullquote.text.Article;
import pullquote.text.Issue;

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
    assertThat(analysis.issues()).containsExactly(Issue.OTHER_LANGUAGE);
    assertThat(analysis.document().sentences()).isEmpty();
    assertThat(analysis.quotes()).isEmpty();
    assertThat(analysis.ranking().summary().sentences()).isEmpty();
  }

  @Test
  void anyLanguageIsAnalysedWhenAskedFor() {
    AnalysisOptions any = AnalysisOptions.builder().anyLanguage(true).build();
    Analysis analysis = new ArticleAnalyser(any).analyse(FRENCH);
    assertThat(analysis.issues()).containsExactly(Issue.OTHER_LANGUAGE);
    assertThat(analysis.document().sentences()).hasSize(2);
    assertThat(analysis.quotes()).hasSize(1);
  }

  @Test
  void lessSureThanAskedForIsNotAttributed() {
    Article article =
        Article.of("a", "Petra Halvorsen met Jonas Falk. “We opened the bridge,” he said.");
    AnalysisOptions sure = AnalysisOptions.builder().minConfidence(0.999).build();
    AnalysedQuote usual = new ArticleAnalyser().analyse(article).quotes().get(0);
    AnalysedQuote asked = new ArticleAnalyser(sure).analyse(article).quotes().get(0);
    assertThat(usual.speaker()).isNotNull();
    assertThat(usual.confidence()).isLessThan(0.999);
    assertThat(asked.identification()).isEqualTo(Identification.NONE);
    assertThat(asked.status()).isEqualTo(Status.UNATTRIBUTED);
    assertThat(asked.attribution().reason()).isEqualTo(Reason.LOW_CONFIDENCE);
    assertThat(asked.confidence()).isZero();
    assertThat(asked.attribution().runnerUp()).isEqualTo(usual.mention());
  }

  @Test
  void oneAnalyserServesManyThreads() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String text =
          """
          Ruth Oyelaran, mayor of Tarnholm since %d, opened the bridge. “It will stand,” she said.

          “We waited %d years for it,” said the engineer Petra Halvorsen. “Too long.”
          """
              .formatted(1990 + i, i);
      articles.add(Article.of("a" + i, text.repeat(1 + i % 3)));
    }
    ArticleAnalyser shared = new ArticleAnalyser();
    List<Callable<Analysis>> tasks = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      articles.forEach(article -> tasks.add(() -> shared.analyse(article)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Analysis>> found = threads.invokeAll(tasks);
      for (int i = 0; i < found.size(); i++) {
        Article article = articles.get(i % articles.size());
        assertThat(found.get(i).get()).isEqualTo(new ArticleAnalyser().analyse(article));
      }
    } finally {
      threads.shutdownNow();
    }
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
