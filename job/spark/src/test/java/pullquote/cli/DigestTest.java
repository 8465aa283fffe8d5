package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pullquote.output.RunCounts;
import pullquote.run.AppliedCorrections;
import pullquote.run.RunResult;
import pullquote.run.RunResult.ArticleLine;
import pullquote.tables.TopSpeaker;

final class DigestTest {

  private static String digest(RunResult result) {
    StringWriter text = new StringWriter();
    new Digest(60).print(result, new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static RunCounts counts(long articles, Map<String, Long> rejects) {
    return new RunCounts(
        articles + 2,
        Map.of("articles", articles, "quotes", 7L, "speakers", 2L, "rejects", 2L),
        new TreeMap<>(Map.of("en", articles - 4, "", 1L, "fr", 2L, "de", 1L)),
        new TreeMap<>(rejects),
        new TreeMap<>(Map.of("attributed", 5L, "not_speech", 1L, "unattributed", 1L)),
        new TreeMap<>(),
        new TreeMap<>());
  }

  @Test
  void aRunOnOneScreen() {
    RunResult result =
        new RunResult(
            "/data/out",
            counts(1200, Map.of("bad_json", 1L, "empty_text", 1L)),
            new AppliedCorrections(3, List.of("storm [1, 5): there is no such article")),
            List.of(
                new TopSpeaker("Ann Lee", "person", 4, 2),
                new TopSpeaker("Ministry of Tides", "organisation", 1, 1)),
            List.of(
                new ArticleLine(
                    "storm\u001b[2J",
                    "The storm took the roof of the old harbour office on Monday night.",
                    "We will build it again, and we will build it well",
                    "Ann Lee"),
                new ArticleLine("empty", "", null, null)),
            4.25);
    assertThat(digest(result))
        .startsWith(
            """
            1,200 articles, 7 quotes, 2 speakers in 4.3 s
            Quotes: 5 attributed, 1 not speech, 1 unattributed
            Articles in other languages than English: 1 de, 2 fr
            Corrections: 2 applied, 1 no longer fit:
              storm [1, 5): there is no such article
            Rejects: 1 bad_json, 1 empty_text

            Most quoted          quotes  articles
              Ann Lee                 4         2
              Ministry of Tides       1         1

            storm\\u001b[2J
              The storm took the roof of the old harbour office on...
              \u201CWe will build it again, and we will build...\u201D - Ann Lee

            empty

            ... and 1,198 more articles

            Tables in /data/out:""");
    assertThat(
            digest(result)
                .lines()
                .filter(line -> line.matches("  [A-Z\u201C].*(\\d|\\.\\.\\.|Lee)")))
        .allMatch(line -> Terminal.width(line) <= 60);
  }

  @Test
  void oneIsNotMany() {
    RunResult result =
        new RunResult(
            "/o",
            counts(1, Map.of()),
            new AppliedCorrections(0, List.of()),
            List.of(),
            List.of(),
            1);
    assertThat(digest(result))
        .startsWith("1 article, 7 quotes")
        .contains("... and 1 more article\n");
  }
}
