package pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.quote.Calibration.Knot;

class CalibrationTest {

  @Test
  void withoutAnswersTheConfidenceIsTheProbability() {
    assertThat(Calibration.none().confidence(0.3)).isEqualTo(0.3);
    assertThat(Calibration.fit(List.of())).isEqualTo(Calibration.none());
  }

  @Test
  void theConfidenceIsTheShareOfRightAnswersAtAProbability() {
    List<Knot> seen = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      seen.add(new Knot(0.4 + i / 1e5, i % 4 == 0 ? 1 : 0));
      seen.add(new Knot(0.9 + i / 1e5, i % 2));
    }
    Calibration calibration = Calibration.fit(seen);
    assertThat(calibration.confidence(0.95)).isCloseTo(0.5, within(1e-9));
    assertThat(calibration.confidence(0.1)).isEqualTo(calibration.confidence(0));
    assertThat(calibration.confidence(1)).isEqualTo(calibration.confidence(0.95));
  }

  @Test
  void aHigherProbabilityNeverGivesALowerConfidence() {
    List<Knot> seen = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      seen.add(new Knot(i / 1000.0, (i * 7919) % 1000 < 300 + i / 2 ? 1 : 0));
    }
    Calibration calibration = Calibration.fit(seen);
    double last = 0;
    for (int i = 0; i <= 100; i++) {
      double confidence = calibration.confidence(i / 100.0);
      assertThat(confidence).isBetween(last, 1.0);
      last = confidence;
    }
  }

  @Test
  void needsKnots() {
    assertThatThrownBy(() -> new Calibration(List.of())).hasMessage("a calibration without knots");
  }
}
