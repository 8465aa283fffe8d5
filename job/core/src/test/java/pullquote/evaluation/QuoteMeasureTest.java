package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pullquote.evaluation.QuoteMeasure.Counts;
import pullquote.evaluation.QuoteMeasure.Outcome;
import pullquote.evaluation.QuoteMeasure.Verdict;
import pullquote.quote.GoldAttribution;
import pullquote.quote.GoldDocument;
import pullquote.text.Article;
import pullquote.text.Span;
import pullquote.text.Splitter;

final class QuoteMeasureTest {
  private static final String TEXT =
      """
      “We open in May,” said Ann Lee.
      “It is late,” she said.
      “So it goes,” Bo Hill told us.
      The “old” bridge is shut.
      “No one asks,” said Cy Wood.
      “Who knows?” it was asked.
      """;

  private final List<GoldAttribution> marked = new ArrayList<>();
  private final List<Prediction> predictions = new ArrayList<>();

  private static Span at(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private void mark(String content, String... source) {
    List<Span> sources = new ArrayList<>();
    for (String words : source) {
      sources.add(at(words));
    }
    marked.add(new GoldAttribution(sources, List.of(), List.of(at(content))));
  }

  private void predict(
      String quote, @Nullable String mention, @Nullable String speaker, double confidence) {
    predictions.add(
        new Prediction(at(quote), mention == null ? null : at(mention), speaker, confidence));
  }

  private QuoteMeasure measure() {
    QuoteMeasure measure = new QuoteMeasure();
    measure.add(
        new GoldDocument(new Splitter().split(Article.of("bell_1", TEXT)), "bell", marked),
        predictions);
    return measure;
  }

  /**
   * Four segments have a source: one is right by its mention, one by the last word of its name, one
   * wrong, one missed. One that is no speech is attributed; one has no source and does not count.
   * So 3 + 1 attributions of which 2 are right: P 2/4, R 2/4.
   */
  @Test
  void theFiguresAreThoseWorkedOutByHand() {
    mark("“We open in May,”", "Ann Lee");
    predict("“We open in May,”", "Ann Lee", "Ann Lee", 0.95);
    mark("“It is late,”", "she");
    predict("“It is late,”", "Ann Lee", "Ann Lee", 0.75);
    mark("“So it goes,”", "Bo Hill");
    predict("“So it goes,”", null, null, 0.4);
    predict("“old”", "Ann Lee", "Ann Lee", 0.95);
    mark("“No one asks,”", "Cy Wood");
    predict("“No one asks,”", "Bo Hill", "Mr Wood", 0.97);
    mark("“Who knows?”");
    predict("“Who knows?”", "Cy Wood", null, 0.99);

    QuoteMeasure measure = measure();
    assertThat(measure.outcomes())
        .extracting(Outcome::verdict)
        .containsExactly(
            Verdict.RIGHT,
            Verdict.WRONG,
            Verdict.MISSED,
            Verdict.FALSE_ALARM,
            Verdict.RIGHT,
            Verdict.NO_SOURCE);
    Counts all = measure.all();
    assertThat(all.gold()).isEqualTo(4);
    assertThat(all.precision()).isEqualTo(0.5);
    assertThat(all.recall()).isEqualTo(0.5);
    assertThat(all.f1()).isEqualTo(0.5);
    assertThat(measure.slices())
        .containsOnlyKeys("all", "direct", "pronoun", "nominal", "1-3 words", "4-9 words");
    // Attributions of what is no speech count among all alone.
    assertThat(QuoteReport.lines(measure))
        .contains(
            "| all | 4 | 0.500 | 0.500 | 0.500 |",
            "| nominal | 3 | 1.000 | 0.667 | 0.800 |",
            "| pronoun | 1 | 0.000 | 0.000 | 0.000 |",
            "| 1-3 words | 3 | 0.500 | 0.333 | 0.400 |",
            "| 4-9 words | 1 | 1.000 | 1.000 | 1.000 |",
            "| 0.70-0.80 | 1 | 0.750 | 0.000 |",
            "| 0.95-1.00 | 3 | 0.957 | 0.667 |",
            "Given 0.9 and more: 0.667 right, 0.750 of all attributions.");
    assertThat(QuoteReport.errors(measure))
        .hasSize(3)
        .element(0)
        .asString()
        .startsWith("wrong\tbell_1\t32-45\tshe\tat 23-30 (Ann Lee) 0.75\t");
  }

  @Test
  void measuresAddUp() {
    mark("“We open in May,”", "Ann Lee");
    predict("“We open in May,”", "Ann Lee", null, 1);
    QuoteMeasure both = new QuoteMeasure();
    both.addAll(measure());
    predictions.clear();
    both.addAll(measure());
    assertThat(both.all().gold()).isEqualTo(2);
    assertThat(both.all().precision()).isEqualTo(1);
    assertThat(both.all().recall()).isEqualTo(0.5);
    assertThat(both.all().f1()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void bandsHoldWhatTheySay() {
    List<Reliability.Judged> judged =
        List.of(
            new Reliability.Judged(0.9, true),
            new Reliability.Judged(0.92, false),
            new Reliability.Judged(0.95, true),
            new Reliability.Judged(1, true));
    assertThat(Reliability.of(judged))
        .extracting(Reliability::from, Reliability::attributions, Reliability::right)
        .containsExactly(tuple(0.9, 2, 0.5), tuple(0.95, 2, 1.0));
  }
}
