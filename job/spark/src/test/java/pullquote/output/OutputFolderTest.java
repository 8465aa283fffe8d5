package pullquote.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.tables.Table;
import pullquote.tables.Tables;

final class OutputFolderTest {

  private final Configuration configuration = new Configuration();

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void name() {
    folder = parent.resolve("out");
  }

  private OutputFolder claim(boolean overwrite) throws IOException, RefusedException {
    return OutputFolder.claim(
        Paths.meant(folder.toString(), configuration),
        overwrite ? Earlier.REPLACED : Earlier.KEPT,
        configuration);
  }

  private static void write(org.apache.hadoop.fs.Path file, String text) throws IOException {
    Path local = Path.of(file.toUri());
    Files.createDirectories(local.getParent());
    Files.writeString(local, text);
  }

  private static void writeRun(OutputFolder output, String text) throws IOException {
    write(new org.apache.hadoop.fs.Path(output.staging(), "part-0"), "staged");
    for (Table table : Tables.ALL) {
      write(new org.apache.hadoop.fs.Path(output.table(table.name()), "part-" + text), text);
    }
    write(output.runJson(), text);
  }

  private void runThrough(String text) throws IOException, RefusedException {
    try (OutputFolder output = claim(true)) {
      writeRun(output, text);
      output.publish();
    }
  }

  private List<String> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static final List<String> OF_RUN_B =
      List.of(
          "articles/part-b",
          "cluster_members/part-b",
          "quote_clusters/part-b",
          "quotes/part-b",
          "rejects/part-b",
          "run.json",
          "sentences/part-b",
          "speakers/part-b",
          "summaries/part-b");

  @Test
  void anOverwriteReplacesTheTablesAndNothingElse() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".gitignore"), "*");
    runThrough("a");
    Files.writeString(folder.resolve("notes.ipynb"), "mine");
    runThrough("b");
    assertThat(files()).containsAll(OF_RUN_B).hasSize(OF_RUN_B.size() + 2);
    assertThat(files()).contains(".gitignore", "notes.ipynb");
    assertThat(folder.resolve("run.json")).hasContent("b");
  }

  @Test
  void anEarlierOutputIsRefused() throws Exception {
    runThrough("a");
    List<String> before = files();
    assertThatThrownBy(() -> claim(false))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.cause()).isEqualTo(RefusedException.Cause.OUTPUT))
        .hasMessage(
            folder
                + " holds the output of an earlier run: give --overwrite to replace it, --append"
                + " to add to it, or another --output");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void somebodyElsesFolderIsNeverTouched() throws Exception {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/thesis.txt"), "years of work");
    for (boolean overwrite : new boolean[] {false, true}) {
      assertThatThrownBy(() -> claim(overwrite))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              folder + " holds articles, and is no output of Pullquote: give another --output");
    }
    assertThat(files()).containsExactly("articles/thesis.txt");
    Files.delete(folder.resolve("articles/thesis.txt"));
    Files.delete(folder.resolve("articles"));
    Files.delete(folder);
    Files.writeString(folder, "a file");
    assertThatThrownBy(() -> claim(true)).hasMessage(folder + " is a file: give --output a folder");
  }

  @Test
  void aRunThatFailsLeavesNothingBehind() throws Exception {
    try (OutputFolder output = claim(false)) {
      write(new org.apache.hadoop.fs.Path(output.staging(), "part-0"), "half");
    }
    assertThat(folder).doesNotExist();

    runThrough("b");
    try (OutputFolder output = claim(true)) {
      write(new org.apache.hadoop.fs.Path(output.table("quotes"), "part-0"), "half");
    }
    assertThat(files()).isEqualTo(OF_RUN_B);
  }

  @Test
  void twoRunsCannotWriteToOneFolder() throws Exception {
    try (OutputFolder first = claim(true)) {
      assertThatThrownBy(() -> claim(true))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.cause()).isEqualTo(RefusedException.Cause.OUTPUT))
          .hasMessageStartingWith(
              "Another run writes into "
                  + folder
                  + " (process "
                  + ProcessHandle.current().pid()
                  + " on ");
      writeRun(first, "b");
      first.publish();
    }
    assertThat(files()).isEqualTo(OF_RUN_B);
  }

  @Test
  void theLockOfAProcessThatIsNoMoreIsTaken() throws Exception {
    runThrough("a");
    try (OutputFolder abandoned = claim(true)) {
      Path lock = folder.resolve("_run/lock.json");
      String ours = Files.readString(lock);
      long pid = ProcessHandle.current().pid();
      Files.writeString(lock, ours.replace("\"pid\":" + pid, "\"pid\":" + Integer.MAX_VALUE));
      writeRun(abandoned, "half");
      Files.delete(folder.resolve("_run/ready/run.json"));
      runThrough("b");
      assertThat(files()).isEqualTo(OF_RUN_B);
    }
  }

  /** Killed at any point of the move, the next run first finishes what it began. */
  @Test
  void aMoveThatBrokeOffIsFinished() throws Exception {
    List<String> moves = List.of("run.json", "articles", "sentences", "quotes");
    for (int done = 0; done <= moves.size(); done++) {
      runThrough("a");
      OutputFolder killed = claim(true);
      writeRun(killed, "b");
      Files.createDirectories(folder.resolve("_run/replaced"));
      for (String name : moves.subList(0, done)) {
        Files.move(folder.resolve(name), folder.resolve("_run/replaced").resolve(name));
        if (!name.equals("run.json") && !name.equals(moves.get(done - 1))) {
          Files.move(folder.resolve("_run/ready").resolve(name), folder.resolve(name));
        }
      }
      Files.delete(folder.resolve("_run/lock.json"));

      assertThatThrownBy(() -> claim(false)).hasMessageContaining("an earlier run");
      assertThat(files()).as("killed after %d moves", done).isEqualTo(OF_RUN_B);
    }
  }
}
