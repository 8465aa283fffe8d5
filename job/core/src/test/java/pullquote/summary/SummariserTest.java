package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pullquote.language.Words;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Splitter;

class SummariserTest {
  private final Summariser summariser = new Summariser();

  private static Document split(String text) {
    return Words.of(new Splitter().split(Article.of("a", text))).document();
  }

  @Test
  void onlyTheBodyIsRanked() {
    String text =
        "Ferry sinks\nThe ferry Ada sank off Lunn.\nPhoto: J. Bell\nNobody on the Ada was hurt.";
    List<SentenceKind> kinds =
        List.of(SentenceKind.TITLE, SentenceKind.BODY, SentenceKind.CAPTION, SentenceKind.BODY);
    Document lines = split(text);
    List<Sentence> sentences =
        Stream.iterate(0, i -> i < 4, i -> i + 1)
            .map(i -> new Sentence(i, i, lines.paragraphs().get(i).span(), kinds.get(i)))
            .toList();
    Document document = new Document(lines.article(), lines.paragraphs(), List.of(), sentences);
    Ranking ranking = summariser.rank(document);
    RankingAssert.check(document, ranking);
    assertThat(ranking.summary().sentences()).containsExactly(1, 3);
    assertThat(ranking.summary().words()).isEqualTo(12);
  }

  @Test
  void equalSentencesRankByPosition() {
    Document document = split("x\n".repeat(40));
    List<Integer> late =
        summariser.rank(document).saliences().stream()
            .skip(20)
            .flatMap(salience -> salience.stream().map(Salience::rank))
            .toList();
    assertThat(late).isSorted();
  }

  @Test
  void theWordsOfTheHeadlineCount() {
    String text =
        """
        A quiet week ended in Dunmore on Friday.
        Shops were open until late in the evening.
        Mayor Ruth Oyelaran was cleared of fraud by a jury in Dunmore.
        Trains ran to the usual timetable through the night.
        """;
    Article article = new Article("a", "a", "Jury clears mayor of fraud", null, null, null, text);
    double with = summariser.rank(new Splitter().split(article)).saliences().get(2).get().value();
    double without = summariser.rank(split(text)).saliences().get(2).get().value();
    assertThat(with).isGreaterThan(without);
  }

  @Test
  void thePartsExplainTheSalience() {
    Document document =
        split("The ferry Ada sank off Lunn.\nNobody on the Ada was hurt, police said.");
    List<List<Part>> parts = summariser.explain(document);
    for (int i = 0; i < 2; i++) {
      double sum = parts.get(i).stream().mapToDouble(Part::contribution).sum();
      assertThat(1 / (1 + Math.exp(-sum)))
          .isCloseTo(
              summariser.rank(document).saliences().get(i).get().value(),
              org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  static Stream<String> hostile() {
    return Stream.of(
        "",
        "\n\n",
        "\uD800",
        "a\u0000b",
        "“".repeat(100_000),
        "He ".repeat(50_000),
        "the ".repeat(50_000),
        "1,".repeat(50_000),
        "a'".repeat(50_000),
        "It was. But it is.\n".repeat(5_000),
        "\uD83D\uDE00 ".repeat(1_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyTextIsRanked(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Document document = split(text);
          RankingAssert.check(document, summariser.rank(document));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTextIsRanked(long seed) {
    String alphabet = "aB é\u00a0.,:;!?\"“”‘’'()\n-—1 \uD83D\uDE00\u0301 He it But The firm";
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    Document document = split(text.toString());
    RankingAssert.check(document, summariser.rank(document));
    assertThat(summariser.rank(document)).isEqualTo(summariser.rank(document));
  }
}
