package pullquote.verify;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.run.LocalSpark;
import pullquote.run.MarkedSpeechRun;
import pullquote.run.RunOptions;
import pullquote.tables.Tables;

/** An output of several files a table, as it is and with one thing after the other broken. */
final class VerificationTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Small parts stay apart: there is to be more than one of each table. */
  private static final String JOINED = "spark.sql.adaptive.coalescePartitions.enabled";

  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir static Path written;
  @TempDir Path folder;
  private Path output;

  @BeforeAll
  static void run() throws IOException, RefusedException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append(
          String.format(
              "{\"id\":\"a%02d \uD83D\uDE00\",\"text\":\"\uD83D\uDE00 %d.\\n\u201CWord %d\u201D said"
                  + " Speaker %d. More.\\n\u201CYes\u201D said Lee.\"}%n",
              i, i, i, i % 7));
    }
    for (String id : List.of("b0", "b1")) {
      lines.append(
          String.format(
              "{\"id\":\"%s\",\"text\":\"Paper %s.\\n\u201CThe bridge over the river will open again"
                  + " in May of next year\u201D said Lee.\"}%n",
              id, id));
    }
    lines.append("broken\n");
    Path input = Files.writeString(written.resolve("x.jsonl"), lines);
    RunOptions options =
        new RunOptions(
            input.toString(), written.resolve("out").toString(), false, Map.of(), 1_000_000);
    SPARK.sparkContext().conf().set(JOINED, "false");
    try {
      MarkedSpeechRun.inSmallParts(SPARK, options);
    } finally {
      SPARK.sparkContext().conf().remove(JOINED);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    output = folder.resolve("out");
    try (var files = Files.walk(written.resolve("out"))) {
      for (Path file : files.toList()) {
        Files.copy(file, output.resolve(written.resolve("out").relativize(file)));
      }
    }
  }

  private Verification.Result verify() throws IOException, RefusedException {
    return new Verification(
            SPARK, Paths.meant(output.toString(), SPARK.sparkContext().hadoopConfiguration()))
        .run();
  }

  private List<Path> parts(String table) throws IOException {
    try (var files = Files.list(output.resolve(table))) {
      return files.sorted().toList();
    }
  }

  private void assertBroken(String... problems) throws IOException, RefusedException {
    Verification.Result result = verify();
    assertThat(result.holds()).isFalse();
    for (String problem : problems) {
      assertThat(result.problems())
          .as("%s", result.problems())
          .anyMatch(it -> it.contains(problem));
    }
  }

  /** Writes a table anew, as if the run had written these rows. */
  private void rewrite(String table, UnaryOperator<Dataset<Row>> change) throws IOException {
    Path other = folder.resolve("rewritten");
    change
        .apply(SPARK.read().parquet(output.resolve(table).toString()))
        .write()
        .parquet(other.toString());
    for (Path part : parts(table)) {
      Files.delete(part);
    }
    ObjectNode run = (ObjectNode) MAPPER.readTree(output.resolve("run.json").toFile());
    ObjectNode files = ((ObjectNode) run.get("files")).putObject(table);
    try (var written = Files.list(other)) {
      for (Path part : written.filter(file -> file.toString().endsWith(".parquet")).toList()) {
        files.put(part.getFileName().toString(), Files.size(part));
        Files.move(part, output.resolve(table).resolve(part.getFileName()));
      }
    }
    MAPPER.writeValue(output.resolve("run.json").toFile(), run);
  }

  private static Dataset<Row> inOrder(String table, Dataset<Row> rows) {
    Column[] order =
        Tables.named(table).order().stream().map(functions::col).toArray(Column[]::new);
    return rows.coalesce(1).orderBy(order);
  }

  @Test
  void whatARunWroteHolds() throws Exception {
    assertThat(parts("quotes")).hasSizeGreaterThan(1);
    Verification.Result result = verify();
    assertThat(result.problems()).isEmpty();
    assertThat(result.holds()).isTrue();
    assertThat(result.articles()).isEqualTo(62);
    assertThat(result.quotes()).isEqualTo(122);
  }

  @Test
  void aFileThatIsNotOfTheRunIsNamed() throws Exception {
    Path foreign = output.resolve("quotes/part-00000-other.zstd.parquet");
    Files.copy(parts("quotes").get(0), foreign);
    assertBroken(
        "quotes/part-00000-other.zstd.parquet: it is not of the run that wrote the rest;"
            + " remove it");
  }

  @Test
  void aFileThatIsMissingIsNamed() throws Exception {
    Path part = parts("sentences").get(1);
    Files.delete(part);
    assertBroken("sentences/" + part.getFileName() + ": it is missing; run again with --overwrite");
  }

  @Test
  void aFileThatIsCutShortIsNamed() throws Exception {
    Path part = parts("articles").get(0);
    byte[] bytes = Files.readAllBytes(part);
    Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
    assertBroken("articles/" + part.getFileName() + ": ", "the run wrote");
  }

  @Test
  void aFileWithOtherBytesIsNamed() throws Exception {
    Path part = parts("articles").get(0);
    byte[] bytes = Files.readAllBytes(part);
    Arrays.fill(bytes, bytes.length - 60, bytes.length, (byte) 0);
    Files.write(part, bytes);
    assertBroken("articles/" + part.getFileName() + ": half-written or damaged");
  }

  @Test
  void noOutputIsNoOutput() throws Exception {
    Files.delete(output.resolve("run.json"));
    assertBroken("run.json: it is missing: no run has ended here, or one is under way");
    Files.writeString(output.resolve("run.json"), "{\"tables\":");
    assertBroken("run.json: it is no JSON");
    output = folder.resolve("nowhere");
    assertThatThrownBy(this::verify)
        .isInstanceOf(RefusedException.class)
        .hasMessage("There is no output at " + output);
  }

  @Test
  void countsAreComparedWithTheAccount() throws Exception {
    Path account = output.resolve("run.json");
    Files.writeString(
        account, Files.readString(account).replaceAll("\"bad_json\" : 1", "\"bad_json\" : 2"));
    assertBroken("run.json: rejects_by_reason: it says 2 bad_json, the files hold 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quotes | start | start + 1 | quotes: a00 \uD83D\uDE00#q0: text is",
        "quotes | mention_end | mention_end - 1 | quotes: a00 \uD83D\uDE00#q0: mention is",
        "quotes | mention_end | cast(null as int) | quotes: a00 \uD83D\uDE00#q0 has half a mention",
        "quotes | quote_id | concat(article_id, '#q', quote_index + 1) | quote_id is",
        "sentences | text | concat(text, ' ') | sentences: a00 \uD83D\uDE00 sentence 0: text is",
        "sentences | end | end + 1000 | sentences: a00 \uD83D\uDE00 sentence 0: text is",
        "articles | content_sha256 | reverse(content_sha256) | articles: a00 \uD83D\uDE00: content_sha256 is",
        "articles | quote_count | if(article_id like 'a07%', 3, if(left(article_id, 1) = 'b' or article_id like 'a08%', 1, 2))"
            + " | quotes: the article a07 \uD83D\uDE00 has 2 rows, and says 3",
        "summaries | top_quote_id | concat(article_id, '#q9') | which is not there",
        "summaries | summary | concat(summary, '.') | summaries: a00 \uD83D\uDE00: summary is",
        "speakers | quote_count | if(name = 'Speaker 1', 10, if(name = 'Speaker 2', 8, quote_count))"
            + " | speakers: person/speaker-1 has 10 quotes",
        "quote_clusters | member_count | member_count + 1 | quotes in",
        "quote_clusters | representative_id | concat(representative_id, 'x') | which is not in it",
        "cluster_members | quote_id | concat(quote_id, 'x') | is missing",
        "articles | duplicate_of | concat('go', 'ne') | is a copy of gone, which is not there",
      })
  void aRowThatIsWrongIsNamed(String table, String column, String value, String problem)
      throws Exception {
    rewrite(table, rows -> inOrder(table, rows.withColumn(column, expr(value))));
    assertBroken(problem);
  }

  @Test
  void speechMayLackItsOpeningMark() throws Exception {
    rewrite(
        "quotes",
        rows ->
            inOrder(
                "quotes",
                rows.withColumn("start", expr("if(text like 'Word %', start + 6, start)"))
                    .withColumn("text", expr("if(text like 'Word %', substring(text, 6), text)"))));
    assertThat(verify().problems()).noneMatch(problem -> problem.contains("text is"));
  }

  @Test
  void rowsOutOfOrderAreFound() throws Exception {
    rewrite("sentences", rows -> rows.coalesce(1).orderBy(col("article_id").desc()));
    assertBroken("comes after the row");
  }

  @Test
  void rowsOfNoArticleAreCounted() throws Exception {
    rewrite(
        "sentences",
        rows ->
            rows.withColumn("article_id", expr("if(article_id like 'a59%', 'zz', article_id)"))
                .coalesce(1)
                .orderBy("article_id", "sentence_index"));
    assertBroken("sentences: 3 rows are of no article", "sentences: the article a59");
  }
}
