package pullquote.quote;

import java.util.List;
import java.util.Optional;
import pullquote.text.Document;
import pullquote.text.Span;

/**
 * An article with the attributions that a person marked in it.
 *
 * @param outlet whom it was published by: articles of one outlet are alike
 */
public record GoldDocument(Document document, String outlet, List<GoldAttribution> attributions) {
  private static final double COVERED = 0.6;

  public GoldDocument {
    attributions = List.copyOf(attributions);
  }

  /**
   * The attribution that a quoted segment belongs to: the one whose content covers most of it, the
   * smaller on a tie, if it covers 60 %.
   */
  public Optional<GoldAttribution> attributionOf(Span segment) {
    GoldAttribution best = null;
    int most = 0;
    for (GoldAttribution attribution : attributions) {
      int overlap = GoldAttribution.overlap(segment, attribution.content());
      if (overlap > most
          || (overlap == most
              && overlap > 0
              && best != null
              && length(attribution) < length(best))) {
        best = attribution;
        most = overlap;
      }
    }
    return most >= COVERED * segment.length() ? Optional.ofNullable(best) : Optional.empty();
  }

  private static int length(GoldAttribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }
}
