package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerResolver;
import pullquote.quote.AttributionModel;
import pullquote.quote.GoldDocument;
import pullquote.quote.Quote;
import pullquote.quote.QuoteReader;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** Runs attribution over articles with marked attributions and measures it. */
public final class QuoteEvaluation {
  private final QuoteReader quoteReader;
  private final SpeakerResolver speakerResolver = new SpeakerResolver();

  public QuoteEvaluation(AttributionModel model) {
    this.quoteReader = new QuoteReader(model);
  }

  /** Judges the articles, in their order. */
  public QuoteMeasure measure(List<GoldDocument> gold) {
    QuoteMeasure measure = new QuoteMeasure();
    for (GoldDocument document : gold) {
      measure.add(document, predictions(document));
    }
    return measure;
  }

  /** Judges the product's own quotations, of all kinds of marks, not the scorer's segments. */
  QuoteMeasure measureQuotations(List<GoldDocument> gold) {
    QuoteMeasure measure = new QuoteMeasure();
    for (GoldDocument document : gold) {
      List<Span> segments =
          document.document().quotations().stream()
              .filter(quotation -> quotation.depth() == 0)
              .map(Quotation::span)
              .toList();
      measure.add(document, predictions(document), segments);
    }
    return measure;
  }

  private List<Prediction> predictions(GoldDocument gold) {
    List<Quote> quotes = quoteReader.read(gold.document());
    List<Identification> identifications = speakerResolver.identify(gold.document(), quotes);
    List<Prediction> predictions = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Speaker speaker = identifications.get(i).speaker();
      predictions.add(
          new Prediction(
              quote.quotation().span(),
              quote.attribution().mention(),
              speaker == null ? null : speaker.name(),
              quote.attribution().confidence()));
    }
    return predictions;
  }
}
