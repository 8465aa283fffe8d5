package pullquote.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.AnalysedQuote;
import pullquote.analysis.Analysis;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerMethod;
import pullquote.entity.SpeakerType;
import pullquote.quote.Attribution;
import pullquote.quote.AttributionMethod;
import pullquote.quote.Quote;
import pullquote.quote.QuoteKind;
import pullquote.quote.Reason;
import pullquote.quote.Status;
import pullquote.summary.Ranking;
import pullquote.summary.Salience;
import pullquote.summary.Summary;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Paragraph;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.SentenceKind;
import pullquote.text.Span;
import pullquote.text.WordCount;

/**
 * A language core that a child could follow, so that the tests of the job prove the wiring only:
 * each line is a sentence, each pair of curly marks a quote, and the words between {@code said} and
 * the next full stop name the speaker.
 */
final class MarkedSpeech {

  private static final String SAID = " said ";

  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<AnalysedQuote> quotes = new ArrayList<>();

  static Analysis analyse(Article article) {
    return new MarkedSpeech().read(article);
  }

  private Analysis read(Article article) {
    String text = article.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      if (!text.substring(start, end).isBlank()) {
        line(text, new Span(start, end));
      }
      start = end + 1;
    }
    Document document = new Document(article, paragraphs, quotations, sentences);
    List<Optional<Salience>> saliences = new ArrayList<>();
    for (Sentence sentence : sentences) {
      saliences.add(Optional.of(new Salience(1.0 / (sentence.index() + 1), sentence.index() + 1)));
    }
    String first = sentences.isEmpty() ? "" : document.text(sentences.get(0).span());
    Summary summary =
        new Summary(
            sentences.isEmpty() ? List.of() : List.of(0), first, WordCount.in(first), List.of());
    return new Analysis(
        document,
        quotes,
        new Ranking(saliences, summary),
        quotes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0),
        null,
        List.of());
  }

  private void line(String text, Span line) {
    int index = sentences.size();
    sentences.add(new Sentence(index, index, line, SentenceKind.BODY));
    paragraphs.add(new Paragraph(index, line));
    int open = text.indexOf('\u201C', line.start());
    while (open >= 0 && open < line.end()) {
      int close = text.indexOf('\u201D', open);
      if (close < 0 || close >= line.end()) {
        break;
      }
      quote(text, new Span(open, close + 1), line);
      open = text.indexOf('\u201C', close);
    }
  }

  private void quote(String text, Span marks, Span line) {
    Quotation quotation =
        new Quotation(
            marks,
            new Span(marks.start() + 1, marks.end() - 1),
            sentences.size() - 1,
            0,
            true,
            false);
    quotations.add(quotation);
    int said = text.indexOf(SAID, marks.end());
    int stop = said < 0 ? -1 : text.indexOf('.', said + SAID.length());
    Span mention = stop < 0 || stop > line.end() ? null : new Span(said + SAID.length(), stop);
    Quote quote =
        new Quote(
            quotes.size(),
            quotes.size(),
            sentences.size() - 1,
            quotation,
            QuoteKind.DIRECT,
            false,
            attribution(mention));
    quotes.add(
        new AnalysedQuote(
            quote, mention == null ? Identification.NONE : identification(mention.in(text))));
  }

  private static Attribution attribution(@Nullable Span mention) {
    return mention == null
        ? new Attribution(
            Status.UNATTRIBUTED, null, null, AttributionMethod.NOBODY, 0, Reason.NO_SOURCE, null)
        : new Attribution(
            Status.ATTRIBUTED, mention, null, AttributionMethod.CUE_AFTER, 1, null, null);
  }

  private static Identification identification(String mention) {
    String name = mention.equals("Lee") ? "Ann Lee" : mention;
    return new Identification(
        new Speaker("person:" + name, name, SpeakerType.PERSON, List.of()),
        null,
        SpeakerMethod.NAME,
        1,
        null,
        null);
  }
}
