package pullquote.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  @TempDir private Path folder;

  @Test
  void whatAProgramPrintsIsKept() throws Exception {
    Program program = Program.run(folder, List.of("sh", "-c", "echo 1 2; echo 3; echo no >&2"));
    assertThat(program.lines()).containsExactly("1 2", "3");
    assertThat(program.seconds()).isPositive();
  }

  @Test
  void aFailureSaysAllThatTheProgramSaid() {
    assertThatThrownBy(
            () -> Program.run(folder, List.of("sh", "-c", "echo so far; echo worse >&2; exit 3")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("so far")
        .hasMessageContaining("worse");
  }

  @Test
  void aMedianIsTheMiddleOrBetweenTheTwo() {
    Medians medians = new Medians();
    List.of(3.0, 1.0, 2.0).forEach(figure -> medians.add("three", figure));
    List.of(4.0, 1.0, 2.0, 3.0).forEach(figure -> medians.add("four", figure));
    assertThat(medians.of("three")).isEqualTo(2);
    assertThat(medians.of("four")).isEqualTo(2.5);
    assertThat(medians.most("four")).isEqualTo(4);
    assertThat(medians.range("three")).isEqualTo("1.00 to 3.00 in 3 runs");
  }
}
