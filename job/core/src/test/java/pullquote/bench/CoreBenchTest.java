package pullquote.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CoreBenchTest {
  @Test
  void theStagesOfTwoBuildsStandSideBySide() throws Exception {
    String seeds = System.getProperty("pullquote.home") + "/seeds";
    String path = System.getProperty("java.class.path");
    PrintStream usual = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      CoreBench.main(new String[] {seeds, "1", "before=" + path, "here=" + path});
    } finally {
      System.setOut(usual);
    }
    String[] lines = printed.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertThat(lines[0].strip()).matches("before +here +times as fast");
    assertThat(lines)
        .anyMatch(line -> line.matches("loading the models, s +\\d+\\.\\d+ +\\d+\\.\\d+"))
        .anyMatch(line -> line.matches("analyse, ms an article( +\\d+\\.\\d+){3}"));
  }
}
