package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that measures speakers by name. */
final class NamesCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  private void write() throws Exception {
    Files.createDirectory(folder.resolve("articles"));
    Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        folder.resolve("articles/bell.jsonl"),
        """
        {"id": "a", "text": "“The bridge will open before the winter,” said mayor Ann Lee."}
        """);
    Files.writeString(
        folder.resolve("gold/bell.jsonl"),
        """
        {"article": "a", "start": 0, "end": 41, "status": "speech", "mention_start": 47, \
        "mention_end": 60, "mention": "mayor Ann Lee", "speaker": "Ann Lee", \
        "speaker_type": "person"}
        """);
  }

  @Test
  void itPrintsTheMeasure() throws Exception {
    write();
    int status = run("evaluate", "names", "--gold", folder.toString(), "--min-speaker", "1");
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("| bell | 1 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 |")
        .contains("| full name | 1 | 1.000 |");
  }

  @Test
  void itFailsBelowTheFloorAndListsTheErrors() throws Exception {
    write();
    Path gold = folder.resolve("gold/bell.jsonl");
    Files.writeString(gold, Files.readString(gold).replace("\"Ann Lee\"", "\"Ann Bell\""));
    Path errors = folder.resolve("errors.tsv");
    assertThat(
            run(
                "evaluate",
                "names",
                "--gold",
                gold.toString(),
                "--min-speaker",
                "0.5",
                "--errors",
                errors.toString()))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString())
        .startsWith("pullquote: not --min-speaker 0.5 and --min-sure 0.0: mention F1 1.000");
    assertThat(Files.readAllLines(errors)).hasSize(2);
  }

  @Test
  void aFolderWithoutGoldIsAMistake() {
    assertThat(run("evaluate", "names", "--gold", folder.toString())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("holds no folder gold");
  }
}
