package pullquote.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullquote.entity.Identification;
import pullquote.quote.Attribution;
import pullquote.quote.Status;
import pullquote.summary.Salience;
import pullquote.summary.Summary;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.Span;

/** What holds of every analysis, whatever the text. */
final class AnalysisCheck {
  private final Analysis analysis;
  private final Document document;

  private AnalysisCheck(Analysis analysis) {
    this.analysis = analysis;
    this.document = analysis.document();
  }

  static void check(Analysis analysis) {
    AnalysisCheck check = new AnalysisCheck(analysis);
    check.sentences();
    check.quotes();
    check.ranking();
    analysis
        .topQuote()
        .ifPresent(
            top -> assertThat(analysis.quotes().get(top).attribution().mention()).isNotNull());
  }

  private void sentences() {
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(document.text().length());
  }

  private void quotes() {
    List<AnalysedQuote> quotes = analysis.quotes();
    assertThat(quotes).hasSameSizeAs(document.quotations());
    for (int i = 0; i < quotes.size(); i++) {
      AnalysedQuote quote = quotes.get(i);
      assertThat(quote.index()).isEqualTo(i);
      assertThat(quote.quotation()).isEqualTo(document.quotations().get(i));
      Span sentence = document.sentences().get(quote.sentence()).span();
      assertThat(sentence.start()).isLessThanOrEqualTo(quote.quotation().span().start());
      attribution(quote.attribution(), quote.identification());
    }
  }

  private void attribution(Attribution attribution, Identification identification) {
    inside(attribution.mention());
    inside(attribution.cue());
    inside(attribution.runnerUp());
    assertThat(attribution.method()).isNotNull();
    boolean attributed = attribution.status() == Status.ATTRIBUTED;
    assertThat(attribution.reason() == null).isEqualTo(attributed);
    if (!attributed) {
      assertThat(identification).isEqualTo(Identification.NONE);
      return;
    }
    assertThat(identification.method()).isNotNull();
    if (identification.speaker() == null) {
      assertThat(identification.reason()).isNotNull();
    } else {
      assertThat(identification.speaker().name()).isNotBlank();
      assertThat(identification.reason()).isNull();
    }
  }

  private void inside(@Nullable Span span) {
    if (span != null) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
    }
  }

  private void ranking() {
    assertThat(analysis.ranking().saliences()).hasSameSizeAs(document.sentences());
    for (Optional<Salience> salience : analysis.ranking().saliences()) {
      salience.ifPresent(it -> assertThat(it.value()).isBetween(0.0, 1.0));
    }
    Summary summary = analysis.ranking().summary();
    int last = -1;
    for (int index : summary.sentences()) {
      assertThat(index).isGreaterThan(last);
      assertThat(analysis.ranking().saliences().get(index)).isPresent();
      last = index;
    }
    assertThat(summary.text().isBlank()).isEqualTo(summary.sentences().isEmpty());
    assertThat(summary.flags()).doesNotHaveDuplicates();
  }
}
