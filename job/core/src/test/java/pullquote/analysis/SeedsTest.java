package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pullquote.entity.Speaker;
import pullquote.quote.Status;
import pullquote.text.Article;
import pullquote.text.CodePoints;
import pullquote.text.SentenceKind;
import pullquote.text.Span;

/** The seeds against the quotations that a person marked in them. */
class SeedsTest {
  private static final Path SEEDS = Path.of(System.getProperty("pullquote.home"), "seeds");
  private static final Set<String> NAMES =
      Set.of(
          "vladimir putin",
          "matthew miller",
          "john kirby",
          "alexander zhebin",
          "andrei lankov",
          "choe son-hui");

  @Test
  void everyQuotationIsFoundAndNothingElse() throws IOException {
    for (Map.Entry<String, List<JsonNode>> article : gold().entrySet()) {
      Analysis analysis = analyse(article.getKey());
      CodePoints codePoints = CodePoints.of(analysis.document().text());
      List<String> found =
          analysis.quotes().stream()
              .map(quote -> quote.quotation().span())
              .map(span -> codePoints.offset(span.start()) + "-" + codePoints.offset(span.end()))
              .toList();
      assertThat(found)
          .as(article.getKey())
          .isEqualTo(
              article.getValue().stream()
                  .map(row -> row.get("start").asInt() + "-" + row.get("end").asInt())
                  .toList());
    }
  }

  @Test
  void speakersAreThePersonsMarked() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> wrongByName = new HashMap<>();
    for (Map.Entry<String, List<JsonNode>> article : gold().entrySet()) {
      Analysis analysis = analyse(article.getKey());
      for (int i = 0; i < article.getValue().size(); i++) {
        JsonNode row = article.getValue().get(i);
        AnalysedQuote quote = analysis.quotes().get(i);
        Speaker speaker = quote.speaker();
        if (row.get("speaker").isNull()) {
          assertThat(quote.attribution().status()).as(row.toString()).isEqualTo(Status.NOT_SPEECH);
          continue;
        }
        String expected = bare(row.get("speaker").asText());
        String found = speaker == null ? "nobody" : bare(speaker.name());
        if (!found.equals(expected)) {
          wrong.add(row.get("text").asText() + " " + found + " for " + expected);
          wrongByName.merge(expected, 1, Integer::sum);
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    assertThat(NAMES)
        .allSatisfy(name -> assertThat(wrongByName.getOrDefault(name, 0)).isLessThan(2));
  }

  @Test
  void summariesTellTheStoryOnly() throws IOException {
    for (String name : gold().keySet()) {
      Analysis analysis = analyse(name);
      assertThat(analysis.ranking().summary().sentences())
          .hasSize(3)
          .allSatisfy(
              index ->
                  assertThat(analysis.document().sentences().get(index).kind())
                      .isEqualTo(SentenceKind.BODY));
      assertThat(analysis.topQuote()).isPresent();
    }
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static Analysis analyse(String file) throws IOException {
    String text = Files.readString(SEEDS.resolve(file), StandardCharsets.UTF_8);
    Analysis analysis = new ArticleAnalyser().analyse(Article.of(file, text));
    for (AnalysedQuote quote : analysis.quotes()) {
      Span span = quote.quotation().span();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
    return analysis;
  }

  private static Map<String, List<JsonNode>> gold() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, List<JsonNode>> byArticle = new TreeMap<>();
    try (InputStream stream =
        Objects.requireNonNull(SeedsTest.class.getResourceAsStream("/gold/seed-quotes.jsonl"))) {
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.isEmpty()) {
          continue;
        }
        JsonNode row = json.readTree(line);
        byArticle.computeIfAbsent(row.get("article").asText(), key -> new ArrayList<>()).add(row);
      }
    }
    return byArticle;
  }
}
