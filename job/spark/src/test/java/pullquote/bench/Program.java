package pullquote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that was run to its end.
 *
 * @param seconds by the clock
 * @param peakMib the most memory it held, MiB; 0 where the system does not tell
 * @param lines what it printed on standard output
 */
record Program(double seconds, long peakMib, List<String> lines) {
  private static final long PERIOD_MILLIS = 500;

  /**
   * Runs a program; what it prints goes into files of the folder.
   *
   * @throws IOException if it fails; with all that it said
   */
  static Program run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.log");
    Path err = folder.resolve("err.log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    long peak = 0;
    do {
      peak = Math.max(peak, peakMib(process.pid()));
    } while (!process.waitFor(PERIOD_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command) + "\n" + Files.readString(out) + Files.readString(err));
    }
    return new Program(seconds, peak, Files.readAllLines(out));
  }

  private static long peakMib(long pid) {
    try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return status
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
