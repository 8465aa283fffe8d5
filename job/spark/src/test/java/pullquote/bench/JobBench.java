package pullquote.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pullquote.run.FloorRun;
import pullquote.run.SuccessiveRuns;

/**
 * The whole job: {@code JobBench HOME WORK start|job|growth|skew|corpus FOLDER ARTICLES ROUNDS
 * HEAP}. Figures are medians by the clock, on whatever else the machine does meanwhile.
 */
public final class JobBench {
  private static final int WARM_UP_ARTICLES = 10_000;
  private static final List<Integer> QUOTATIONS = List.of(10_000, 100_000, 1_000_000);
  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000);

  private final Path home;
  private final Path work;
  private final String folder;
  private final int articles;
  private final int rounds;
  private final String heap;

  private JobBench(String[] arguments) throws IOException {
    home = Path.of(arguments[0]);
    work = Files.createDirectories(Path.of(arguments[1]));
    folder = arguments[3];
    articles = Integer.parseInt(arguments[4]);
    rounds = Integer.parseInt(arguments[5]);
    heap = arguments[6];
  }

  public static void main(String[] arguments) throws Exception {
    JobBench bench = new JobBench(arguments);
    switch (arguments[2]) {
      case "start" -> bench.start();
      case "job" -> bench.job();
      case "growth" -> bench.growth();
      case "skew" -> bench.skew();
      case "corpus" -> bench.corpus();
      default ->
          throw new IllegalArgumentException("start, job, growth, skew or corpus: " + arguments[2]);
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  /** The whole job from a start of its own. */
  private Program pullquote(int cores, Path input, List<String> ofSpark, List<String> ofRun)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("scripts/pullquote").toString());
    Collections.addAll(command, "--master", "local[" + cores + "]", "--driver-memory", heap);
    command.addAll(ofSpark);
    Collections.addAll(command, "run", "--input", input.toString());
    Collections.addAll(command, "--output", output().toString(), "--overwrite");
    command.addAll(ofRun);
    return Program.run(work, command);
  }

  private Path output() {
    return work.resolve("output");
  }

  /** A class on Spark, without the launcher. */
  private Program onSpark(int cores, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "@" + home.resolve("scripts/jvm.options"),
            "-Xmx" + heap,
            "-Dspark.master=local[" + cores + "]",
            "-Dspark.ui.enabled=false",
            "-Dspark.driver.host=127.0.0.1",
            "-Dlog4j2.configurationFile=" + home.resolve("scripts/log4j2.properties").toUri());
    return java(options, main.getName(), arguments);
  }

  private Program java(List<String> options, String main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"), main);
    command.addAll(arguments);
    return Program.run(work, command);
  }

  private Path corpus(int size, String name) throws IOException, InterruptedException {
    Path corpus = work.resolve(name);
    delete(corpus);
    java(
        List.of(),
        "pullquote.bench.RepeatedCorpus",
        List.of(folder, Integer.toString(size), corpus.toString()));
    return corpus;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.mapToLong(path -> path.toFile().isFile() ? path.toFile().length() : 0).sum();
    }
  }

  private void start() throws IOException, InterruptedException {
    print("%n== the default run on the four seeds, from start to end");
    List<String> command = List.of(home.resolve("scripts/pullquote").toString());
    Program.run(work, command);
    Medians medians = new Medians();
    for (int round = 0; round <= 2 * rounds; round++) {
      medians.add("start", Program.run(work, command).seconds());
    }
    print("start_seconds %.2f", medians.of("start"));
  }

  private void job() throws IOException, InterruptedException {
    print("%n== the whole job on %d articles, heap %s", articles, heap);
    Path corpus = corpus(articles, "corpus");
    Path warmUp = corpus(WARM_UP_ARTICLES, "warm-up");
    Medians medians = new Medians();
    for (int round = 1; round <= rounds; round++) {
      medians.add("core", core());
      StringBuilder line = new StringBuilder();
      for (int cores = 1; cores <= 2; cores++) {
        Program run = pullquote(cores, corpus, List.of(), List.of());
        medians.add("local" + cores, articles / run.seconds());
        line.append(", local[%d] %.2f s (%d MiB)".formatted(cores, run.seconds(), run.peakMib()));
      }
      String floor = work.resolve("floor").toString();
      Program nothing = onSpark(1, FloorRun.class, List.of(corpus.toString(), floor));
      medians.add("floor", articles / nothing.seconds());
      line.append(", analysis that does nothing %.2f s".formatted(nothing.seconds()));
      for (int cores = 1; cores <= 2; cores++) {
        double seconds = afterWarmUp(cores, warmUp, corpus);
        medians.add("running" + cores, articles / seconds);
        line.append(", running already, local[%d] %.2f s".formatted(cores, seconds));
      }
      print("round %d%s", round, line);
    }
    print("stages of a run: %s", runJson().path("seconds"));
    print("core_articles_per_second %.1f", medians.of("core"));
    print("floor_articles_per_second %.1f", medians.of("floor"));
    for (String kind : List.of("local", "running")) {
      double one = medians.of(kind + 1);
      double two = medians.of(kind + 2);
      print("%s1_articles_per_second %.1f, of the core %.2f", kind, one, one / medians.of("core"));
      print("%s2_articles_per_second %.1f, of %s1 %.2f", kind, two, kind, two / one);
    }
    print("input_bytes %d, output_bytes %d", bytes(corpus), bytes(output()));
    delete(corpus);
    delete(warmUp);
  }

  /** Articles a second of the bare core. */
  private double core() throws IOException, InterruptedException {
    String build = "core=" + System.getProperty("pullquote.core");
    List<String> options = List.of("@" + home.resolve("scripts/jvm.options"), "-Xmx" + heap);
    String main = "pullquote.bench.CoreBench";
    for (String line : java(options, main, List.of(folder, "2", build)).lines()) {
      if (line.startsWith("articles a second")) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
      }
    }
    throw new IOException("the core says no articles a second");
  }

  private double afterWarmUp(int cores, Path warmUp, Path corpus)
      throws IOException, InterruptedException {
    List<String> arguments = List.of(output().toString(), warmUp.toString(), corpus.toString());
    return Successive.of(onSpark(cores, SuccessiveRuns.class, arguments)).get(1).seconds;
  }

  private JsonNode runJson() throws IOException {
    return new ObjectMapper().readTree(output().resolve("run.json").toFile());
  }

  /** One of the runs of {@link SuccessiveRuns}. */
  private record Successive(int records, double seconds, long inUseMib) {
    static List<Successive> of(Program program) {
      return program.lines().stream()
          .map(line -> line.split(" ", -1))
          .map(
              fields ->
                  new Successive(
                      Integer.parseInt(fields[0]),
                      Double.parseDouble(fields[1]),
                      Long.parseLong(fields[2])))
          .toList();
    }
  }

  /** The steps over all articles, on quotations that are spread as badly as news can be. */
  private void corpus() throws IOException, InterruptedException {
    print("%n== the steps over the corpus, local[2], heap %s, each from a start of its own", heap);
    for (int quotations : QUOTATIONS) {
      Path input = work.resolve("skewed-" + quotations + ".jsonl");
      SkewedCorpus.write(input, quotations / SkewedCorpus.QUOTATIONS);
      Program run = pullquote(2, input, List.of(), List.of());
      JsonNode seconds =
          new ObjectMapper().readTree(output().resolve("run.json").toFile()).path("seconds");
      double steps = seconds.path("corpus").asDouble();
      print(
          "%,d quotations: steps %.1f s, %.3f ms a quotation; analysis %.1f s, writing %.1f s, all"
              + " %.1f s, %d MiB at most",
          quotations,
          steps,
          1000 * steps / quotations,
          seconds.path("analyse").asDouble(),
          seconds.path("write").asDouble(),
          run.seconds(),
          run.peakMib());
      Files.delete(input);
    }
  }

  private void growth() throws IOException, InterruptedException {
    print("%n== growth, local[2], heap %s, each from a start of its own", heap);
    List<Path> inputs = new ArrayList<>(List.of(home.resolve("seeds")));
    for (int size : SIZES) {
      inputs.add(corpus(size, grown(size)));
    }
    for (Path input : inputs) {
      Program run = pullquote(2, input, List.of(), List.of());
      print("%s: %.2f s, %d MiB at most", input.getFileName(), run.seconds(), run.peakMib());
    }

    print("%n== growth, local[2], heap %s, after 20,000 articles in the same process", heap);
    List<String> arguments = new ArrayList<>();
    arguments.add(output().toString());
    String warmUp = work.resolve(grown(WARM_UP_ARTICLES)).toString();
    Collections.addAll(arguments, warmUp, warmUp);
    for (int round = 0; round < rounds; round++) {
      for (int size : SIZES) {
        // The short ones oftener: a few tenths of a second weigh on them. A hundred articles go the
        // way of a large corpus, through several tasks of several stages, which four do not; so
        // they show what a run costs before its articles do.
        int times = size <= 1_000 ? 5 : 1;
        arguments.addAll(Collections.nCopies(times, work.resolve(grown(size)).toString()));
      }
    }
    List<Successive> runs = Successive.of(onSpark(2, SuccessiveRuns.class, arguments));
    Medians medians = new Medians();
    Medians memory = new Medians();
    for (Successive run : runs.subList(2, runs.size())) {
      medians.add("" + run.records, run.seconds);
      memory.add("" + run.records, (double) run.inUseMib);
    }
    int least = SIZES.get(0);
    for (int size : SIZES) {
      double seconds = medians.of("" + size);
      double further = (seconds - medians.of("" + least)) * 1000 / (size - least);
      print(
          "%d articles: %.2f s (%s)%s; %.0f MiB in use at most",
          size,
          seconds,
          medians.range("" + size),
          size == least ? "" : ", %.3f ms an article past the first %d".formatted(further, least),
          memory.most("" + size));
    }
    for (int size : SIZES) {
      delete(work.resolve(grown(size)));
    }
  }

  private static String grown(int size) {
    return "growth-" + size;
  }

  private void skew() throws IOException, InterruptedException {
    print("%n== awkward corpora, local[2], heap %s", heap);
    skewed("one of 50 MB among a thousand", "giant");
    skewed("the same, let through", "giant", "--max-article-chars", "100000000");
    skewed("100,000 tiny files", "tiny");
    skewed("20,000 articles in a .jsonl.gz of 1 GB", "gzip");
  }

  private void skewed(String name, String kind, String... options)
      throws IOException, InterruptedException {
    Path corpus = work.resolve("corpus");
    Path events = work.resolve("events");
    delete(corpus);
    delete(events);
    Files.createDirectories(events);
    java(List.of(), "pullquote.bench.SkewedCorpus", List.of(kind, folder, corpus.toString()));
    List<String> logged = new ArrayList<>();
    Collections.addAll(logged, "--conf", "spark.eventLog.enabled=true");
    Collections.addAll(logged, "--conf", "spark.eventLog.compress=false");
    Collections.addAll(logged, "--conf", "spark.eventLog.dir=" + events.toUri());
    Program run = pullquote(2, corpus, logged, List.of(options));
    JsonNode counts = runJson().path("tables");
    print("%s: %.2f s, %d MiB at most, %s", name, run.seconds(), run.peakMib(), counts);
    TaskTimes.print(events);
    delete(corpus);
    delete(events);
  }
}
