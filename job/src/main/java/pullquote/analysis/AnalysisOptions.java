package pullquote.analysis;

import java.io.Serializable;
import pullquote.speaker.SpeakerRegistry;

/**
 * What an analysis can be told.
 *
 * @param registry known speakers
 * @param leastConfidence attributions that are less sure are not made; in [0, 1]
 */
public record AnalysisOptions(SpeakerRegistry registry, double leastConfidence)
    implements Serializable {
  /** Nobody known, every attribution made. */
  public static final AnalysisOptions USUAL = new AnalysisOptions(SpeakerRegistry.EMPTY, 0);

  public AnalysisOptions {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException("least confidence " + leastConfidence);
    }
  }
}
