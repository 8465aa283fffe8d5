package pullquote.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pullquote.evaluation.ClusterGold;
import pullquote.evaluation.ClusterMeasure;
import pullquote.evaluation.ClusterMeasure.Found;
import pullquote.input.RefusedException;
import pullquote.output.WrittenTables;

/** Measures what all articles together tell. */
@Command(
    name = "clusters",
    description = {
      "Pairwise precision and recall of quote clusters and of identities, and how many variants and"
          + " conflicts are right.",
      "The tables must be those of a run over the labelled articles."
    },
    sortOptions = false)
final class EvaluateClusters extends Subcommand {

  private static final String CLUSTER = "cluster_id";

  @Option(
      names = "--gold",
      paramLabel = "FOLDER",
      required = true,
      description =
          "A folder with quoteclusters*.jsonl (members, variants, conflict) and"
              + " identities*.jsonl (name, forms, only_in), a line each.")
  private Path gold = Path.of(".");

  @Option(
      names = "--names",
      paramLabel = "FILE_OR_FOLDER",
      description = {
        "The labels of the quotations, as evaluate names takes them.",
        "Default: names/ in the --gold folder, or beside it."
      })
  private @Nullable Path names;

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "The output of the run. Default: the repository's output/.")
  private @Nullable Path tables;

  @Option(names = "--json", description = "Print the measure as an object of JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    ClusterGold read = given(() -> ClusterGold.read(gold, names()));
    ClusterMeasure measure = ClusterMeasure.of(read, found());
    if (json) {
      out().println(measure.json());
    } else {
      measure.lines().forEach(out()::println);
    }
    out().flush();
    return ExitStatus.OK;
  }

  private Path names() {
    if (names != null) {
      return names;
    }
    Path inside = gold.resolve("names");
    return Files.exists(inside)
        ? inside
        : gold.toAbsolutePath().normalize().resolveSibling("names");
  }

  private Map<String, List<Found>> found() throws IOException, RefusedException {
    String home = System.getProperty(RunCommand.HOME_PROPERTY);
    if (tables == null && home == null) {
      throw mistake("--tables is missing");
    }
    WrittenTables written =
        WrittenTables.open(tables == null ? home + "/output" : tables.toString());
    Set<String> conflicts = new HashSet<>();
    written.forEach(
        "quote_clusters",
        List.of(CLUSTER, "conflict"),
        row -> {
          if (row.group().getBoolean("conflict", 0)) {
            conflicts.add(row.value(CLUSTER));
          }
        });
    Map<String, String> variants = new HashMap<>();
    written.forEach(
        "cluster_members",
        List.of("quote_id", "variant"),
        row -> variants.put(row.value("quote_id"), row.value("variant")));
    Map<String, List<Found>> found = new HashMap<>();
    written.forEach(
        "quotes",
        List.of("quote_id", "article_id", "start", "end", "status", "speaker_id", CLUSTER),
        row ->
            found
                .computeIfAbsent(row.value("article_id"), id -> new ArrayList<>())
                .add(
                    new Found(
                        row.integer("start"),
                        row.integer("end"),
                        "attributed".equals(row.value("status")),
                        row.string("speaker_id"),
                        row.string(CLUSTER),
                        variants.get(row.value("quote_id")),
                        conflicts.contains(row.string(CLUSTER)))));
    return found;
  }
}
