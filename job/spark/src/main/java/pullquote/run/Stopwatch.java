package pullquote.run;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the stages of a run take. */
final class Stopwatch {

  private final Instant started = Instant.now();
  private final LinkedHashMap<String, Double> laps = new LinkedHashMap<>();
  private long lapStart = System.nanoTime();

  Instant started() {
    return started;
  }

  /** Ends a stage; the next one begins. */
  void lap(String stage) {
    long now = System.nanoTime();
    laps.put(stage, Duration.ofNanos(now - lapStart).toMillis() / 1000.0);
    lapStart = now;
  }

  /** Seconds by stage, in their order. */
  Map<String, Double> laps() {
    return laps;
  }

  /** Since the start. */
  double seconds() {
    return Duration.between(started, Instant.now()).toMillis() / 1000.0;
  }
}
