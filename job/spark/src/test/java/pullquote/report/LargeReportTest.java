package pullquote.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.output.WrittenTables;
import pullquote.run.Job;
import pullquote.run.LocalSpark;
import pullquote.run.RunOptions;

/**
 * A page of thousands of articles is quick. They are those of {@code -Dpullquote.tables=FOLDER}, or
 * else the few that the tests have, over and over.
 */
final class LargeReportTest {

  private static final int ARTICLES = 2400;

  /** Far above what it takes on two cores; a page that does work by the square needs minutes. */
  private static final double MOST_SECONDS = 5;

  @TempDir Path folder;

  @Test
  void thousandsOfArticlesStayFluent() throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
      String given = System.getProperty("pullquote.tables");
      WrittenTables tables = WrittenTables.open(given == null ? tables() : given);
      Path page = folder.resolve("report.html");
      Report report = Report.write(tables, page, Report.DEFAULT_MOST_ARTICLES);
      assertThat(report.articles()).isGreaterThan(2000);
      assertThat(report.bytes()).isLessThan(12_000_000);
      browser.size(1280, 900);

      double opened = seconds(() -> browser.open(page.toUri()));
      double listed =
          seconds(
              () -> {
                browser.click("header a[href='#/quotes']");
                browser.await("document.querySelectorAll('.line').length > 0");
              });
      int all = number(browser.text(".found"));
      double found =
          seconds(
              () -> {
                browser.press("/");
                browser.type("never");
                browser.await(
                    "parseInt(document.querySelector('.found').innerText.replace(',', '')) < "
                        + all);
              });
      double scrolled =
          seconds(
              () -> {
                browser.value("location.hash = '#/quotes'");
                browser.await(
                    "parseInt(document.querySelector('.found').innerText.replace(',', '')) === "
                        + all);
                for (int i = 0; i < 20; i++) {
                  browser.value("scrollTo(0, document.body.scrollHeight)");
                  browser.value("new Promise(requestAnimationFrame)");
                }
                browser.await("document.querySelectorAll('.line').length > 300");
              });
      double searched =
          seconds(
              () -> {
                browser.value("location.hash = '#/articles?q=said'");
                browser.await("document.querySelector('.head') !== null");
              });
      double read =
          seconds(
              () -> {
                browser.click(".line a");
                browser.await("document.querySelector('.text mark') !== null");
              });
      System.out.printf(
          "%d articles, %d quotes: opened in %.2f s, listed in %.2f s, found in %.2f s, scrolled in"
              + " %.2f s, searched in %.2f s, read in %.2f s%n",
          report.articles(), all, opened, listed, found, scrolled, searched, read);
      assertThat(List.of(opened, listed, found, scrolled, searched, read))
          .allMatch(seconds -> seconds < MOST_SECONDS);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private interface Action {
    void run() throws Exception;
  }

  private static double seconds(Action action) throws Exception {
    long start = System.nanoTime();
    action.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static int number(String text) {
    return Integer.parseInt(text.substring(0, text.indexOf(' ')).replace(",", ""));
  }

  private String tables() throws Exception {
    LocalSpark.session();
    Path input = folder.resolve("in.jsonl");
    List<String> lines =
        Files.readAllLines(
            Path.of(
                System.getProperty("pullquote.home"),
                "job/spark/src/test/resources/articles/harbour.jsonl"));
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int i = 0; i < ARTICLES; i++) {
        ObjectNode article = (ObjectNode) json.readTree(lines.get(i % lines.size()));
        article.put("id", "copy-" + i);
        out.write(article + "\n");
      }
    }
    String output = folder.resolve("tables").toString();
    Job.run(
        new RunOptions(
            input.toString(), output, false, Map.of(), RunOptions.DEFAULT_MAX_ARTICLE_CHARS),
        note -> {});
    return output;
  }
}
