package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.quote.Attribution;
import pullquote.quote.AttributionMethod;
import pullquote.quote.Quote;
import pullquote.quote.QuoteKind;
import pullquote.quote.Status;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** The first decision as a reader's labels make it. */
public final class GoldMentions {
  private GoldMentions() {}

  /** The quotes of an article, each with the labelled mention; one a quotation of the document. */
  public static List<Quote> quotes(Document document, GoldArticle gold) {
    List<Quote> quotes = new ArrayList<>();
    for (Quotation quotation : document.quotations()) {
      int index = quotes.size();
      GoldQuotation label = label(quotation.span(), gold);
      Span mention = label == null ? null : label.mention();
      Attribution attribution =
          new Attribution(
              mention == null ? Status.UNATTRIBUTED : Status.ATTRIBUTED,
              mention,
              null,
              AttributionMethod.LABEL,
              mention == null ? 0 : 1,
              null,
              null);
      int sentence = document.sentenceAt(quotation.span().start()).index();
      quotes.add(
          new Quote(index, index, sentence, quotation, QuoteKind.DIRECT, false, attribution));
    }
    return quotes;
  }

  /** The label of which a quotation covers most, and at least half; null if there is none. */
  public static @Nullable GoldQuotation label(Span quotation, GoldArticle gold) {
    GoldQuotation best = null;
    int most = 0;
    for (GoldQuotation label : gold.quotations()) {
      int shared =
          Math.min(quotation.end(), label.span().end())
              - Math.max(quotation.start(), label.span().start());
      if (shared > most && 2 * shared >= label.span().length()) {
        most = shared;
        best = label;
      }
    }
    return best;
  }
}
