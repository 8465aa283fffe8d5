package pullquote.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.quote.Attribution;
import pullquote.quote.Quote;
import pullquote.quote.QuoteKind;
import pullquote.quote.Reason;
import pullquote.quote.Status;
import pullquote.text.Quotation;
import pullquote.text.Span;

/**
 * A quotation of an article with both decisions made for it: which words name the source, and who
 * stands behind them. All spans are UTF-16 indexes into the article's text.
 *
 * @param identification {@link Identification#NONE} where, and only where, nothing is attributed
 */
public record AnalysedQuote(Quote quote, Identification identification) {
  public AnalysedQuote {
    boolean isNone = identification.equals(Identification.NONE);
    if (isNone == (quote.attribution().status() == Status.ATTRIBUTED)) {
      throw new IllegalArgumentException(quote.attribution().status() + ", " + identification);
    }
  }

  /** Ties quotes to what was found about their mentions, one each, in the same order. */
  static List<AnalysedQuote> of(List<Quote> quotes, List<Identification> identifications) {
    if (quotes.size() != identifications.size()) {
      throw new IllegalArgumentException(
          quotes.size() + " quotes, " + identifications.size() + " identifications");
    }
    List<AnalysedQuote> analysed = new ArrayList<>(quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      analysed.add(new AnalysedQuote(quotes.get(i), identifications.get(i)));
    }
    return analysed;
  }

  /** The same, or without the attribution where its speaker is less sure than that. */
  AnalysedQuote ifSure(double least) {
    return status() != Status.ATTRIBUTED || confidence() >= least
        ? this
        : new AnalysedQuote(quote.withoutSource(), Identification.NONE);
  }

  /** From 0, in document order. */
  public int index() {
    return quote.index();
  }

  /** Shared by quotes that belong together, as {@link Quote#utterance}. */
  public int utterance() {
    return quote.utterance();
  }

  /** The index of the sentence in which it starts. */
  public int sentence() {
    return quote.sentence();
  }

  public Quotation quotation() {
    return quote.quotation();
  }

  /** With the marks. */
  public Span span() {
    return quote.quotation().span();
  }

  /** Without the marks. */
  public Span inner() {
    return quote.quotation().inner();
  }

  public QuoteKind kind() {
    return quote.kind();
  }

  /** Whether it stands in another story's text. */
  public boolean offTopic() {
    return quote.offTopic();
  }

  public Attribution attribution() {
    return quote.attribution();
  }

  public Status status() {
    return quote.attribution().status();
  }

  /** The words that name the source; null unless it is attributed. */
  public @Nullable Span mention() {
    return quote.attribution().mention();
  }

  /** Who said it; null where nobody is found. */
  public @Nullable Speaker speaker() {
    return identification.speaker();
  }

  /**
   * In [0, 1]: how sure it is that the speaker is right, and where there is no mention, that there
   * is none.
   */
  public double confidence() {
    return status() == Status.ATTRIBUTED
        ? identification.confidence()
        : quote.attribution().confidence();
  }

  /** Why there is no mention, or a mention but no speaker. */
  public @Nullable Reason reason() {
    return status() == Status.ATTRIBUTED ? identification.reason() : quote.attribution().reason();
  }
}
