package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterCaseTrainingTest {
  @Test
  void countsUsesInsideSentencesOnly() {
    LetterCaseTraining training = new LetterCaseTraining();
    for (int i = 0; i < 3; i++) {
      training.add(
          """
          Bridge Opens In Tarnholm After Long Delay

          Bridge engineers said the bank had opened a bridge near Halvorsen Bank again.
          """);
    }
    assertThat(training.words())
        .as("bank: small as often as not; bridge: its capitals open sentences; no names")
        .contains("bank 50", "bridge")
        .doesNotContain("halvorsen", "tarnholm", "engineers");
  }
}
