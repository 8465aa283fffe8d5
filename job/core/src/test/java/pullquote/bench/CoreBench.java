package pullquote.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The bare core in one thread, without Spark: {@code CoreBench FOLDER ROUNDS NAME=CLASSPATH...}.
 * Several builds take turns, article by article in the same order, in one process; loading the
 * models is measured in processes of their own. Prints medians over the rounds, of the thread's
 * processor time but where it says otherwise, and how many times as fast the last build is as the
 * first one.
 */
public final class CoreBench {
  private static final String START = "--start";
  private static final int WARM_UP = 2;
  private static final int GLUED = 10;

  private final List<String> texts;
  private final List<Build> builds;
  private final Map<String, List<Row>> table = new LinkedHashMap<>();

  /** One figure of one build in one round. */
  private record Row(int build, double value) {}

  private CoreBench(List<String> texts, List<Build> builds) {
    this.texts = texts;
    this.builds = builds;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals(START)) {
      start(build(arguments[1]), Texts.of(Path.of(arguments[2])).get(0));
      return;
    }
    List<Build> builds = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      builds.add(build(arguments[i]));
    }
    CoreBench bench = new CoreBench(Texts.of(Path.of(arguments[0])), builds);
    int rounds = Integer.parseInt(arguments[1]);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < builds.size(); i++) {
        bench.startProcess(i, arguments[i + 2], arguments[0]);
      }
    }
    bench.run(rounds);
    bench.print();
  }

  private static Build build(String argument) throws IOException {
    int equals = argument.indexOf('=');
    return new Build(argument.substring(0, equals), argument.substring(equals + 1));
  }

  private static void start(Build build, String text) throws ReflectiveOperationException {
    long start = cpu();
    Build.Analyser analyser = build.analyser();
    long loaded = cpu();
    analyser.analyse(analyser.article("article", text));
    long first = cpu();
    System.gc();
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    // The analyser is in use still, so its models are in the heap.
    analyser.analyse(analyser.article("article", ""));
    System.out.printf(
        Locale.ROOT, "%f %f %f%n", (loaded - start) / 1e9, (first - start) / 1e9, heap / 1e6);
  }

  private void startProcess(int build, String argument, String folder) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CoreBench.class.getName(),
                START,
                argument,
                folder)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(builds.get(build).name() + " does not start");
    }
    String[] figures = out.strip().split(" ", -1);
    add("loading the models, s", build, Double.parseDouble(figures[0]));
    add("... and the first article, s", build, Double.parseDouble(figures[1]));
    add("heap after it, MB", build, Double.parseDouble(figures[2]));
  }

  private void add(String label, int build, double value) {
    table.computeIfAbsent(label, key -> new ArrayList<>()).add(new Row(build, value));
  }

  private void run(int rounds) throws Exception {
    List<Work> works = new ArrayList<>();
    for (Build build : builds) {
      works.add(new Work(build.analyser()));
    }
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int i = 0; i < works.size(); i++) {
        if (round < 0) {
          works.get(i).analyse(works.get(i).articles);
        } else {
          measure(works.get(i), i);
        }
      }
    }
  }

  private void measure(Work work, int build) throws Exception {
    StageSampler sampler = new StageSampler(Thread.currentThread());
    long wall = System.nanoTime();
    long cpu = cpu();
    work.analyse(work.articles);
    double each = (cpu() - cpu) / 1e6 / work.articles.size();
    double second = (System.nanoTime() - wall) / 1e9;
    sampler.stop().forEach((stage, share) -> add(stage + ", ms an article", build, share * each));
    add("analyse, ms an article", build, each);
    add("articles a second by the clock", build, work.articles.size() / second);
    if (!work.glued.isEmpty()) {
      cpu = cpu();
      work.analyse(work.glued);
      double ten = (cpu() - cpu) / 1e6 / work.glued.size();
      add("ten articles in one text, times one", build, ten / each);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void print() {
    StringBuilder head = new StringBuilder("%-38s".formatted(""));
    builds.forEach(build -> head.append(" %12s".formatted(build.name())));
    System.out.println(builds.size() > 1 ? head + "   times as fast" : head);
    table.forEach(
        (label, rows) -> {
          StringBuilder line = new StringBuilder("%-38s".formatted(label));
          double first = median(rows, 0);
          double last = median(rows, builds.size() - 1);
          for (int i = 0; i < builds.size(); i++) {
            line.append(" %12s".formatted(figure("%.3f", median(rows, i))));
          }
          if (builds.size() > 1 && label.endsWith("ms an article")) {
            line.append("   %13s".formatted(figure("%.2f", first / last)));
          }
          System.out.println(line);
        });
  }

  /** A stage that a build does not have has no figure. */
  private static String figure(String format, double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
  }

  private static double median(List<Row> rows, int build) {
    double[] sorted =
        rows.stream().filter(row -> row.build == build).mapToDouble(Row::value).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /** What one build has to do in a round: the articles, and ten of them glued into one. */
  private final class Work {
    private final Build.Analyser analyser;
    private final List<Object> articles = new ArrayList<>();
    private final List<Object> glued = new ArrayList<>();

    Work(Build.Analyser analyser) throws ReflectiveOperationException {
      this.analyser = analyser;
      for (int i = 0; i < texts.size(); i++) {
        articles.add(analyser.article("article-" + i, texts.get(i)));
      }
      for (int from = 0; from + GLUED <= texts.size(); from += GLUED) {
        String ten = String.join("\n\n", texts.subList(from, from + GLUED));
        glued.add(analyser.article("glued-" + from, ten));
      }
    }

    void analyse(List<Object> all) throws ReflectiveOperationException {
      for (Object article : all) {
        analyser.analyse(article);
      }
    }
  }
}
