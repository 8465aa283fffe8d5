package pullquote.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.input.RefusedException;
import pullquote.tables.ArticlesTable;
import pullquote.tables.QuotesTable;
import pullquote.tables.RejectsTable;
import pullquote.tables.SentencesTable;
import pullquote.tables.SpeakersTable;
import pullquote.tables.Table;
import pullquote.tables.Tables;
import pullquote.tables.TopSpeaker;

/** From files to tables, with a language core of the tests' own. */
final class JobTest {

  private static final AtomicInteger ANALYSED = new AtomicInteger();
  private static final Map<String, Integer> TRIED = new ConcurrentHashMap<>();

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private RunResult run(Path input, Path output) throws IOException, RefusedException {
    return run(options(input, output), Sizes.USUAL);
  }

  private RunResult run(RunOptions options, Sizes sizes) throws IOException, RefusedException {
    return new Job(spark, options, () -> MarkedSpeech::analyse, sizes, note -> {}).run();
  }

  private static RunOptions options(Path input, Path output) {
    return new RunOptions(
        input.toString(), output.toString(), false, Map.of(), RunOptions.DEFAULT_MAX_ARTICLE_CHARS);
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<Row> rows(Path output, Table table) {
    return read(output, table).collectAsList();
  }

  private Dataset<Row> read(Path output, Table table) {
    return spark.read().parquet(output.resolve(table.name()).toString());
  }

  @Test
  void everyTableHoldsWhatTheAnalysisFound() throws Exception {
    Path input = folder.resolve("in");
    write(
        input.resolve("b.txt"),
        "\u201CWe sail at dawn,\u201D said Ann Lee.\n\u201CIt is late,\u201D said Lee.\n");
    write(input.resolve("deep/a.txt"), "Nobody speaks.\n\u201COr do they?\u201D\n");

    RunResult result = run(input, folder.resolve("out"));

    Path output = folder.resolve("out");
    assertThat(result.counts().tables())
        .isEqualTo(
            Map.of(
                "articles", 2L,
                "sentences", 4L,
                "quotes", 3L,
                "summaries", 2L,
                "speakers", 1L,
                "quote_clusters", 0L,
                "cluster_members", 0L,
                "rejects", 0L));
    assertThat(result.counts().statuses())
        .isEqualTo(Map.of("attributed", 2L, "not_speech", 0L, "unattributed", 1L));
    assertThat(rows(output, ArticlesTable.TABLE))
        .extracting(row -> row.getAs("article_id"), row -> row.getAs("source"))
        .containsExactly(tuple("b", "b.txt"), tuple("deep/a", "deep/a.txt"));
    assertThat(rows(output, QuotesTable.TABLE))
        .extracting(row -> row.getAs("quote_id"))
        .containsExactly("b#q0", "b#q1", "deep/a#q0");
    Row speaker = rows(output, SpeakersTable.TABLE).get(0);
    assertThat(speaker.<String>getAs("name")).isEqualTo("Ann Lee");
    assertThat(speaker.<Integer>getAs("quote_count")).isEqualTo(2);
    assertThat(speaker.<Integer>getAs("article_count")).isEqualTo(1);
    assertThat(speaker.<Integer>getAs("word_count")).isEqualTo(7);
    assertThat(speaker.<String>getList(speaker.fieldIndex("aliases"))).containsExactly("Lee");
    assertThat(result.topSpeakers()).containsExactly(new TopSpeaker("Ann Lee", "person", 2, 1));
    assertThat(result.firstArticles().get(0))
        .isEqualTo(
            new RunResult.ArticleLine(
                "b", "\u201CWe sail at dawn,\u201D said Ann Lee.", "We sail at dawn,", "Ann Lee"));
  }

  @Test
  void offsetsAreCodePointsOfTheStoredText() throws Exception {
    String text = "\uD83D\uDE00 \uD83C\uDF89\u201CFine \uD83D\uDE00\u201D said Bo Ek. More.\n";
    write(folder.resolve("in/a.txt"), text);
    run(folder.resolve("in"), folder.resolve("out"));

    int[] points =
        rows(folder.resolve("out"), ArticlesTable.TABLE)
            .get(0)
            .<String>getAs("text")
            .codePoints()
            .toArray();
    Row quote = rows(folder.resolve("out"), QuotesTable.TABLE).get(0);
    assertThat(slice(points, quote, "start", "end")).isEqualTo("\u201CFine \uD83D\uDE00\u201D");
    assertThat(slice(points, quote, "mention_start", "mention_end")).isEqualTo("Bo Ek");
    Row sentence = rows(folder.resolve("out"), SentencesTable.TABLE).get(0);
    assertThat(slice(points, sentence, "start", "end")).isEqualTo(sentence.<String>getAs("text"));
  }

  private static String slice(int[] points, Row row, String start, String end) {
    int from = row.<Integer>getAs(start);
    return new String(points, from, row.<Integer>getAs(end) - from);
  }

  @Test
  void theRowsAreTheSameHoweverTheWorkIsCut() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add(
          "{\"id\":\"a"
              + i % 290
              + "\",\"text\":\"Line "
              + i
              + ".\\n\u201CWord "
              + i
              + "\u201D said Speaker "
              + i % 7
              + ".\"}");
    }
    lines.add("broken");
    write(folder.resolve("in/x.jsonl"), String.join("\n", lines));
    for (int i = 0; i < 20; i++) {
      write(folder.resolve("in/t" + i + ".txt"), "Text " + i + "\n");
    }
    long bytes = Files.size(folder.resolve("in/x.jsonl")) + 200;

