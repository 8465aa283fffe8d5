package pullquote.speaker;

import java.util.List;
import pullquote.quote.Quote;
import pullquote.text.Document;

/** Leads each quote's mention back to the speaker behind it. */
public final class SpeakerResolver {

  /** One identification a quote, in the same order. */
  public List<Identification> identify(Document document, List<Quote> quotes) {
    return quotes.stream().map(quote -> Identification.NONE).toList();
  }
}
