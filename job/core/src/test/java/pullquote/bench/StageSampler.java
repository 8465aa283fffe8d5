package pullquote.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * Looks every two milliseconds which stage a thread is in: the package that the analyser has
 * called. So stages can be told apart in any build, however they call each other.
 */
final class StageSampler {
  private static final long PERIOD_MILLIS = 2;
  private static final String PRODUCT = "pullquote.";

  private final TreeMap<String, Integer> samples = new TreeMap<>();
  private final Thread sampler;
  private volatile boolean stopped;

  StageSampler(Thread sampled) {
    sampler = new Thread(() -> sample(sampled), "stage-sampler");
    sampler.setDaemon(true);
    sampler.start();
  }

  private void sample(Thread sampled) {
    try {
      while (!stopped) {
        samples.merge(stage(sampled.getStackTrace()), 1, Integer::sum);
        Thread.sleep(PERIOD_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String stage(StackTraceElement[] stack) {
    for (int i = stack.length - 1; i >= 0; i--) {
      String name = stack[i].getClassName();
      if (name.startsWith(PRODUCT)) {
        String room = name.substring(PRODUCT.length(), name.indexOf('.', PRODUCT.length()));
        switch (room) {
          case "bench", "analysis" -> {}
          case "speaker" -> {
            return "entity";
          }
          default -> {
            return room;
          }
        }
      }
    }
    return "rest";
  }

  /** Ends the sampling; the share of each stage. */
  Map<String, Double> stop() throws InterruptedException {
    stopped = true;
    sampler.join();
    double all = samples.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new TreeMap<>();
    samples.forEach((stage, count) -> shares.put(stage, count / all));
    return shares;
  }
}
