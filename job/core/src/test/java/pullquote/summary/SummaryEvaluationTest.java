package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pullquote.text.Article;

class SummaryEvaluationTest {
  private static final String[] TOWNS = {"Oakport", "Tarn", "Lunn", "Dunmore", "Harwick"};

  /** The story stands in the third to fifth sentence, behind two that say nothing. */
  private static GoldSummary gold(int i) {
    String town = TOWNS[i % TOWNS.length];
    String story =
        "The council of %s voted on Monday to close the %s ferry after %d years.\n"
                .formatted(town, town, 20 + i)
            + "The %s ferry carried %d passengers a day to the island of Skell.\n"
                .formatted(town, 300 + i)
            + "Passengers from %s must take the bridge at Skell from March.\n".formatted(town);
    String text =
        "What would you do without a boat?\nYou would have to swim, we think.\n"
            + story
            + "The weather was mild all week.\nShops stayed open until late.\n";
    return new GoldSummary(Article.of("article " + i, text), story);
  }

  private static final List<GoldSummary> GOLD =
      IntStream.range(0, 30).mapToObj(SummaryEvaluationTest::gold).toList();

  private static SummaryReport.Row row(SummaryReport report, String system) {
    return report.rows().stream()
        .filter(row -> row.system().equals(system))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOracleIsTheCeilingAndTheLeadTheFloorHere() {
    SummaryReport report = SummaryEvaluation.evaluate(GOLD);
    assertThat(report.articles()).isEqualTo(30);
    assertThat(report.judged()).isEqualTo("own, cross-validated");
    assertThat(report.rows())
        .extracting(SummaryReport.Row::system)
        .containsExactly(
            "own",
            "own, cross-validated",
            "lead",
            "lead of the body",
            "textrank",
            "lexrank",
            "oracle");
    assertThat(report.mean("oracle").one()).isCloseTo(1, within(1e-9));
    assertThat(report.mean("own").one())
        .isGreaterThan(report.mean(SummaryReport.BASELINE).one())
        .isLessThanOrEqualTo(1);
    assertThat(row(report, SummaryReport.BASELINE).behind()).isEqualTo(new Rouge(1, 1, 1));
    assertThat(row(report, SummaryReport.BASELINE).behindInAll()).isEqualTo(1);
    assertThat(row(report, "oracle").behind().one()).isLessThan(1);
    assertThat(report.lines().get(5)).startsWith("| own ").contains(" |");
    assertThat(report.lines().get(report.lines().size() - 1))
        .startsWith(report.flagged() + " of 30 summaries of “own, cross-validated” flagged");
  }

  @Test
  void theGainIsTheLeastOfThreeDistancesInPoints() {
    SummaryReport report = SummaryEvaluation.evaluate(GOLD);
    Rouge own = report.mean(report.judged());
    Rouge lead = report.mean(SummaryReport.BASELINE);
    assertThat(report.gain())
        .isPositive()
        .isLessThanOrEqualTo(100 * (own.one() - lead.one()) + 1e-9)
        .isLessThanOrEqualTo(100 * (own.two() - lead.two()) + 1e-9)
        .isLessThanOrEqualTo(100 * (own.longest() - lead.longest()) + 1e-9);
  }

  @Test
  void tooFewToLearnFromAreJudgedWithTheShippedWeights() {
    SummaryReport report = SummaryEvaluation.evaluate(GOLD.subList(0, 9));
    assertThat(report.judged()).isEqualTo("own");
    assertThat(report.summaries()).hasSize(9);
    assertThat(report.summaries().get(0).get("lead")).startsWith("What would you do");
  }

  @Test
  void evaluationIsDeterministic() {
    assertThat(SummaryEvaluation.evaluate(GOLD)).isEqualTo(SummaryEvaluation.evaluate(GOLD));
  }

  @Test
  void theTrainerLearnsWhatTheEditorsChose() {
    SalienceTrainer.Training training = SalienceTrainer.train(GOLD, List.of());
    assertThat(training.crossValidated().mean("own, cross-validated").one()).isGreaterThan(0.95);
    SalienceModel model = SalienceModel.read(training.model());
    assertThat(model.lines()).isEqualTo(training.model());
    double[] plain = new double[Feature.values().length];
    double[] asks = plain.clone();
    asks[Feature.QUESTION.column()] = 1;
    assertThat(model.salience(asks)).isLessThan(model.salience(plain));
    assertThat(SalienceTrainer.train(GOLD, List.of()).model()).isEqualTo(training.model());
  }

  @Test
  void tooLittleToLearnFromIsSaid() {
    assertThatThrownBy(() -> SalienceTrainer.train(GOLD.subList(0, 9), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("9 articles to learn from, ten are needed");
  }

  @Test
  void nothingToEvaluateIsNoError() {
    assertThat(SummaryEvaluation.evaluate(List.of()).rows()).isEmpty();
  }
}
