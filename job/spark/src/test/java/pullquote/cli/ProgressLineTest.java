package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.run.Progress;
import pullquote.run.Progress.Stage;

final class ProgressLineTest {

  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "READING | 0 | 0 | 1 | Reading",
        "READING | 1200 | 0 | 1 | Reading: 1,200 articles",
        "ANALYSING | 1200 | 0 | 4 | Analysing: 1,200 articles, 300 a second",
        "ANALYSING | 1200 | 2400 | 4"
            + " | Analysing: 1,200 of 2,400 articles (50 %), 300 a second, 4 s left",
        "ANALYSING | 100 | 100000 | 1"
            + " | Analysing: 100 of 100,000 articles (0 %), 100 a second, 17 min left",
        "ANALYSING | 100 | 1000000 | 1"
            + " | Analysing: 100 of 1,000,000 articles (0 %), 100 a second, 2 h 47 min left",
        "ANALYSING | 594 | 1000 | 0.000001 | Analysing: 594 of 1,000 articles (59 %)",
        "WRITING | 0 | 0 | 1 | Writing the tables",
        "CHECKING | 0 | 0 | 1 | Checking the tables",
      })
  void theLineSaysHowFarTheRunIs(
      Stage stage, long done, long total, double seconds, String expected) {
    assertThat(ProgressLine.words(new Progress(stage, done, total, seconds))).isEqualTo(expected);
  }

  @Test
  void aTerminalHasOneLineThatGoesWhenTheRunEnds() {
    try (ProgressLine line = new ProgressLine(new PrintWriter(err), true)) {
      line.progress(new Progress(Stage.READING, 0, 0, 1));
      line.progress(new Progress(Stage.READING, 5, 0, 2));
      line.note("By the way");
    }
    String blank = "\r       \r";
    assertThat(err)
        .hasToString(
            "Reading"
                + blank
                + "Reading: 5 articles"
                + "\r"
                + " ".repeat("Reading: 5 articles".length())
                + "\rBy the way"
                + System.lineSeparator());
  }

  @Test
  void aLogHasALineEveryHalfMinute() {
    try (ProgressLine line = new ProgressLine(new PrintWriter(err), false)) {
      for (int second = 1; second <= 89; second++) {
        line.progress(new Progress(Stage.ANALYSING, second * 10L, 10_000, second));
      }
    }
    assertThat(err.toString().lines())
        .containsExactly(
            "Analysing: 300 of 10,000 articles (3 %), 10 a second, 16 min left",
            "Analysing: 600 of 10,000 articles (6 %), 10 a second, 16 min left");
  }
}
