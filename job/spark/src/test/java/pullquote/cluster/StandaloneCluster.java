package pullquote.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Spark standalone master and two workers of one core each, as processes of this machine, from
 * the jars that Maven has resolved.
 */
final class StandaloneCluster implements AutoCloseable {

  private static final Path HOME = Path.of(System.getProperty("pullquote.home"));
  private static final Path TARGET = HOME.resolve("job/spark/target");
  private static final Path SPARK = TARGET.resolve("spark");
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final int WORKERS = 2;

  /** A quick start counts, not the best code. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path folder;
  private final List<RunningProcess> processes = new ArrayList<>();
  private final List<RunningProcess> workers = new ArrayList<>();
  private final RunningProcess master;
  private final String url;
  private final Thread atExit = new Thread(this::kill);

  private StandaloneCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      master = start("master", "org.apache.spark.deploy.master.Master", List.of());
      master.awaitOutput(log -> MASTER.matcher(log).find());
      Matcher started = MASTER.matcher(master.output());
      if (!started.find()) {
        throw new IllegalStateException("the master has no address: " + master.output());
      }
      url = started.group(1);
      for (int i = 0; i < WORKERS; i++) {
        addWorker();
      }
      awaitWorkers();
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      kill();
      throw e;
    }
  }

  /**
   * Starts it.
   *
   * @param folder takes its logs and its work
   */
  static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
    return new StandaloneCluster(folder);
  }

  private RunningProcess start(String name, String mainClass, List<String> args)
      throws IOException {
    List<String> command =
        java("-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dspark.worker.timeout=20");
    // The folder of the tests has the leash, and nothing that Spark would look for.
    command.add(SPARK + "/jars/*" + File.pathSeparator + TARGET.resolve("test-classes"));
    command.addAll(List.of(Leash.class.getName(), mainClass));
    command.addAll(List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    command.addAll(args);
    RunningProcess process =
        RunningProcess.start(command, environment(), folder.resolve(name + ".log"));
    processes.add(process);
    return process;
  }

  /** A Java with Spark's flags, up to the class path. */
  private static List<String> java(String flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + HOME.resolve("scripts/jvm.options"));
    command.addAll(List.of(flags.split(" ")));
    command.add("-cp");
    return command;
  }

  private Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", SPARK.toString(),
        "SPARK_SCALA_VERSION", "2.13",
        "SPARK_LOCAL_IP", "127.0.0.1",
        "SPARK_PUBLIC_DNS", "127.0.0.1",
        "SPARK_LOCAL_DIRS", folder.resolve("local").toString());
  }

  private void addWorker() throws IOException {
    String name = "worker" + processes.size();
    workers.add(
        start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            List.of(
                "--cores",
                "1",
                "--memory",
                "2g",
                "--work-dir",
                folder.resolve(name).toString(),
                url)));
  }

  private void awaitWorkers() throws IOException, InterruptedException {
    for (RunningProcess worker : workers) {
      worker.awaitOutput(log -> log.contains("Successfully registered with master"));
    }
  }

  /** Puts new workers in the place of those that are gone. */
  void mend() throws IOException, InterruptedException {
    for (RunningProcess worker : List.copyOf(workers)) {
      if (!worker.process().isAlive()) {
        workers.remove(worker);
        addWorker();
      }
    }
    awaitWorkers();
  }

  List<RunningProcess> workers() {
    return List.copyOf(workers);
  }

  /** The executors that run now. */
  List<ProcessHandle> executors() {
    return workers.stream()
        .flatMap(worker -> worker.process().children())
        .filter(
            child ->
                child
                    .info()
                    .commandLine()
                    .filter(line -> line.contains("CoarseGrainedExecutorBackend"))
                    .isPresent())
        .toList();
  }

  /** No new executor starts, and no running one is looked after, until they are resumed. */
  void suspendWorkers() throws IOException, InterruptedException {
    for (RunningProcess worker : workers) {
      worker.signal("STOP");
    }
  }

  void resumeWorkers() throws IOException, InterruptedException {
    for (RunningProcess worker : workers) {
      worker.signal("CONT");
    }
  }

  /** A job of its own, handed in through Spark's submit class. */
  Submission submission() {
    return new Submission();
  }

  /** What is handed in, and how. */
  final class Submission {
    private final List<String> options =
        new ArrayList<>(
            List.of(
                "--conf", "spark.ui.enabled=false",
                "--conf", "spark.driver.host=127.0.0.1",
                "--conf", "spark.driver.memory=512m",
                "--conf", "spark.executor.memory=512m",
                "--conf", "spark.driver.extraJavaOptions=" + QUICK,
                "--conf", "spark.executor.extraJavaOptions=" + QUICK));
    private String mainClass = "pullquote.cli.Main";
    private String classPath = SPARK + "/jars/*";

    private Submission() {}

    Submission inClusterMode() {
      options.addAll(List.of("--deploy-mode", "cluster"));
      return conf("spark.standalone.submit.waitAppCompletion", "true");
    }

    Submission conf(String key, String value) {
      options.addAll(List.of("--conf", key + "=" + value));
      return this;
    }

    /** With the classes of the tests, on both sides. */
    Submission withTests() {
      String tests = TARGET.resolve("test-classes").toString();
      classPath = classPath + File.pathSeparator + tests;
      return conf("spark.executor.extraClassPath", tests);
    }

    /** A main class of the tests, and beside it what it calls. */
    Submission mainClass(Class<?> type) throws IOException {
      mainClass = type.getName();
      String beside =
          String.join(
              File.pathSeparator,
              TARGET.resolve("test-classes").toString(),
              jobJar(),
              jars().replace(",", File.pathSeparator));
      classPath = classPath + File.pathSeparator + beside;
      return conf("spark.executor.extraClassPath", beside);
    }

    /** Hands it in. */
    RunningProcess start(String... args) throws IOException {
      List<String> command = java(QUICK + " -Xmx512m " + quietLog());
      command.add(classPath);
      command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", url));
      command.addAll(options);
      command.addAll(List.of("--jars", jars(), "--class", mainClass, jobJar()));
      command.addAll(List.of(args));
      RunningProcess process =
          RunningProcess.start(
              command, environment(), folder.resolve("submit" + processes.size() + ".log"));
      processes.add(process);
      return process;
    }

    private static String quietLog() {
      return "-Dlog4j2.configurationFile=file://" + HOME.resolve("scripts/log4j2.properties");
    }

    private static String jars() throws IOException {
      try (var jars = Files.list(TARGET.resolve("lib"))) {
        return String.join(",", jars.map(Path::toString).sorted().toList());
      }
    }

    private static String jobJar() {
      return System.getProperty("pullquote.jar");
    }
  }

  private void kill() {
    processes.forEach(RunningProcess::kill);
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
