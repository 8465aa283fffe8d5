package pullquote.analysis;

import java.io.Serializable;
import pullquote.entity.SpeakerRegistry;
import pullquote.summary.SummaryOptions;

/**
 * What an analysis can be told.
 *
 * @param registry known speakers
 * @param minConfidence attributions whose speaker is less sure are not made; in [0, 1]
 * @param anyLanguage whether articles in other languages than English are analysed as well
 * @param corrections what readers have said of quotations
 */
public record AnalysisOptions(
    SpeakerRegistry registry,
    double minConfidence,
    SummaryOptions summary,
    boolean anyLanguage,
    Corrections corrections)
    implements Serializable {
  /** Nobody known, every attribution made, a summary of three sentences, English only. */
  public static final AnalysisOptions USUAL = builder().build();

  public AnalysisOptions {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("min confidence " + minConfidence);
    }
  }

  /** Begins with the usual ones. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same, with other speakers known. */
  public AnalysisOptions with(SpeakerRegistry known) {
    return new AnalysisOptions(known, minConfidence, summary, anyLanguage, corrections);
  }

  /** The same, with what readers have said. */
  public AnalysisOptions with(Corrections said) {
    return new AnalysisOptions(registry, minConfidence, summary, anyLanguage, said);
  }

  /** Gathers options. Not thread-safe. */
  public static final class Builder {
    private SpeakerRegistry registry = SpeakerRegistry.EMPTY;
    private double minConfidence;
    private SummaryOptions summary = SummaryOptions.DEFAULT;
    private boolean anyLanguage;
    private Corrections corrections = Corrections.NONE;

    private Builder() {}

    /** Known speakers, whose names and ids override what the articles tell. */
    public Builder registry(SpeakerRegistry known) {
      registry = known;
      return this;
    }

    /** Attributions that are less sure are not made; in [0, 1], 0 if not given. */
    public Builder minConfidence(double least) {
      minConfidence = least;
      return this;
    }

    /** The kind and length of the summary; three sentences if not given. */
    public Builder summary(SummaryOptions options) {
      summary = options;
      return this;
    }

    /** Analyses articles in other languages than English as well. */
    public Builder anyLanguage(boolean any) {
      anyLanguage = any;
      return this;
    }

    /** What readers have said of quotations; it overrides what is found. */
    public Builder corrections(Corrections said) {
      corrections = said;
      return this;
    }

    /**
     * The options.
     *
     * @throws IllegalArgumentException if the confidence is not in [0, 1]
     */
    public AnalysisOptions build() {
      return new AnalysisOptions(registry, minConfidence, summary, anyLanguage, corrections);
    }
  }
}
