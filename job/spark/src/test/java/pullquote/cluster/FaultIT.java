package pullquote.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.run.CountingRun;
import pullquote.run.FatalRun;

/**
 * A bad day on a cluster: the rows are those of an undisturbed run, or the run says what went wrong
 * and where, and an earlier output stays as it was.
 */
@Tag("faults")
@Timeout(300)
final class FaultIT {

  private static final int ARTICLES = 1500;

  @TempDir static Path shared;
  private static StandaloneCluster cluster;
  private static Path input;
  private static Map<String, List<Row>> expected;

  @TempDir Path folder;
  private Path output;

  @BeforeAll
  static void start() throws Exception {
    cluster = StandaloneCluster.start(shared);
    input = shared.resolve("in");
    Corpus.write(input, ARTICLES);
    expected = Tables.ofLocalRun(input, shared.resolve("undisturbed"));
    assertThat(expected.get("articles")).hasSize(ARTICLES);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @BeforeEach
  void name() {
    output = folder.resolve("out");
  }

  @AfterEach
  void mend() throws Exception {
    cluster.resumeWorkers();
    cluster.mend();
  }

  private RunningProcess run(StandaloneCluster.Submission submission, String... options)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("run", "--input", input.toString()));
    args.addAll(List.of("--output", output.toString()));
    args.addAll(List.of(options));
    return submission.start(args.toArray(String[]::new));
  }

  /** An earlier run's output, which a failed one must not touch. */
  private Map<String, byte[]> earlierOutput() throws IOException {
    Path few = Files.createDirectories(folder.resolve("few"));
    Files.writeString(few.resolve("a.txt"), "\u201CIt rained,\u201D said Mara Voss.\n");
    Files.writeString(few.resolve("a.jsonl"), "broken\n");
    Tables.ofLocalRun(few, output);
    return Tables.contents(output);
  }

  private void assertUntouched(Map<String, byte[]> earlier) throws IOException {
    assertThat(Tables.contents(output)).usingRecursiveComparison().isEqualTo(earlier);
  }

  /** Some of the articles are analysed, and others are not. */
  private boolean isHalfAnalysed() throws IOException {
    Path tasks = output.resolve("_run/staging/_temporary/0");
    if (!Files.isDirectory(tasks)) {
      return false;
    }
    try (Stream<Path> committed = Files.list(tasks)) {
      return committed.anyMatch(task -> task.getFileName().toString().startsWith("task_"));
    }
  }

  private boolean isWritingTables() {
    return Files.isDirectory(output.resolve("_run/ready/quotes"));
  }

  private boolean isClaimed() {
    return Files.exists(output.resolve("_run/lock.json"));
  }

  @Test
  void aWorkerThatIsKilledIsMadeUpFor() throws Exception {
    RunningProcess run = run(cluster.submission());
    run.await(this::isHalfAnalysed);
    cluster.workers().get(0).kill();
    assertThat(run.status()).as(run.output()).isZero();
    Tables.assertSame(output, expected);
  }

  @Test
  void noArticleIsAnalysedTwiceForAnExecutorThatIsLostAfterwards() throws Exception {
    Path lines = folder.resolve("analysed");
    RunningProcess run =
        cluster
            .submission()
            .mainClass(CountingRun.class)
            .start(input.toString(), output.toString(), lines.toString());
    run.await(this::isWritingTables);
    List<ProcessHandle> executors = cluster.executors();
    assertThat(executors).isNotEmpty();
    executors.get(0).destroyForcibly();
    assertThat(run.status()).as(run.output()).isZero();
    Tables.assertSame(output, expected);
    List<String> ids =
        Tables.of(output).getOrDefault("articles", List.of()).stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(Files.readAllLines(lines)).containsExactlyInAnyOrderElementsOf(ids);
  }

  private StandaloneCluster.Submission onFaultyFiles(String key, String value) {
    return cluster
        .submission()
        .withTests()
        .conf("spark.hadoop.fs.faulty.impl", FaultyFileSystem.class.getName())
        .conf("spark.hadoop.faulty." + key, value);
  }

  @ParameterizedTest
  @CsvSource({"2", "4"})
  void aTaskIsTriedFourTimes(int failures) throws Exception {
    Map<String, byte[]> earlier = earlierOutput();
    RunningProcess run =
        onFaultyFiles("attempts", Integer.toString(failures))
            .conf("spark.hadoop.faulty.file", "wire.jsonl")
            .start(
                "run",
                "--overwrite",
                "--input",
                FaultyFileSystem.SCHEME + "://" + input,
                "--output",
                output.toString());
    if (failures < 4) {
      assertThat(run.status()).as(run.output()).isZero();
      Tables.assertSame(output, expected);
    } else {
      assertThat(run.status()).as(run.output()).isOne();
      assertThat(run.output())
          .contains("cannot read wire.jsonl")
          .contains("the disk turns no more")
          .contains("left the output as it was");
      assertUntouched(earlier);
    }
  }

  @Test
  void anArticleThatTakesAllMemoryIsARejectThatSaysSo() throws Exception {
    input = Files.createDirectories(folder.resolve("in"));
    try {
      Files.writeString(input.resolve("a.txt"), "\u201CIt rained,\u201D said Mara Voss.\n");
      Files.writeString(
          input.resolve("giant.txt"), "Fog.\n\u201CRain,\u201D he said.\n".repeat(300_000));
      RunningProcess run = run(cluster.submission(), "--max-article-chars", "100000000");
      assertThat(run.status()).as(run.output()).isZero();
      Map<String, List<Row>> tables = Tables.of(output);
      assertThat(tables.get("articles")).hasSize(1);
      assertThat(tables.get("rejects"))
          .extracting(row -> row.getAs("source"), row -> row.getAs("reason"))
          .containsExactly(tuple("giant.txt", "out_of_memory"));
    } finally {
      input = shared.resolve("in");
    }
  }

  @Test
  void anArticleThatKillsItsProcessIsARejectAfterTheSecond() throws Exception {
    Path few = folder.resolve("in");
    Corpus.write(few, 100);
    final Map<String, List<Row>> without = Tables.ofLocalRun(few, folder.resolve("without"));
    Files.writeString(few.resolve("fatal.txt"), "\u201CRain,\u201D he said.\n".repeat(10_000));

    RunningProcess run =
        cluster
            .submission()
            .mainClass(FatalRun.class)
            .start(few.toString(), output.toString(), "fatal");

    assertThat(run.status()).as(run.output()).isZero();
    Map<String, List<Row>> tables = Tables.of(output);
    assertThat(tables.remove("rejects"))
        .extracting(
            row -> row.getAs("source"),
            row -> row.getAs("reason"),
            row -> row.<String>getAs("detail").replaceAll(":.*", ""))
        .contains(tuple("fatal.txt", "out_of_memory", "every process that analysed it was lost"));
    without.remove("rejects");
    assertThat(tables).isEqualTo(without);
  }

  @Test
  void aDriverThatIsKilledLeavesTheEarlierOutput() throws Exception {
    Map<String, byte[]> earlier = earlierOutput();
    RunningProcess run = run(cluster.submission(), "--overwrite");
    run.await(this::isWritingTables);
    run.kill();
    assertThat(run.status()).isNotZero();
    Map<String, byte[]> left = Tables.contents(output);
    left.keySet().removeIf(file -> file.startsWith("_run/"));
    assertThat(left).usingRecursiveComparison().isEqualTo(earlier);
    Tables.of(output);

    RunningProcess again = run(cluster.submission(), "--overwrite");
    assertThat(again.status()).as(again.output()).isZero();
    Tables.assertSame(output, expected);
    assertThat(output.resolve("_run")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aRunThatIsStoppedClearsUp(String signal, int status) throws Exception {
    Map<String, byte[]> earlier = earlierOutput();
    RunningProcess run = run(cluster.submission(), "--overwrite");
    run.await(this::isHalfAnalysed);
    run.signal(signal);
    assertThat(run.status()).as(run.output()).isEqualTo(status);
    assertUntouched(earlier);
  }

  @Test
  void aFullDiskIsSaidAndTheEarlierOutputStays() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=500k", "none", disk.toString()));
    try {
      output = disk.resolve("out");
      Map<String, byte[]> earlier = earlierOutput();
      RunningProcess run = run(cluster.submission(), "--overwrite");
      assertThat(run.status()).as(run.output()).isOne();
      assertThat(run.output())
          .contains("No space left on device", "left the output as it was")
          .contains(output + "/_run");
      assertUntouched(earlier);
    } finally {
      command("umount", "-l", disk.toString());
    }
  }

  /** As above, where no disk can be mounted. */
  @Test
  void aFullStoreIsSaidAndTheEarlierOutputStays() throws Exception {
    Map<String, byte[]> earlier = earlierOutput();
    RunningProcess run =
        onFaultyFiles("bytes", "200000")
            .start(
                "run",
                "--overwrite",
                "--input",
                input.toString(),
                "--output",
                FaultyFileSystem.SCHEME + "://" + output);
    assertThat(run.status()).as(run.output()).isOne();
    assertThat(run.output())
        .contains("No space left on device", "left the output as it was")
        .contains(output + "/_run");
    assertUntouched(earlier);
  }

  private static boolean command(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  @ParameterizedTest
  @CsvSource({
    "/proc/pullquote, Cannot make the folder /proc/pullquote",
    "/proc, Cannot write into /proc"
  })
  void aFolderThatCannotBeWrittenIsSaid(String path, String message) throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    output = Path.of(path);
    RunningProcess run = run(cluster.submission(), "--overwrite");
    assertThat(run.status()).as(run.output()).isEqualTo(2);
    assertThat(run.output()).contains(message);
  }

  @Test
  void aFileThatVanishesEndsTheRun() throws Exception {
    Path few = folder.resolve("in");
    Corpus.write(few, 100);
    Map<String, byte[]> earlier = earlierOutput();

    cluster.suspendWorkers();
    RunningProcess run =
        cluster
            .submission()
            .start("run", "--input", few.toString(), "--output", output.toString(), "--overwrite");
    run.await(this::isClaimed);
    Files.delete(few.resolve("texts/t3.txt"));
    cluster.resumeWorkers();

    assertThat(run.status()).as(run.output()).isEqualTo(1);
    assertThat(run.output())
        .contains("cannot read texts/t3.txt: java.io.FileNotFoundException")
        .contains("does not exist");
    assertUntouched(earlier);
  }

  @Test
  void ofTwoRunsIntoOneOutputOneIsRefused() throws Exception {
    cluster.suspendWorkers();
    RunningProcess first = run(cluster.submission());
    first.await(this::isClaimed);
    RunningProcess second = run(cluster.submission(), "--overwrite");
    assertThat(second.status()).as(second.output()).isEqualTo(4);
    assertThat(second.output()).contains("Another run writes into " + output);
    cluster.resumeWorkers();
    assertThat(first.status()).as(first.output()).isZero();
    Tables.assertSame(output, expected);
  }
}
