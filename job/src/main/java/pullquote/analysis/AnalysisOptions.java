package pullquote.analysis;

import java.io.Serializable;
import pullquote.speaker.SpeakerRegistry;
import pullquote.summary.SummaryOptions;

/**
 * What an analysis can be told.
 *
 * @param registry known speakers
 * @param leastConfidence attributions that are less sure are not made; in [0, 1]
 */
public record AnalysisOptions(
    SpeakerRegistry registry, double leastConfidence, SummaryOptions summary)
    implements Serializable {
  /** Nobody known, every attribution made, a summary of three sentences. */
  public static final AnalysisOptions USUAL = new AnalysisOptions(SpeakerRegistry.EMPTY, 0);

  public AnalysisOptions(SpeakerRegistry registry, double leastConfidence) {
    this(registry, leastConfidence, SummaryOptions.DEFAULT);
  }

  public AnalysisOptions {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException("least confidence " + leastConfidence);
    }
  }
}
