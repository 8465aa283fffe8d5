package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;
import pullquote.text.WordCount;

/** What holds for the ranking of any document. */
final class RankingAssert {
  private RankingAssert() {}

  static void check(Document document, Ranking ranking) {
    List<Sentence> sentences = document.sentences();
    assertThat(ranking.saliences()).hasSameSizeAs(sentences);
    for (Sentence sentence : sentences) {
      assertThat(ranking.saliences().get(sentence.index()).isPresent())
          .as("salience of %s", sentence)
          .isEqualTo(sentence.kind() == SentenceKind.BODY);
    }
    List<Salience> saliences = ranking.saliences().stream().flatMap(Optional::stream).toList();
    assertThat(saliences).allSatisfy(salience -> assertThat(salience.value()).isBetween(0.0, 1.0));
    assertThat(saliences.stream().map(Salience::rank))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, saliences.size()).boxed().toList());
    Summary summary = ranking.summary();
    assertThat(summary.sentences()).isSorted().doesNotHaveDuplicates();
    assertThat(summary.sentences())
        .allSatisfy(index -> assertThat(sentences.get(index).kind()).isEqualTo(SentenceKind.BODY));
    assertThat(summary.sentences().isEmpty()).isEqualTo(saliences.isEmpty());
    assertThat(summary.text())
        .isEqualTo(
            summary.sentences().stream()
                .map(index -> document.text(sentences.get(index).span()))
                .collect(Collectors.joining(" ")));
    assertThat(summary.words())
        .isEqualTo(WordCount.in(summary.text(), new Span(0, summary.text().length())));
    assertThat(summary.flags()).extracting(Flag::key).isSorted().doesNotHaveDuplicates();
  }
}
