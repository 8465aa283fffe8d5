package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.run.Job;
import pullquote.run.LocalSpark;
import pullquote.run.RunOptions;

/** The commands that read what a run has written. */
final class TablesCommandsTest {

  @TempDir static Path folder = Path.of("");
  private static String tables = "";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void run() throws Exception {
    LocalSpark.session();
    tables = folder.resolve("tables").toString();
    Job.run(
        new RunOptions(
            Path.of(System.getProperty("pullquote.home"), "job/spark/src/test/resources/articles")
                .toString(),
            tables,
            false,
            Map.of(),
            RunOptions.DEFAULT_MAX_ARTICLE_CHARS),
        note -> {});
  }

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void anArticleIsShownWithItsSpeakersBesideTheLines() {
    assertThat(run("show", "--input", tables, "tides-1")).as(err.toString()).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo("No ferry to Ostrel this winter");
    assertThat(lines.get(1)).startsWith("The Lantern | 2031-01-06 | tides-1 | https://lantern");
    assertThat(lines)
        .anyMatch(line -> line.matches("\\* The ferry to Ostrel will not sail.*"))
        .anyMatch(line -> line.matches(".*\u201Ca disgrace\u201D\\. +Tobias Renn"))
        .anyMatch(line -> line.matches(" +#q0 +Marta Quill +0\\.\\d\\d +inverted_cue +We cannot.*"))
        .allMatch(line -> Terminal.width(line) <= 100);
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show --input %s tides-1",
        "report --input %s --output %s.html",
        "export --input %s --output %s.csv --format csv --tables articles"
      })
  void aDamagedTableIsSaidInWords(String command) throws Exception {
    Path copy = Files.createTempDirectory(folder, "damaged");
    try (var files = Files.walk(Path.of(tables))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(Path.of(tables).relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    try (var files = Files.list(copy.resolve("articles"))) {
      for (Path file : files.toList()) {
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 300));
      }
    }
    assertThat(run(command.replace("%s", copy.toString()).split(" "))).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("pullquote: The file " + copy + "/articles/")
        .contains("is damaged, or only half of it is there: pullquote verify says")
        .doesNotContain("parquet.", "Exception", "java.");
  }

  @Test
  void coloursComeOnlyWhereTheyAreWanted() {
    assertThat(run("show", "--input", tables, "--color", "always", "tides-1")).isZero();
    assertThat(out.toString()).contains("\u001b[36m\u201Ca disgrace\u201D\u001b[0m");
    assertThat(Palette.of(true, null, "xterm")).isEqualTo(Palette.COLOURS);
    assertThat(Palette.of(true, "", "xterm")).isEqualTo(Palette.COLOURS);
    assertThat(Palette.of(true, "1", "xterm")).isEqualTo(Palette.PLAIN);
    assertThat(Palette.of(true, null, "dumb")).isEqualTo(Palette.PLAIN);
    assertThat(Palette.of(false, null, "xterm")).isEqualTo(Palette.PLAIN);
  }

  @Test
  void aQuoteIsShownWithAllThatIsKnownOfIt() {
    assertThat(run("show", "--input", tables, "tides-1#q2")).isZero();
    assertThat(out.toString())
        .startsWith("\u201Ca disgrace\u201D")
        .containsPattern("speaker +Tobias Renn\\R")
        .containsPattern("cue +called\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "show --input TABLES tides-9 | There is no article tides-9 in",
        "show --input TABLES tides-1#q9 | There is no quote tides-1#q9: the article has 5",
        "show --input TABLES | Missing required parameter: 'ARTICLE_ID'",
        "show --input /no/tables x | no run.json; make them with pullquote run, or give --input",
        "show --color green x | expected one of [AUTO, ALWAYS, NEVER]",
        "report --input TABLES --output /no/such/r.html | There is no folder /no/such: make it",
        "report --articles 0 | --articles is 0: it must be 1 or more",
        "export --input TABLES --tables quotes,words | There is no table words: it is one of",
        "export --format xls | expected one of [PARQUET, JSONL, CSV]",
        "export --input TABLES --table-prefix no.db. | Spark has no catalog no: give it before",
        "export --table-prefix x;y | --table-prefix x;y is not like catalog.db.",
      })
  void aMistakeIsExplained(String line, String message) {
    assertThat(run(line.replace("TABLES", tables).split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aReportReplacesAReportOnly() throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<!doctype html>Somebody's own");
    String[] args = {"report", "--input", tables, "--output", page.toString()};
    assertThat(run(args)).isEqualTo(4);
    assertThat(err.toString()).contains("is no report: give --overwrite, or another --output");
    assertThat(page).hasContent("<!doctype html>Somebody's own");
    Files.delete(page);
    assertThat(run(args)).isZero();
    assertThat(run(args)).isZero();
    assertThat(out.toString()).contains("page.html: 8 articles, ");
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void csvIsNoFormula() throws Exception {
    String to = folder.resolve("csv").toString();
    String[] args = {"export", "--input", tables, "--output", to, "--tables", "articles,quotes"};
    assertThat(run(args)).as(err.toString()).isZero();
    assertThat(Path.of(to, "articles.csv"))
        .content()
        .startsWith("\uFEFFarticle_id,source,title,")
        .contains(",\"'=HYPERLINK(\"\"https://x.example\"\")\",'@Kestrel,")
        .contains("\"'=cmd|' /C calc'!A0 was in the first cell.\n");
    assertThat(Path.of(to, "quotes.csv"))
        .content()
        .contains(",\"'=1+1, and no more,\",", ",\"'+44 is not a sum,\",");
    assertThat(run(args)).isEqualTo(4);
    assertThat(err.toString()).contains("is there already: give --overwrite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "parquet"})
  void theOtherFormatsHoldWhatTheTableHolds(String format) throws Exception {
    String to = folder.resolve(format).toString();
    assertThat(run("export", "--input", tables, "--output", to, "--format", format))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("quotes." + format + ": 28 rows");
    SparkSession spark = LocalSpark.session();
    String file = to + "/quotes." + format;
    var columns = spark.read().parquet(tables + "/quotes");
    var read =
        format.equals("jsonl")
            ? spark.read().schema(columns.schema()).json(file)
            : spark.read().parquet(file);
    assertThat(read.collectAsList()).isEqualTo(columns.collectAsList());
    assertThat(Path.of(to, "articles." + format)).doesNotExist();
    if (format.equals("jsonl")) {
      JsonNode first =
          new ObjectMapper().readTree(Files.readAllLines(Path.of(to, "speakers.jsonl")).get(0));
      assertThat(first.path("aliases").isArray()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "parquet"})
  void quotesComeWithTheirArticles(String format) {
    String to = folder.resolve("with-" + format).toString();
    String view = "quotes_with_articles";
    assertThat(
            run("export", "--input", tables, "--output", to, "--format", format, "--tables", view))
        .as(err.toString())
        .isZero();
    SparkSession spark = LocalSpark.session();
    spark.read().parquet(tables + "/quotes").createOrReplaceTempView("q");
    spark.read().parquet(tables + "/articles").createOrReplaceTempView("a");
    var expected =
        spark.sql(
            "SELECT q.*, a.title, a.outlet, a.published_at, a.url,"
                + " a.duplicate_of IS NOT NULL AS in_copy"
                + " FROM q JOIN a ON q.article_id = a.article_id"
                + " ORDER BY q.article_id, quote_index");
    String file = to + "/" + view + "." + format;
    var read =
        format.equals("jsonl")
            ? spark.read().schema(expected.schema()).json(file)
            : spark.read().parquet(file);
    assertThat(read.columns()).isEqualTo(expected.columns());
    assertThat(read.collectAsList()).isEqualTo(expected.collectAsList());
  }

  @Test
  void aCatalogTakesTheTables() {
    SparkSession spark = LocalSpark.session();
    spark.sql("CREATE DATABASE press LOCATION '" + folder.resolve("press").toUri() + "'");
    String[] args = {
      "export", "--input=" + tables, "--table-prefix=press.", "--tables=quotes,quotes_with_articles"
    };
    assertThat(run(args)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("press.quotes: 28 rows", "press.quotes_with_articles: 28 rows");
    assertThat(spark.sql("DESCRIBE press.quotes").collectAsList().toString())
        .contains("[cue,string,the words that introduce speech]");
    assertThat(spark.sql("DESCRIBE EXTENDED press.quotes").collectAsList().toString())
        .contains("One row a quotation; none is left out.");
    assertThat(run(args)).isEqualTo(4);
    assertThat(err.toString()).contains("There is a table press.quotes: give --overwrite");
    assertThat(
            run(
                "export",
                "--input",
                tables,
                "--table-prefix",
                "press.",
                "--tables",
                "quotes",
                "--overwrite"))
        .as(err.toString())
        .isZero();
  }
}
