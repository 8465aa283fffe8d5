package pullquote.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.analysis.Analysis;
import pullquote.analysis.AnalysisOptions;
import pullquote.analysis.ArticleAnalyser;
import pullquote.input.RefusedException;
import pullquote.output.Earlier;
import pullquote.tables.Table;
import pullquote.tables.Tables;
import pullquote.text.Article;

/** Articles added to an output, against one run over all of them. */
final class AppendTest {

  /** An article that is analysed says so here, in a JVM where the job runs in one process. */
  private static final List<String> ANALYSED = Collections.synchronizedList(new ArrayList<>());

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private static Analysis analyse(Article article) {
    ANALYSED.add(article.id());
    return new ArticleAnalyser().analyse(article);
  }

  private RunResult run(RunOptions options) throws IOException, RefusedException {
    return new Job(spark, options, () -> AppendTest::analyse, Sizes.USUAL, note -> {}).run();
  }

  private RunOptions options(List<String> files, String output) {
    return new RunOptions(
        files.stream().map(name -> folder.resolve("in").resolve(name).toString()).toList(),
        folder.resolve(output).toString(),
        Earlier.KEPT,
        Map.of(),
        List.of("section"),
        RunOptions.DEFAULT_MAX_ARTICLE_CHARS,
        null,
        null,
        AnalysisOptions.USUAL,
        null,
        true);
  }

  private static String line(String id, int day, String outlet, String text) {
    return String.format(
        "{\"id\": \"%s\", \"published_at\": \"2020-03-%02d\", \"outlet\": \"%s\", \"section\": %s,"
            + " \"text\": \"%s\"}%n",
        id, day, outlet, day % 2 == 0 ? "null" : "\"harbour\"", text.replace("\n", "\\n"));
  }

  private void write() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    String said = "“We will open the new harbour before the end of the winter season,” ";
    Files.writeString(
        in.resolve("1.jsonl"),
        line("a", 1, "Post", said + "the harbour minister Robert Halvorsen said.")
            + line("b", 1, "Post", "“The price is too high for us,” said Halvorsen.")
            + line("b", 2, "Post", "The same id, further down.")
            + "no JSON\n"
            + line("d", 3, "Post", "“It was a long night at the quay,” said mayor Kate Brennan."));
    Files.writeString(
        in.resolve("2.jsonl"),
        line("e", 2, "Herald", said + "said Bob Halvorsen, the harbour minister.")
            + line("b", 2, "Herald", "“A second b,” said Ann Lee.")
            + line(
                "f", 2, "Herald", "“The new harbour before the end of the winter season” is late.")
            + line(
                "g", 3, "Herald", "“It was a long night at the quay,” said mayor Kate Brennan."));
    Files.writeString(
        in.resolve("3.jsonl"),
        line("h", 4, "Courier", "“Nobody asked us about any of this,” Mayor Brennan said.")
            + line("e", 5, "Courier", "“Not again,” said Ann Lee.")
            + line("i", 5, "Courier", said + "said the trade union leader Ann Lee."));
  }

  private Map<String, List<String>> tables(String output) {
    return Tables.ALL.stream()
        .collect(
            Collectors.toMap(
                Table::name,
                table ->
                    spark
                        .read()
                        .parquet(folder.resolve(output).resolve(table.name()).toString())
                        .toJSON()
                        .collectAsList()));
  }

  private void isOneRun(Stream<String> batches) throws Exception {
    write();
    run(options(List.of("1.jsonl", "2.jsonl", "3.jsonl"), "one"));
    for (String batch : batches.toList()) {
      ANALYSED.clear();
      run(options(List.of(batch), "out").appending());
      assertThat(ANALYSED).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
    }
    Map<String, List<String>> one = tables("one");
    Map<String, List<String>> out = tables("out");
    one.forEach((table, rows) -> assertThat(out.get(table)).as(table).isEqualTo(rows));
    assertThat(input("out")).isEqualTo(input("one"));
    assertThat(one.get("quote_clusters")).isNotEmpty();
    assertThat(one.get("rejects")).hasSize(4);
    assertThat(one.get("articles")).anySatisfy(row -> assertThat(row).contains("duplicate_of"));
  }

  private JsonNode input(String output) throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve(output).resolve("run.json").toFile())
        .path("input");
  }

  @Test
  void threeBatchesAreOneRun() throws Exception {
    isOneRun(Stream.of("1.jsonl", "2.jsonl", "3.jsonl"));
  }

  /** Of an id the first file's record is kept, also where it comes last. */
  @Test
  void theOrderOfTheBatchesMakesNoDifference() throws Exception {
    isOneRun(Stream.of("3.jsonl", "2.jsonl", "1.jsonl"));
  }

  @Test
  void otherOptionsAreRefusedAndTheOutputStays() throws Exception {
    write();
    run(options(List.of("1.jsonl"), "out"));
    Map<String, List<String>> before = tables("out");
    RunOptions more = options(List.of("2.jsonl"), "out").appending();
    RunOptions other =
        new RunOptions(
            more.inputs(),
            more.output(),
            more.earlier(),
            more.fields(),
            more.kept(),
            more.maxArticleChars(),
            null,
            null,
            AnalysisOptions.builder().minConfidence(0.5).build(),
            null,
            true);
    assertThatThrownBy(() -> run(other))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Cannot add to "
                + folder.resolve("out")
                + ": its tables were made with min_confidence 0.0, and now it is 0.5; run with what"
                + " they were made with, or read all the input again with --overwrite");
    assertThat(tables("out")).isEqualTo(before);
  }

  @Test
  void aRunThatFailsLeavesTheEarlierOutput() throws Exception {
    write();
    run(options(List.of("1.jsonl"), "out"));
    Map<String, List<String>> before = tables("out");
    Job failing =
        new Job(
            spark,
            options(List.of("2.jsonl"), "out").appending(),
            () -> {
              throw new IllegalStateException("as planned");
            },
            Sizes.USUAL,
            note -> {});
    assertThatThrownBy(failing::run).hasStackTraceContaining("as planned");
    assertThat(tables("out")).isEqualTo(before);
    run(options(List.of("2.jsonl"), "out").appending());
    assertThat(tables("out").get("articles")).hasSize(6);
  }
}