    Map<String, List<Row>> one = tables("one", new Sizes(bytes * 2, bytes * 2, bytes, bytes * 100));
    Map<String, List<Row>> three =
        tables("three", new Sizes(bytes / 3, bytes, bytes * 2, bytes * 100));
    Map<String, List<Row>> eight = tables("eight", new Sizes(bytes / 8, bytes, 0, 4096));

    assertThat(one.get("articles")).hasSize(310);
    assertThat(one.get("rejects")).hasSize(11);
    assertThat(three).isEqualTo(one);
    assertThat(eight).isEqualTo(one);
  }

  private Map<String, List<Row>> tables(String name, Sizes sizes)
      throws IOException, RefusedException {
    Path output = folder.resolve(name);
    run(options(folder.resolve("in"), output), sizes);
    Map<String, List<Row>> tables = new TreeMap<>();
    Tables.ALL.forEach(table -> tables.put(table.name(), rows(output, table)));
    return tables;
  }

  @Test
  void theFirstByFileAndLineKeepsAnIdThatComesTwice() throws Exception {
    write(folder.resolve("in/b.jsonl"), "{\"id\":\"x\",\"text\":\"from b\"}\n");
    write(
        folder.resolve("in/a.jsonl"),
        """
        {"id":"y","text":"other"}
        {"id":"x","text":"from a"}
        {"id":"x","text":"again"}
        """);
    run(folder.resolve("in"), folder.resolve("out"));

    assertThat(read(folder.resolve("out"), ArticlesTable.TABLE).where("article_id = 'x'").first())
        .extracting(row -> row.<String>getAs("text"))
        .isEqualTo("from a");
    assertThat(rows(folder.resolve("out"), RejectsTable.TABLE))
        .extracting(
            row -> row.<String>getAs("source") + ":" + row.<Long>getAs("position"),
            row -> row.getAs("reason"),
            row -> row.getAs("detail"))
        .containsExactly(
            tuple("a.jsonl:3", "duplicate_id", "the id x is that of a.jsonl:2 too"),
            tuple("b.jsonl:1", "duplicate_id", "the id x is that of a.jsonl:2 too"));
  }

  @Test
  void everyArticleIsAnalysedOnce() throws Exception {
    ANALYSED.set(0);
    for (int i = 0; i < 50; i++) {
      write(folder.resolve("in/" + i + ".txt"), "\u201CText\u201D said Lee.\n".repeat(20));
    }
    new Job(
            spark,
            options(folder.resolve("in"), folder.resolve("out")),
            () ->
                article -> {
                  ANALYSED.incrementAndGet();
                  return MarkedSpeech.analyse(article);
                },
            new Sizes(2000, 500, 1 << 20, 2000),
            note -> {})
        .run();
    assertThat(ANALYSED).hasValue(50);
  }

  @Test
  void whatIsReadCountsForTheNumberOfTasksAndNotTheSizeOfTheFiles() throws Exception {
    String page = "<p>".repeat(10_000);
    for (String name : List.of("plain", "wide")) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        String more = name.equals("wide") ? ",\"page\":\"" + page + "\"" : "";
        lines.append("{\"id\":\"a" + i + "\",\"text\":\"Line " + i + ".\"" + more + "}\n");
      }
      write(folder.resolve(name + "/x.jsonl"), lines.toString());
    }
    Sizes sizes = new Sizes(64 << 10, 64 << 10, 0, 1 << 20);
    assertThat(analysingTasks("plain", sizes)).isEqualTo(1);
    // By the size of the file there would be 92.
    assertThat(analysingTasks("wide", sizes)).isBetween(1, 3);
  }

  private int analysingTasks(String name, Sizes sizes) throws IOException, RefusedException {
    ANALYSED.set(0);
    new Job(
            spark,
            options(folder.resolve(name), folder.resolve(name + "-out")),
            () -> {
              ANALYSED.incrementAndGet();
              return MarkedSpeech::analyse;
            },
            sizes,
            note -> {})
        .run();
    return ANALYSED.get();
  }

  @Test
  void anArticleThatTheAnalysisFailsOnIsRejected() throws Exception {
    write(folder.resolve("in/good.txt"), "Good.\n");
    write(folder.resolve("in/bad.txt"), "Bad.\n");
    write(folder.resolve("in/deep.txt"), "Deep.\n");
    new Job(
            spark,
            options(folder.resolve("in"), folder.resolve("out")),
            () ->
                article -> {
                  switch (article.id()) {
                    case "bad" -> throw new IllegalStateException("span [5, 3)");
                    case "deep" -> throw new StackOverflowError();
                    default -> {
                      return MarkedSpeech.analyse(article);
                    }
                  }
                },
            Sizes.USUAL,
            note -> {})
        .run();
    assertThat(rows(folder.resolve("out"), RejectsTable.TABLE))
        .extracting(
            row -> row.getAs("source"), row -> row.getAs("reason"), row -> row.getAs("detail"))
        .containsExactly(
            tuple("bad.txt", "analysis_error", "java.lang.IllegalStateException: span [5, 3)"),
            tuple("deep.txt", "analysis_error", "java.lang.StackOverflowError"));
    assertThat(rows(folder.resolve("out"), ArticlesTable.TABLE)).hasSize(1);
  }

  @Test
  void anArticleThatTakesAllMemoryIsTriedAgainAloneAndRejected() throws Exception {
    write(folder.resolve("in/unlucky.txt"), "Its neighbour took the memory.\n");
    write(folder.resolve("in/giant.txt"), "Too much.\n");
    TRIED.clear();
    new Job(
            spark,
            options(folder.resolve("in"), folder.resolve("out")),
            () ->
                article -> {
                  if (TRIED.merge(article.id(), 1, Integer::sum) == 1
                      || article.id().equals("giant")) {
                    throw new OutOfMemoryError("Java heap space");
                  }
                  return MarkedSpeech.analyse(article);
                },
            Sizes.USUAL,
            note -> {})
        .run();
    assertThat(TRIED).isEqualTo(Map.of("unlucky", 2, "giant", 2));
    assertThat(rows(folder.resolve("out"), ArticlesTable.TABLE)).hasSize(1);
    Row reject = rows(folder.resolve("out"), RejectsTable.TABLE).get(0);
    assertThat(reject.<String>getAs("source")).isEqualTo("giant.txt");
    assertThat(reject.<String>getAs("reason")).isEqualTo("out_of_memory");
    assertThat(reject.<String>getAs("detail"))
        .startsWith("its analysis needs more memory than a process has: 10 characters, and ");
  }

  @Test
  void aFailedRunLeavesThePreviousOutputAsItWas() throws Exception {
    write(folder.resolve("in/a.txt"), "First.\n");
    Path output = folder.resolve("out");
    run(folder.resolve("in"), output);
    Map<String, byte[]> before = contents(output);
    RunOptions overwriting =
        new RunOptions(folder.resolve("in").toString(), output.toString(), true, Map.of(), 1000);

    assertThatThrownBy(
            () ->
                new Job(
                        spark,
                        overwriting,
                        () ->
                            article -> {
                              throw new LinkageError("no such class");
                            },
                        Sizes.USUAL,
                        note -> {})
                    .run())
        .hasMessageContaining("no such class");

    assertThat(contents(output)).usingRecursiveComparison().isEqualTo(before);
  }

  private static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @Test
  void aTableCarriesItsSchemaWithComments() throws Exception {
    write(folder.resolve("in/a.txt"), "First.\n");
    run(folder.resolve("in"), folder.resolve("out"));
    for (Table table : Tables.ALL) {
      StructType read = read(folder.resolve("out"), table).schema();
      assertThat(read.fieldNames()).isEqualTo(table.schema().fieldNames());
      for (StructField field : read.fields()) {
        assertThat(field.getComment())
            .as(table.name() + "." + field.name())
            .isEqualTo(table.schema().apply(field.name()).getComment());
      }
    }
  }

  @Test
  void aFileThatIsFoundAloneExplainsItself() throws Exception {
    write(folder.resolve("in/a.txt"), "First.\n");
    run(folder.resolve("in"), folder.resolve("out"));
    for (Table table : Tables.ALL) {
      try (var files = Files.list(folder.resolve("out").resolve(table.name()))) {
        Path file = files.findFirst().orElseThrow();
        Map<String, String> metadata;
        try (ParquetFileReader reader =
            ParquetFileReader.open(
                HadoopInputFile.fromPath(
                    new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()))) {
          metadata = reader.getFileMetaData().getKeyValueMetaData();
        }
        assertThat(metadata)
            .containsEntry("pullquote.version", Version.current())
            .containsEntry("pullquote.table", table.name())
            .containsEntry("pullquote.comment", table.comment())
            .containsKey("org.apache.spark.version");
        assertThat(metadata.get("pullquote.options"))
            .contains("\"max_article_chars\":1000000", folder.resolve("in").toString());
        StructField last = table.schema().fields()[table.schema().size() - 1];
        assertThat(new ObjectMapper().readTree(metadata.get("pullquote.columns")).get(last.name()))
            .hasToString("\"" + last.getComment().get() + "\"");
      }
    }
  }

  @Test
  void parquetInputIsReadByItsColumns() throws Exception {
    spark
        .sql(
            "select 7 as id, 'One.' as body, timestamp'2024-03-01 12:00:00 UTC' as published_at"
                + " union all select 8, null, null")
        .coalesce(1)
        .write()
        .parquet(folder.resolve("in/p.parquet").toString());
    RunOptions options =
        new RunOptions(
            folder.resolve("in").toString(),
            folder.resolve("out").toString(),
            false,
            Map.of("text", "body"),
            1000);
    run(options, Sizes.USUAL);

    Row article = rows(folder.resolve("out"), ArticlesTable.TABLE).get(0);
    assertThat(article.<String>getAs("article_id")).isEqualTo("7");
    assertThat(article.<String>getAs("source")).startsWith("p.parquet/part-").endsWith(":0");
    assertThat(
            read(folder.resolve("out"), ArticlesTable.TABLE)
                .selectExpr("unix_seconds(published_at)")
                .first()
                .getLong(0))
        .isEqualTo(1709294400L);
    assertThat(rows(folder.resolve("out"), RejectsTable.TABLE))
        .extracting(row -> row.getAs("reason"), row -> row.getAs("position"))
        .containsExactly(tuple("missing_text", 1L));
  }

  @Test
  void theGoodLinesOfABrokenGzipCount() throws Exception {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(5);
    IntStream.range(0, 5000)
        .forEach(i -> lines.append("{\"text\":\"Text ").append(random.nextLong()).append("\"}\n"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
    Files.createDirectories(folder.resolve("in"));
    Files.write(
        folder.resolve("in/cut.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    Files.write(folder.resolve("in/whole.jsonl.gz"), packed.toByteArray());

    RunResult result = run(folder.resolve("in"), folder.resolve("out"));

    Row reject = rows(folder.resolve("out"), RejectsTable.TABLE).get(0);
    assertThat(reject.<String>getAs("reason")).isEqualTo("corrupt_file");
    long kept = reject.<Long>getAs("position") - 1;
    assertThat(kept).isBetween(1000L, 4000L);
    assertThat(result.counts().tables()).containsEntry("articles", 5000 + kept);
    assertThat(result.counts().rejects()).isEqualTo(Map.of("corrupt_file", 1L));
  }

  @Test
  void noNameIsLostInAShuffledInput() throws Exception {
    List<String> names =
        new ArrayList<>(List.of("with space", "colon:name", "per%cent", "caf\u00E9", "[x]{y}*"));
    Collections.shuffle(names, new Random(3));
    for (String name : names) {
      write(folder.resolve("in dir").resolve(name + ".txt"), "Text.\n");
    }
    run(folder.resolve("in dir"), folder.resolve("out dir"));
    assertThat(rows(folder.resolve("out dir"), ArticlesTable.TABLE))
        .extracting(row -> row.<String>getAs("article_id"))
        .containsExactlyInAnyOrderElementsOf(names)
        .isSorted();
  }
}
