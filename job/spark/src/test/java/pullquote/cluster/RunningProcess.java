package pullquote.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A process of a test.
 *
 * @param log takes both of its streams
 */
record RunningProcess(Process process, Path log) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(150);

  static RunningProcess start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new RunningProcess(builder.start(), log);
  }

  String output() throws IOException {
    return Files.readString(log);
  }

  /** Waits for the end. */
  int status() throws IOException, InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("the process ends in time: %s", output())
        .isTrue();
    return process.exitValue();
  }

  /** Waits until the output is as it should be. */
  void awaitOutput(Predicate<String> output) throws IOException, InterruptedException {
    await(() -> output.test(output()));
  }

  /** Something that takes a while to come true. */
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Waits for a condition, as long as the process is there. */
  void await(Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertThat(process.isAlive()).as("the process is there: %s", output()).isTrue();
      assertThat(System.nanoTime()).as("in time: %s", output()).isLessThan(end);
      Thread.sleep(5);
    }
  }

  /** Sends it a signal, such as STOP. */
  void signal(String name) throws IOException, InterruptedException {
    signal(name, process.toHandle());
  }

  static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Ends it, and what it has started, at once. */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    kill();
  }
}
