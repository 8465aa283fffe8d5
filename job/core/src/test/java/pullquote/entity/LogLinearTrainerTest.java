package pullquote.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.entity.LogLinearTrainer.Example;

/** Weights whose values are known. */
class LogLinearTrainerTest {
  private enum One implements Feature {
    ALWAYS;

    @Override
    public double start() {
      return 0;
    }
  }

  private static final LogLinear START = LogLinear.start(List.of(One.values()));

  @Test
  void threeOfFourAreWorthTheLogarithmOfThree() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      examples.add(Example.of(new double[] {1}, i > 0));
    }
    LogLinear fitted = LogLinearTrainer.fit(examples, START, 1e-9);
    assertThat(fitted.weight(0)).isCloseTo(Math.log(3), within(1e-4));
    assertThat(fitted.probability(new double[] {1})).isCloseTo(0.75, within(1e-4));
  }

  @Test
  void penaltyKeepsTheWeightAtTheStart() {
    List<Example> examples = List.of(Example.of(new double[] {1}, true));
    assertThat(LogLinearTrainer.fit(examples, START, 1e6).weight(0)).isCloseTo(0, within(1e-4));
  }

  @Test
  void bothOfTwoRightAnswersCount() {
    List<double[]> candidates = List.of(new double[] {1}, new double[] {1}, new double[] {0});
    Example example = new Example(candidates, BitSet.valueOf(new long[] {3}));
    LogLinear fitted = LogLinearTrainer.fit(List.of(example), START, 0.1);
    assertThat(fitted.weight(0)).isGreaterThan(1);
  }
}
