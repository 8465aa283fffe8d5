package pullquote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.cli.Main;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.evaluation.AttributionGold;
import pullquote.evaluation.NamesCorpus;
import pullquote.input.Articles;
import pullquote.output.WrittenTables;
import pullquote.run.LocalSpark;
import pullquote.tables.TableRow;

/** What a reader says in the page goes into a file, from there into a run's rows and into gold. */
final class CorrectionsTest {

  private static final Path ARTICLES =
      Path.of(System.getProperty("pullquote.home"), "job/spark/src/test/resources/articles");

  @TempDir Path folder;

  private static String pullquote(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    assertThat(status).as(err.toString()).isZero();
    return out.toString();
  }

  private static TableRow quote(WrittenTables tables, String article, int index) throws Exception {
    return tables.article(article).orElseThrow().quotes().get(index);
  }

  @Test
  void aClickBecomesARowAndALesson() throws Exception {
    LocalSpark.session();
    String tables = folder.resolve("tables").toString();
    pullquote("run", "--input", ARTICLES.toString(), "--output", tables);
    Path page = folder.resolve("report.html");
    pullquote("report", "--input", tables, "--output", page.toString());

    Path saved = folder.resolve("corrections.jsonl");
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      browser.downloads(folder);
      browser.size(1280, 900);
      browser.open(URI.create(page.toUri() + "#/quotes?q=*&sort=unsure"));
      // Confirmed with a key; another speaker, with a click and typed; no speech; another mention.
      browser.open(URI.create(page.toUri() + "#/article/tides-1?quote=0"));
      browser.press("c");
      browser.await("document.querySelector('.said').textContent === 'Confirmed by you'");
      browser.press("j");
      browser.await(
          "document.querySelector('.details h2').textContent.startsWith('Quotation 2 of')");
      browser.click(".check .buttons button:nth-child(2)");
      browser.await("document.activeElement.name === 'speaker'");
      browser.type("Tobias Renn");
      browser.press("Enter");
      browser.await("document.querySelector('.said').textContent === 'Corrected by you'");
      assertThat(browser.text(".answer")).startsWith("Tobias Renn");
      browser.press("m");
      browser.await("document.activeElement.name === 'mention'");
      browser.type("the harbour board");
      browser.press("Enter");
      browser.await(
          "document.querySelector('.details .mention')?.textContent === 'the harbour board'");
      browser.open(URI.create(page.toUri() + "#/article/tides-2?quote=0"));
      browser.press("x");
      browser.await("document.querySelector('.said').textContent === 'Corrected by you'");
      // It is there when the page is opened again, and can be taken back.
      browser.open(URI.create(page.toUri() + "#/article/tides-2?quote=1"));
      browser.press("o");
      browser.await("document.querySelector('.said').textContent === 'Corrected by you'");
      browser.press("u");
      browser.await("document.querySelector('.said').textContent === 'Not checked yet'");
      browser.open(URI.create(page.toUri() + "#/quotes?checked=yes"));
      assertThat(browser.text(".found")).startsWith("3 quotations");
      browser.click(".keeping button");
      for (int i = 0; i < 300 && !Files.exists(saved); i++) {
        Thread.sleep(20);
      }
      // Somebody else loads the file.
      browser.value("localStorage.clear()");
      browser.open(URI.create(page.toUri() + "#/quotes?checked=yes"));
      assertThat(browser.text(".found")).startsWith("0 quotations");
      browser.choose(".file input", saved);
      browser.await(
          "document.querySelector('.keeping').textContent.includes('3 quotations checked')");
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).allMatch(asked -> asked.matches("(file|about|blob|data):.*"));
    }

    List<String> lines = new ArrayList<>(Files.readAllLines(saved));
    assertThat(lines).hasSize(3);
    lines.add(lines.get(0).replace("\"start\":", "\"start\":1"));
    lines.add(lines.get(0).replace("tides-1", "gone"));
    Path more = Files.write(folder.resolve("more.jsonl"), lines);
    String corrected = folder.resolve("corrected").toString();
    String digest =
        pullquote(
            "run",
            "--input",
            ARTICLES.toString(),
            "--output",
            corrected,
            "--corrections",
            more.toString());
    assertThat(digest)
        .contains("Corrections: 3 applied, 2 no longer fit:\n  gone [")
        .contains("): there is no such article")
        .contains("): another text stands there, or no quotation");
    WrittenTables written = WrittenTables.open(corrected);
    assertThat(written.run().path("corrections").path("applied").asInt()).isEqualTo(3);
    TableRow other = quote(written, "tides-1", 1);
    assertThat(other.string("speaker")).isEqualTo("Tobias Renn");
    assertThat(other.string("speaker_id")).isEqualTo("person/tobias-renn");
    assertThat(other.string("mention")).isEqualTo("the harbour board");
    assertThat(other.string("method")).isEqualTo("corrected");
    assertThat(other.string("speaker_method")).isEqualTo("corrected");
    assertThat(other.real("confidence")).isEqualTo(1);
    TableRow confirmed = quote(written, "tides-1", 0);
    assertThat(confirmed.string("speaker")).isEqualTo("Marta Quill");
    assertThat(confirmed.string("method")).isEqualTo("corrected");
    TableRow none = quote(written, "tides-2", 0);
    assertThat(none.string("status")).isEqualTo("not_speech");
    assertThat(none.string("speaker")).isNull();
    pullquote("verify", corrected);

    // Gold: measured and trained on.
    assertThat(pullquote("evaluate", "names", "--gold", saved.toString(), "--articles", tables))
        .contains("corrections.jsonl");
    Path elsewhere = Files.writeString(folder.resolve("else.jsonl"), "{\"text\": \"It rained.\"}");
    assertThat(
            pullquote(
                "evaluate",
                "names",
                "--gold=" + saved,
                "--articles=" + elsewhere,
                "--articles=" + tables))
        .contains("corrections.jsonl");
    List<GoldArticle> gold;
    try (var articles = Articles.read(ARTICLES.toString(), Map.of(), 1_000_000, note -> {})) {
      gold = NamesCorpus.read(articles, "the input", saved);
    }
    GoldQuotation label = gold.get(0).quotations().get(1);
    assertThat(label.speaker()).isEqualTo("Tobias Renn");
    assertThat(AttributionGold.of(gold).get(0).attributions().get(1).source())
        .singleElement()
        .satisfies(
            source ->
                assertThat(source.in(gold.get(0).article().text())).isEqualTo("the harbour board"));
  }
}
