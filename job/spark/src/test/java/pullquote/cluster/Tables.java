package pullquote.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import pullquote.cli.Main;
import pullquote.run.LocalSpark;

/** The rows of an output. */
final class Tables {

  private static final Map<String, List<String>> ORDER =
      Map.of(
          "articles", List.of("article_id"),
          "sentences", List.of("article_id", "sentence_index"),
          "quotes", List.of("article_id", "quote_index"),
          "summaries", List.of("article_id"),
          "speakers", List.of("speaker_id"),
          "quote_clusters", List.of("cluster_id"),
          "cluster_members", List.of("cluster_id", "quote_id"),
          "rejects", List.of("source", "position"));

  private Tables() {}

  /** The rows of an undisturbed run in this process. */
  static Map<String, List<Row>> ofLocalRun(Path input, Path output) {
    LocalSpark.session();
    pullquote("run", "--input", input.toString(), "--output", output.toString());
    return of(output);
  }

  /** The rows of an output that holds. */
  static Map<String, List<Row>> of(Path output) {
    pullquote("verify", output.toString());
    Map<String, List<Row>> tables = new TreeMap<>();
    ORDER.forEach(
        (table, order) -> {
          Dataset<Row> rows = LocalSpark.session().read().parquet(output.resolve(table).toString());
          tables.put(
              table,
              rows.orderBy(order.get(0), order.subList(1, order.size()).toArray(String[]::new))
                  .collectAsList());
        });
    return tables;
  }

  /** Runs the program in this process. */
  private static void pullquote(String... args) {
    StringWriter streams = new StringWriter();
    try (PrintWriter writer = new PrintWriter(streams)) {
      int status = Main.run(args, writer, writer);
      assertThat(status).as("%s", streams).isZero();
    }
  }

  /** Compares row for row, table by table. */
  static void assertSame(Path output, Map<String, List<Row>> expected) {
    Map<String, List<Row>> tables = of(output);
    ORDER
        .keySet()
        .forEach(
            table ->
                assertThat(tables.get(table))
                    .as(table)
                    .isNotEmpty()
                    .isEqualTo(expected.get(table)));
  }

  /** Every file under a folder, with what it holds. */
  static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }
}
