package pullquote.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How summaries did against those of editors.
 *
 * @param rows one a system
 * @param flagged how many of the product's own summaries carry a flag
 * @param flags how many carry each
 */
public record SummaryReport(int articles, List<Row> rows, int flagged, Map<String, Integer> flags) {
  /** The system that the others are compared with: the first three sentences of the raw text. */
  public static final String BASELINE = "lead";

  public SummaryReport {
    rows = List.copyOf(rows);
    flags = new TreeMap<>(flags);
  }

  /**
   * One system's scores.
   *
   * @param mean over the articles
   * @param ahead the share of bootstrap resamples in which each mean is above the lead's
   * @param aheadInAll the same for the sum of the three
   */
  public record Row(String system, Rouge mean, Rouge ahead, double aheadInAll) {}

  /** A table to print: scores and shares in per cent. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-18s %7s %7s %7s   ahead of the lead in %% of resamples (1, 2, Lsum, all)",
            articles + " articles",
            "ROUGE-1",
            "ROUGE-2",
            "-Lsum"));
    for (Row row : rows) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-18s %7.2f %7.2f %7.2f   %5.1f %5.1f %5.1f %5.1f",
              row.system(),
              100 * row.mean().one(),
              100 * row.mean().two(),
              100 * row.mean().longest(),
              100 * row.ahead().one(),
              100 * row.ahead().two(),
              100 * row.ahead().longest(),
              100 * row.aheadInAll()));
    }
    lines.add(flagged + " of " + articles + " own summaries flagged " + flags);
    return lines;
  }
}
