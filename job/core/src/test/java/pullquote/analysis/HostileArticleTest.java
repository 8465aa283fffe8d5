package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.text.Article;

/** Texts that nobody wrote go through the whole analysis, in time linear in their length. */
class HostileArticleTest {
  /** Each takes a second or two; twenty times as much would be a text that is not linear. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final AnalysisOptions ANY = AnalysisOptions.builder().anyLanguage(true).build();

  @TestFactory
  List<DynamicTest> hugeTexts() {
    String said = "\n\n“It is so,” Ann Lee said.\n";
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("lone surrogates", "\uD83D \uDE00".repeat(50_000) + said);
    texts.put("NUL", "\0".repeat(100_000) + said);
    texts.put("opening marks", "\u201C".repeat(100_000) + said);
    texts.put("spaces", " ".repeat(1_000_000) + said);
    texts.put("one sentence of 5 MB", "the mayor of Tarnholm went ".repeat(194_000) + said);
    texts.put("one quotation of 1 MB", "“" + "the mayor went ".repeat(70_000) + ",” she said.");
    texts.put("paragraphs of one word", "word\n".repeat(10_000) + said);
    texts.put("quotations", "“Yes,” Ann said. ".repeat(10_000));
    texts.put("right to left", "قال الرئيس «نعم» أمس. ".repeat(10_000));
    texts.put("combining characters", "e\u0301\u0302\u0303 ".repeat(50_000) + said);
    texts.put("one letter, many accents", "e" + "\u0301".repeat(200_000) + said);
    texts.put("emoji", "\uD83D\uDC69\u200D\uD83D\uDE80 ".repeat(20_000) + said);
    texts.put("base64", base64(400_000) + said);
    texts.put("HTML", "<p class=\"a\">He said &ldquo;no&rdquo;</p><br/>".repeat(10_000) + said);
    texts.put("JavaScript", "function(a){var b=\"c\";return a?b:'d'};".repeat(10_000) + said);
    texts.put(
        "another language", "Der Bürgermeister sagte: „Die Brücke bleibt zu.“ ".repeat(5_000));
    List<DynamicTest> tests = new ArrayList<>();
    texts.forEach((name, text) -> tests.add(DynamicTest.dynamicTest(name, () -> analyse(text))));
    return tests;
  }

  private static String base64(int length) {
    byte[] bytes = new byte[length / 4 * 3];
    new Random(1).nextBytes(bytes);
    return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
  }

  /** Ten times the text takes about ten times as long; fifty times would be far from linear. */
  @TestFactory
  List<DynamicTest> growth() {
    List<DynamicTest> tests = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("quotations", "“It is so,” Ann Lee%d said. Bob Lee, a mayor, “was there”. ");
    texts.put("names", "The Bank of X%d met Ann%d Lee, the minister, who met her spokesman. ");
    texts.put("paragraphs", "The storm%d took the roof of the old office on Monday.\n\n");
    texts.forEach(
        (name, pattern) ->
            tests.add(DynamicTest.dynamicTest(name, () -> assertLinear(pattern, 300))));
    return tests;
  }

  private static void assertLinear(String pattern, int size) {
    ArticleAnalyser analyser = new ArticleAnalyser();
    String small = numbered(pattern, size);
    String large = numbered(pattern, size * 10);
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5 && best > 30; round++) {
      double once = nanos(analyser, small);
      best = Math.min(best, nanos(analyser, large) / once);
    }
    assertThat(best).as("times longer for ten times the text").isLessThan(50);
  }

  private static double nanos(ArticleAnalyser analyser, String text) {
    long start = System.nanoTime();
    AnalysisCheck.check(analyser.analyse(Article.of("hostile", text)));
    return System.nanoTime() - start;
  }

  private static String numbered(String pattern, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(pattern.replace("%d", Integer.toString(i)));
    }
    return text.toString();
  }

  private static void analyse(String text) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> AnalysisCheck.check(new ArticleAnalyser(ANY).analyse(Article.of("hostile", text))));
  }
}
