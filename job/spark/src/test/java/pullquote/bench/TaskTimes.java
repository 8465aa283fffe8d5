package pullquote.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How long the tasks of a run's first two stages took: one reads, the other analyses. */
final class TaskTimes {
  private static final List<String> STAGES = List.of("reading", "analysing");

  private TaskTimes() {}

  private record Task(long launched, long finished) {
    double seconds() {
      return (finished - launched) / 1e3;
    }
  }

  /** Prints a line a stage, from Spark's event log. */
  static void print(Path events) throws IOException {
    TreeMap<Integer, List<Task>> stages = new TreeMap<>();
    ObjectMapper mapper = new ObjectMapper();
    List<Path> logs;
    try (Stream<Path> walk = Files.walk(events)) {
      logs = walk.filter(path -> path.getFileName().toString().startsWith("events_")).toList();
    }
    for (Path log : logs) {
      for (String line : Files.readAllLines(log)) {
        JsonNode event = mapper.readTree(line);
        if (event.path("Event").asText().equals("SparkListenerTaskEnd")) {
          JsonNode task = event.path("Task Info");
          stages
              .computeIfAbsent(event.path("Stage ID").asInt(), key -> new ArrayList<>())
              .add(new Task(task.path("Launch Time").asLong(), task.path("Finish Time").asLong()));
        }
      }
    }
    int next = 0;
    for (List<Task> tasks : stages.values()) {
      if (next < STAGES.size()) {
        print(STAGES.get(next++), tasks);
      }
    }
  }

  private static void print(String stage, List<Task> tasks) {
    tasks.sort(Comparator.comparingDouble(Task::seconds));
    long first = tasks.stream().mapToLong(Task::launched).min().orElse(0);
    long last = tasks.stream().mapToLong(Task::finished).max().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "  %s: %d tasks, in the middle %.2f s, the longest %.2f s, all at once in %.1f s%n",
        stage,
        tasks.size(),
        tasks.get((tasks.size() - 1) / 2).seconds(),
        tasks.get(tasks.size() - 1).seconds(),
        (last - first) / 1e3);
  }
}
