package pullquote.analysis;

import java.io.Serializable;
import pullquote.entity.SpeakerRegistry;
import pullquote.summary.SummaryOptions;

/**
 * What an analysis can be told.
 *
 * @param registry known speakers
 * @param leastConfidence attributions that are less sure are not made; in [0, 1]
 * @param anyLanguage whether articles in other languages than English are analysed as well
 */
public record AnalysisOptions(
    SpeakerRegistry registry, double leastConfidence, SummaryOptions summary, boolean anyLanguage)
    implements Serializable {
  /** Nobody known, every attribution made, a summary of three sentences, English only. */
  public static final AnalysisOptions USUAL =
      new AnalysisOptions(SpeakerRegistry.EMPTY, 0, SummaryOptions.DEFAULT, false);

  public AnalysisOptions {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException("least confidence " + leastConfidence);
    }
  }

  /** The same, with other speakers known. */
  public AnalysisOptions with(SpeakerRegistry known) {
    return new AnalysisOptions(known, leastConfidence, summary, anyLanguage);
  }
}
