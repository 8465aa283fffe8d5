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
    assertThat(row(report, "oracle").mean().one()).isCloseTo(1, within(1e-9));
    assertThat(row(report, "own").mean().one())
        .isGreaterThan(row(report, SummaryReport.BASELINE).mean().one())
        .isLessThanOrEqualTo(1);
    assertThat(row(report, "own").ahead()).isEqualTo(new Rouge(1, 1, 1));
    assertThat(row(report, SummaryReport.BASELINE).aheadInAll()).isZero();
    assertThat(report.lines()).hasSize(8);
  }

  @Test
  void evaluationIsDeterministic() {
    assertThat(SummaryEvaluation.evaluate(GOLD)).isEqualTo(SummaryEvaluation.evaluate(GOLD));
  }

  @Test
  void theTrainerLearnsWhatTheEditorsChose() {
    SalienceTrainer.Training training = new SalienceTrainer().train(GOLD);
    assertThat(row(training.crossValidated(), "own").mean().one()).isGreaterThan(0.95);
    SalienceModel model = SalienceModel.read(training.model());
    assertThat(model.lines()).isEqualTo(training.model());
    double[] plain = new double[Feature.values().length];
    double[] asks = plain.clone();
    asks[Feature.QUESTION.column()] = 1;
    assertThat(model.salience(asks)).isLessThan(model.salience(plain));
    assertThat(new SalienceTrainer().train(GOLD).model()).isEqualTo(training.model());
  }

  @Test
  void tooLittleToLearnFromIsSaid() {
    assertThatThrownBy(() -> new SalienceTrainer().train(GOLD.subList(0, 9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("9 articles to learn from, ten are needed");
  }

  @Test
  void nothingToEvaluateIsNoError() {
    assertThat(SummaryEvaluation.evaluate(List.of()).rows()).isEmpty();
  }
}
