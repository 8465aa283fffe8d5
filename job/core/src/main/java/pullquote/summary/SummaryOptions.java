package pullquote.summary;

import java.io.Serializable;

/** What kind of summary is wanted. */
public record SummaryOptions(Strategy strategy, Budget budget) implements Serializable {
  /** The product's own, in three sentences. */
  public static final SummaryOptions DEFAULT = new SummaryOptions(Strategy.OWN, Budget.DEFAULT);
}
