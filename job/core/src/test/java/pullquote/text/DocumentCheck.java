package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every document, whatever its text. */
final class DocumentCheck {
  private DocumentCheck() {}

  static void check(Document document) {
    String text = document.text();
    checkParagraphs(text, document.paragraphs());
    checkQuotations(text, document);
    checkSentences(text, document);
  }

  private static void checkParagraphs(String text, List<Paragraph> paragraphs) {
    int covered = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      assertThat(paragraph.index()).isEqualTo(i);
      assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(covered);
      assertBlank(text, new Span(covered, paragraph.span().start()));
      assertTrimmed(text, paragraph.span());
      covered = paragraph.span().end();
    }
    assertBlank(text, new Span(covered, text.length()));
  }

  private static void checkQuotations(String text, Document document) {
    Quotation last = null;
    for (Quotation q : document.quotations()) {
      Span paragraph = document.paragraphs().get(q.paragraph()).span();
      assertThat(paragraph.contains(q.span())).as("%s in %s", q, paragraph).isTrue();
      assertThat(q.span().start()).isLessThanOrEqualTo(q.inner().start());
      boolean opened = q.span().start() < q.inner().start();
      assertThat(opened || q.closed()).as("a mark of %s", q).isTrue();
      assertThat(q.closed()).as("closed %s", q).isEqualTo(q.inner().end() < q.span().end());
      if (q.closed()) {
        assertThat(Characters.isQuotationMark(text.charAt(q.span().end() - 1))).isTrue();
      }
      if (last != null) {
        assertThat(last.span()).isLessThan(q.span());
        if (last.span().overlaps(q.span())) {
          assertThat(last.inner().contains(q.span())).as("%s crosses %s", last, q).isTrue();
          assertThat(q.depth()).isEqualTo(last.depth() + 1);
        } else {
          assertThat(q.depth()).isLessThanOrEqualTo(last.depth());
        }
      } else {
        assertThat(q.depth()).isZero();
      }
      last = q;
    }
  }

  private static void checkSentences(String text, Document document) {
    int covered = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      assertThat(sentence.index()).isEqualTo(i);
      Span paragraph = document.paragraphs().get(sentence.paragraph()).span();
      assertThat(paragraph.contains(sentence.span())).as("%s", sentence).isTrue();
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(covered);
      assertBlank(text, new Span(covered, sentence.span().start()));
      assertTrimmed(text, sentence.span());
      covered = sentence.span().end();
    }
    assertBlank(text, new Span(covered, text.length()));
  }

  private static void assertBlank(String text, Span gap) {
    assertThat(Characters.trim(text, gap.start(), gap.end()).isEmpty())
        .as("only white space in %s", gap)
        .isTrue();
  }

  private static void assertTrimmed(String text, Span span) {
    assertThat(span.isEmpty()).isFalse();
    assertThat(Characters.trim(text, span.start(), span.end())).isEqualTo(span);
  }
}
