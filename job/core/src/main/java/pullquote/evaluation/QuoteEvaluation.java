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
