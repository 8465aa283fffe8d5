package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Splitter;

class SummaryOptionsTest {
  /** Sentences of ten words each, every one of another thing. */
  private static final Document DOCUMENT =
      new Splitter()
          .split(
              Article.of(
                  "a",
                  IntStream.range(0, 40)
                      .mapToObj(
                          i ->
                              "Mayor %s opened the new %s at %s for %d hundred pupils."
                                  .formatted(name(i), name(i + 100), name(i + 200), i + 2))
                      .collect(Collectors.joining("\n"))));

  private static String name(int i) {
    return "%c%c%corn".formatted('A' + i % 26, 'a' + i / 26 % 26, 'a' + i * 7 % 26);
  }

  private static Summary summary(Strategy strategy, Budget budget) {
    Ranking ranking = new Summariser().rank(DOCUMENT, new SummaryOptions(strategy, budget));
    RankingAssert.check(DOCUMENT, ranking);
    return ranking.summary();
  }

  @ParameterizedTest
  @EnumSource
  void everyStrategyKeepsToABudgetOfSentences(Strategy strategy) {
    assertThat(summary(strategy, new Budget.Sentences(5)).sentences()).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource
  void everyStrategyKeepsToABudgetOfWords(Strategy strategy) {
    assertThat(summary(strategy, new Budget.Words(35)).words()).isBetween(20, 35);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 6, 7, 20, 40, 60})
  void anyNumberOfSentencesCanBeAskedFor(int count) {
    assertThat(summary(Strategy.OWN, new Budget.Sentences(count)).sentences())
        .hasSize(Math.min(count, 40));
  }

  @Test
  void aShareOfTheArticle() {
    int all = summary(Strategy.OWN, new Budget.Share(1)).words();
    assertThat(summary(Strategy.OWN, new Budget.Share(0.25)).words()).isBetween(all / 5, all / 4);
  }

  @Test
  void oneSentenceInAnyCase() {
    assertThat(summary(Strategy.OWN, new Budget.Words(1)).sentences()).hasSize(1);
    assertThat(summary(Strategy.LEAD, new Budget.Share(0.001)).sentences()).containsExactly(0);
  }

  @Test
  void theLeadIsTheBeginning() {
    assertThat(summary(Strategy.LEAD, Budget.DEFAULT).sentences()).containsExactly(0, 1, 2);
  }

  @Test
  void aBudgetOfNothingIsRefused() {
    assertThatThrownBy(() -> new Budget.Sentences(0)).hasMessage("a summary of 0 sentences");
    assertThatThrownBy(() -> new Budget.Words(-1)).hasMessage("a summary of -1 words");
    assertThatThrownBy(() -> new Budget.Share(1.5)).hasMessage("a summary of 1.5 of the article");
  }
}
