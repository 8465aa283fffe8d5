package pullquote.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.output.WrittenArticle;
import pullquote.output.WrittenTables;
import pullquote.run.Job;
import pullquote.run.LocalSpark;
import pullquote.run.RunOptions;
import pullquote.tables.TableRow;

/** The page as a reader has it: in a browser, with articles that mean harm among the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportTest {

  private static final Path ARTICLES =
      Path.of(System.getProperty("pullquote.home"), "job/spark/src/test/resources/articles");

  private static final String HOSTILE = "hostile/\"><img src=x onerror=\"window.hacked='id'\">";

  @TempDir static Path folder = Path.of("");
  private final List<WrittenArticle> articles = new ArrayList<>();
  private URI page = URI.create("about:blank");
  private Chromium browser;

  @BeforeAll
  void writeTheReport() throws Exception {
    browser = Chromium.start(folder.resolve("profile"));
    LocalSpark.session();
    String output = folder.resolve("tables").toString();
    Job.run(
        new RunOptions(
            ARTICLES.toString(), output, false, Map.of(), RunOptions.DEFAULT_MAX_ARTICLE_CHARS),
        note -> {});
    WrittenTables tables = WrittenTables.open(output);
    tables.forEachArticle(id -> true, articles::add);
    Path file = folder.resolve("report.html");
    assertThat(Report.write(tables, file, 100).articles()).isEqualTo(articles.size());
    page = file.toUri();
    Report.write(tables, folder.resolve("short.html"), 3);
  }

  @AfterAll
  void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void atADesk() throws Exception {
    browser.size(1280, 900);
    browser.colours("light");
  }

  private void open(String fragment) throws Exception {
    browser.open(URI.create(page + fragment));
  }

  private static String address(String articleId) {
    return "#/article/" + URLEncoder.encode(articleId, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private List<String> places() {
    List<String> places = new ArrayList<>(List.of("#/", "#/quotes", "#/articles"));
    articles.forEach(article -> places.add(address(article.id())));
    articles.stream()
        .filter(article -> !article.quotes().isEmpty())
        .forEach(article -> places.add(address(article.id()) + "?quote=0"));
    return places;
  }

  @Test
  void othersMayReadItAsTheyMayAnyNewFile() throws Exception {
    Path usual = Files.createFile(folder.resolve("usual"));
    assertThat(Files.getPosixFilePermissions(Path.of(page)))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void theOverviewCounts() throws Exception {
    open("");
    assertThat(browser.text(".tiles")).contains("articles\n8").contains("quotations\n");
    assertThat(browser.text("main")).contains("Marta Quill", "Daily Kestrel", "Over time");
    assertThat(browser.value("document.querySelectorAll('.chart canvas').length").asInt())
        .isEqualTo(2);
  }

  @Test
  void nothingOfAnArticleIsTakenForCode() throws Exception {
    int scripts = 7; // licences, data, four libraries, the page's own
    for (String place : places()) {
      open(place);
      assertThat(browser.value("String(window.hacked)").asText()).as(place).isEqualTo("undefined");
      assertThat(browser.value("document.scripts.length").asInt()).as(place).isEqualTo(scripts);
      assertThat(browser.value("document.querySelectorAll('img, iframe, b > b, title *').length"))
          .as(place)
          .hasToString("0");
      assertThat(
              browser.value("[...document.links].filter(a => a.protocol === 'javascript:').length"))
          .as(place)
          .hasToString("0");
    }
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(asked -> asked.matches("(file|about|data):.*"));
    open(address(HOSTILE));
    assertThat(browser.text("h1")).isEqualTo("</title><script>window.hacked='title'</script>");
    assertThat(browser.text(".text"))
        .contains("<script>window.hacked='text'</script>", "<!-- a comment ]]> and &lt;b&gt;");
    assertThat(browser.text(".where")).contains("<b>The \"Lantern\"</b>").doesNotContain("as pub");
  }

  @Test
  void everyQuotationIsMarkedInItsPlace() throws Exception {
    int checked = 0;
    for (WrittenArticle article : articles) {
      open(address(article.id()));
      int[] points = article.article().value("text").codePoints().toArray();
      String shown =
          browser
              .value(
                  "[...document.querySelectorAll('.text p')].map(p => [...p.childNodes]"
                      + ".filter(n => !n.matches('.tag')).map(n => n.textContent).join('')).join('\\n')")
              .asText();
      assertThat(shown.lines().filter(line -> !line.isBlank()).toList())
          .isEqualTo(
              new String(points, 0, points.length)
                  .lines()
                  .filter(line -> !line.isBlank())
                  .toList());
      for (var quote : article.quotes()) {
        String marked =
            browser
                .value(
                    "(() => { let m = document.getElementById('quote-%d'), t = '';"
                            .formatted(quote.integer("quote_index"))
                        + " for (; m; m = m.nextSibling) if (!m.matches('.tag')) t += m.textContent;"
                        + " return t; })()")
                .asText();
        int start = quote.integer("start");
        assertThat(marked)
            .as(quote.value("quote_id"))
            .startsWith(new String(points, start, quote.integer("end") - start));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void aClickTellsWhoAndWhy() throws Exception {
    open(address("tides-1"));
    browser.click("#quote-0");
    browser.await("document.querySelector('.details') !== null");
    Map<String, String> told = details();
    assertThat(told)
        .containsEntry("Speaker", "Marta Quill\nperson")
        .containsEntry("Mention", "Marta Quill")
        .containsEntry("Cue", "said")
        .containsEntry("Status", "with a source")
        .containsEntry("Kind", "direct")
        .containsEntry("Id", "tides-1#q0")
        .containsKeys("Method", "Confidence");
    assertThat(browser.text(".text .cue")).isEqualTo("said");
    assertThat(browser.text(".text .mention")).isEqualTo("Marta Quill");
    assertThat(browser.value("location.hash").asText()).isEqualTo("#/article/tides-1?quote=0");
  }

  private Map<String, String> details() throws Exception {
    JsonNode rows =
        browser.value(
            "[...document.querySelectorAll('.details dl div')].map(d =>"
                + " [d.children[0].innerText, d.children[1].innerText.trim()])");
    Map<String, String> told = new HashMap<>();
    rows.forEach(row -> told.put(row.get(0).asText(), row.get(1).asText()));
    return told;
  }

  @Test
  void anAddressLeadsToAQuotation() throws Exception {
    open("#/article/tides-2?quote=1");
    assertThat(details()).containsEntry("Id", "tides-2#q1");
    assertThat(browser.value("document.activeElement.id").asText()).isEqualTo("quote-1");
    open("#/article/no%20such");
    assertThat(browser.text("main")).contains("This page has no article no such");
    open("#/article/%E0");
    assertThat(browser.text("h1")).isEqualTo("Who said what");
  }

  @Test
  void theKeysGoFromQuotationToQuotation() throws Exception {
    open(address("tides-1"));
    browser.press("j");
    browser.await("document.activeElement.id === 'quote-0'");
    browser.press("j");
    browser.await("document.activeElement.id === 'quote-1'");
    browser.press("k");
    browser.await("document.activeElement.id === 'quote-0'");
    browser.press("Escape");
    browser.await("document.querySelector('.details') === null");
    browser.press("n");
    browser.await("location.hash === '#/article/tides-2'");
    browser.await("document.title.startsWith('Islanders: nobody asked us')");
    browser.value("document.getElementById('quote-0').focus()");
    browser.press("Enter");
    browser.await("document.querySelector('.details') !== null");
    open("#/quotes");
    browser.press("/");
    browser.await("document.activeElement.name === 'q'");
  }

  @Test
  void theListIsSearchedAndFiltered() throws Exception {
    open("#/quotes");
    int all = articles.stream().mapToInt(article -> article.quotes().size()).sum();
    assertThat(browser.text(".found")).startsWith(all + " quotations");
    browser.press("/");
    browser.type("TIMETÁBLES");
    browser.await("document.querySelectorAll('.line').length === 1");
    assertThat(browser.content(".line"))
        .contains("The sea does not read timetables", "Marta Quill");
    open("#/quotes?speaker=farrow&outlet=Daily+Kestrel");
    assertThat(browser.content(".list")).contains("Nobody asked us", "That is all I ever wanted");
    long farrows = count(quote -> "Ines Farrow".equals(quote.string("speaker")));
    assertThat(browser.text(".found")).startsWith(farrows + " quotations");
    open("#/quotes?speaker=farrow&outlet=The+Lantern");
    assertThat(browser.text(".found")).startsWith("0 quotations");
    long partial = count(quote -> quote.value("kind").equals("partial"));
    long attributed = count(quote -> quote.value("status").equals("attributed"));
    long sure = count(quote -> quote.real("confidence") >= 0.9);
    for (var filter :
        Map.of("kind=partial", partial, "status=attributed", attributed, "least=0.9", sure)
            .entrySet()) {
      open("#/quotes?" + filter.getKey());
      assertThat(filter.getValue()).isBetween(1L, (long) all - 1);
      assertThat(browser.text(".found")).startsWith(filter.getValue() + " quotation");
    }
    open("#/articles?q=borrowed");
    assertThat(browser.content(".list")).contains("A borrowed ferry", "Ferry stays in port");
  }

  /** Whole words, phrases in marks, a star for any ending; and one sees why a line is there. */
  @ParameterizedTest
  @CsvSource({
    "timetables, 1",
    "timetable, 0",
    "timetable*, 1",
    "read timetables, 1",
    "timetables read, 1",
    "'\"read timetables\"', 1",
    "'\"timetables read\"', 0",
    "'\"the sea\" TIMETÁBLES quill', 1",
  })
  void wordsAndPhrasesAreFound(String query, int many) throws Exception {
    open("#/quotes?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertThat(browser.text(".found")).startsWith(many + " quotation");
    String hits = "[...document.querySelectorAll('.hit')].map(hit => hit.textContent).join('|')";
    if (many == 0) {
      assertThat(browser.value(hits).asText()).isEmpty();
    } else {
      assertThat(browser.value(hits).asText()).contains("timetable");
    }
  }

  @Test
  void theLeastSureWithoutASourceAreThereToo() throws Exception {
    long all = 0;
    for (String status : List.of("unattributed", "not_speech")) {
      long without = count(quote -> quote.value("status").equals(status));
      open("#/quotes?sort=unsure&status=" + status);
      assertThat(browser.text(".found")).as(status).startsWith(without + " quotation");
      all += without;
    }
    assertThat(all).isPositive();
    open("#/quotes?status=attributed&sort=unsure");
    JsonNode shown =
        browser.value(
            "[...document.querySelectorAll('.line meter')].map(m => Number(m.getAttribute('value')))");
    List<Double> values = new ArrayList<>();
    shown.forEach(value -> values.add(value.asDouble()));
    assertThat(values).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void backLeadsToThePlaceInTheList() throws Exception {
    browser.size(1280, 300);
    open("#/quotes");
    browser.click(".line:nth-child(9) a");
    browser.await("document.querySelector('.details') !== null");
    String id = details().get("Id");
    browser.press("j");
    browser.await("document.querySelector('.details h2').textContent.startsWith('10 of')");
    browser.value("history.back()");
    browser.await("document.querySelectorAll('.line').length > 9");
    browser.await("document.querySelector('.line:nth-child(10) a') === document.activeElement");
    assertThat(id).isNotNull();
    assertThat(
            browser
                .value(
                    "document.activeElement.getBoundingClientRect().top > 0"
                        + " && document.activeElement.getBoundingClientRect().top < innerHeight")
                .asBoolean())
        .isTrue();
  }

  @Test
  void aWalkIsTakenUpWhereItWasLeft() throws Exception {
    open("#/quotes?sort=unsure");
    assertThat(browser.text(".actions")).contains("Check one by one");
    browser.click(".actions a.button");
    browser.await("document.querySelector('.details') !== null");
    browser.press("j");
    browser.await("document.querySelector('.details h2').textContent.startsWith('2 of')");
    open("#/");
    open("#/quotes?sort=unsure");
    assertThat(browser.text(".actions")).contains("Go on checking at 2");
    open("#/quotes?status=attributed");
    assertThat(browser.text(".actions")).contains("Check one by one");
  }

  /** Where the browser gives a page no clipboard, the address stands there to be copied. */
  @Test
  void theCopiedAddressLeadsToTheQuotation() throws Exception {
    open(places().get(places().size() - 1));
    browser.value(
        "Object.defineProperty(navigator, 'clipboard', {configurable: true,"
            + " value: {writeText: async text => { window.copied = text; }}})");
    String id = details().get("Id");
    browser.click(".details td button.small, .details dd button.small");
    browser.await("window.copied !== undefined");
    String copied = browser.value("window.copied").asText();
    open("#/");
    browser.open(URI.create(copied));
    browser.await("document.querySelector('.details') !== null");
    assertThat(details().get("Id")).isEqualTo(id);
  }

  @Test
  void theMostQuotedHaveTheMostQuotations() throws Exception {
    open("");
    List<String> quotes = new ArrayList<>();
    browser
        .value(
            "[...document.querySelectorAll('.columns section:first-child li, .columns"
                + " section:first-child a')].map(bar => (bar.textContent.match(/(\\d+)"
                + " quotes?,/) || ['', ''])[1]).filter(text => text)")
        .forEach(value -> quotes.add(value.asText()));
    assertThat(quotes.stream().map(Integer::valueOf).toList())
        .isNotEmpty()
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  /** The sheet of a phone covers the lower half: the quotation stands above it. */
  @Test
  void aPhoneShowsTheChosenQuotation() throws Exception {
    browser.size(390, 844);
    for (int quote = 0; quote < 4; quote++) {
      open(address("tides-1") + "?quote=" + quote);
      assertThat(
              browser
                  .value(
                      "document.querySelector('.text mark.on').getBoundingClientRect().bottom"
                          + " <= document.querySelector('aside').getBoundingClientRect().top")
                  .asBoolean())
          .as("quote %d", quote)
          .isTrue();
    }
  }

  @Test
  void punctuationStaysAtItsQuotation() throws Exception {
    open(address("tides-1"));
    assertThat(
            browser
                .value(
                    "[...document.querySelectorAll('.text .tag')].map(tag => tag.nextSibling)"
                        + ".filter(next => next && /^[.,;:!?)]/.test(next.textContent)).length")
                .asInt())
        .isZero();
  }

  /** What a spreadsheet would take for a formula is none. */
  @Test
  void filteredRowsAreSavedAsCsv() throws Exception {
    open("#/quotes?outlet=%40Kestrel");
    String csv =
        browser.value("quotesAsCsv(narrowed(corpus, addressRead(location.hash).given))").asText();
    assertThat(csv.lines().findFirst().orElse(""))
        .isEqualTo(
            "\uFEFF\"quote_id\",\"article_id\",\"title\",\"outlet\",\"published_at\",\"url\",\"text\","
                + "\"speaker\",\"speaker_type\",\"descriptor\",\"mention\",\"cue\",\"status\",\"reason\","
                + "\"kind\",\"method\",\"confidence\"");
    assertThat(csv).contains("\"'@Kestrel\"", "\"'=1+1, and no more,\"");
    assertThat(csv.lines()).hasSize(1 + number(browser.text(".found")));
  }

  private static int number(String text) {
    return Integer.parseInt(text.substring(0, text.indexOf(' ')));
  }

  private long count(Predicate<TableRow> right) {
    return articles.stream().flatMap(article -> article.quotes().stream()).filter(right).count();
  }

  @Test
  void aLinkOfTheOverviewFilters() throws Exception {
    open("");
    browser.click(".bars li:first-child a");
    browser.await("document.querySelectorAll('.line').length > 0");
    assertThat(browser.value("location.hash").asText()).isEqualTo("#/speaker/Marta%20Quill");
    assertThat(browser.text("h1")).isEqualTo("Marta Quill");
    browser.click(".actions .button");
    browser.await("location.hash.startsWith('#/quotes')");
    assertThat(
            browser.value(
                "[...document.querySelectorAll('.line b')].every(b => b.textContent === 'Marta Quill')"))
        .hasToString("true");
  }

  /** What all articles together tell: who, when, where else, as whose. */
  @Test
  void theCorpusIsOnThePage() throws Exception {
    String said = "“The harbour of Tarn will not see another ferry before the spring,”";
    String rest = " The boats lie in the old harbour, and the nets are dry on the wall.";
    String first = said + " Ada Falk, the harbour master, said." + rest;
    String line =
        "{\"id\": \"%s\", \"title\": \"%s\", \"outlet\": \"%s\", \"published_at\": \"%s\", \"text\": \"%s\"}%n";
    Path input =
        Files.writeString(
            folder.resolve("harbour.jsonl"),
            line.formatted("one", "No ferry", "The Lantern", "2024-03-01", first)
                + line.formatted("two", "Still no ferry", "Kestrel", "2024-03-02", first)
                + line.formatted(
                    "three",
                    "Whose ferry",
                    "Kestrel",
                    "2024-05-01",
                    "The council of Tarn met. "
                        + said
                        + " Tom Brandt told its members on Monday."));
    String output = folder.resolve("harbour").toString();
    Job.run(
        new RunOptions(
            input.toString(), output, false, Map.of(), RunOptions.DEFAULT_MAX_ARTICLE_CHARS),
        note -> {});
    Path file = folder.resolve("harbour.html");
    Report.write(WrittenTables.open(output), file, 100);
    String at = file.toUri().toString();

    browser.open(URI.create(at + "#/speaker/Ada%20Falk"));
    assertThat(browser.text(".lead"))
        .isEqualTo("person · 2 quotations in 2 articles, 1 Mar 2024 to 2 Mar 2024");
    assertThat(browser.text("main")).contains("the harbour master", "The Lantern", "Over time");
    browser.open(URI.create(at + "#/article/two?quote=0"));
    assertThat(browser.text("main")).contains("Repeats the text of No ferry.");
    assertThat(browser.text(".again")).contains("No ferry", "Whose ferry", "by Tom Brandt");
    browser.open(URI.create(at + "#/article/one"));
    assertThat(browser.text("main")).contains("Its text is repeated in Still no ferry.");
    browser.open(URI.create(at + "#/quotes?reported=differently"));
    assertThat(browser.text(".found")).startsWith("3 quotations");
    browser.open(URI.create(at + "#/quotes?from=2024-03-02&to=2024-04-01"));
    assertThat(browser.text(".found")).startsWith("1 quotation");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatIsLeftOutIsSaid() throws Exception {
    browser.open(folder.resolve("short.html").toUri());
    assertThat(browser.text(".notice"))
        .startsWith("Left out, for the size of the page: 5 articles with");
    assertThat(browser.text(".tiles")).contains("articles\n3 of 8");
    browser.click("header a[href='#/articles']");
    browser.await("document.querySelectorAll('.line').length === 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void nothingStandsOutOfTheScreen(int width) throws Exception {
    browser.size(width, 800);
    for (String place : places()) {
      open(place);
      assertThat(browser.value("document.documentElement.scrollWidth").asInt())
          .as(place)
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void lightAndDark() throws Exception {
    String paper = "getComputedStyle(document.body).backgroundColor";
    open("");
    String light = browser.value(paper).asText();
    browser.colours("dark");
    String dark = browser.value(paper).asText();
    assertThat(dark).isNotEqualTo(light);
    browser.click("button.theme");
    browser.await(paper + " === '" + light + "'");
    for (String scheme : List.of("light", "dark")) {
      browser.colours(scheme);
      open("#/article/tides-1?quote=0");
      assertThat(contrasts()).as(scheme).allMatch(contrast -> contrast >= 4.5);
    }
  }

  /** Of each piece of the article's text and of the details, by WCAG 2. */
  private List<Double> contrasts() throws Exception {
    JsonNode found =
        browser.value(
            """
            (() => {
              const rgb = (c) => c.match(/[\\d.]+/g).map(Number);
              const lum = (c) => rgb(c).slice(0, 3).map((v) => v / 255)
                .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
                .reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
              const back = (e) => {
                for (; e; e = e.parentElement) {
                  const c = getComputedStyle(e).backgroundColor;
                  if (rgb(c)[3] !== 0) return c;
                }
                return 'rgb(255, 255, 255)';
              };
              return [...document.querySelectorAll('.text span, .text mark, dd, dt, .where, nav a')]
                .map((e) => [lum(getComputedStyle(e).color), lum(back(e))])
                .map(([a, b]) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
            })()
            """);
    List<Double> contrasts = new ArrayList<>();
    found.forEach(contrast -> contrasts.add(contrast.asDouble()));
    assertThat(contrasts).hasSizeGreaterThan(20);
    return contrasts;
  }

  @Test
  void everythingThatOneCanUseHasAName() throws Exception {
    Set<String> used =
        Set.of("button", "link", "textbox", "searchbox", "combobox", "slider", "checkbox", "image");
    for (String place : places()) {
      open(place);
      int named = 0;
      for (JsonNode node : browser.accessibility()) {
        String role = node.path("role").path("value").asText();
        if (used.contains(role) && !node.path("ignored").asBoolean()) {
          assertThat(node.path("name").path("value").asText()).as(place + ": " + node).isNotBlank();
          named++;
        }
      }
      assertThat(named).as(place).isGreaterThan(4);
    }
  }

  @Test
  void theDataCannotEndTheirElement() throws Exception {
    String html = Files.readString(Path.of(page));
    int data = html.indexOf("id=\"data\">") + "id=\"data\">".length();
    assertThat(html.substring(data, html.indexOf("</script>", data)).strip())
        .matches("[A-Za-z0-9+/=]+");
    assertThat(html).doesNotContain("window.hacked");
  }
}
