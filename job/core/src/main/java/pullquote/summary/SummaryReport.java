package pullquote.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * How summaries did against those of editors.
 *
 * @param judged the system that the others are compared with: the product's own
 * @param rows one a system
 * @param flagged how many of the judged summaries carry a flag
 * @param flags how many carry each
 * @param summaries one map an article, from system to summary
 */
public record SummaryReport(
    String judged,
    List<Row> rows,
    int flagged,
    Map<String, Integer> flags,
    List<Map<String, String>> summaries) {
  /** The first three sentences of the raw text, as a user without the product would take them. */
  public static final String BASELINE = "lead";

  public SummaryReport {
    rows = List.copyOf(rows);
    flags = new TreeMap<>(flags);
    summaries = List.copyOf(summaries);
  }

  /**
   * One system's scores.
   *
   * @param mean over the articles
   * @param behind the share of bootstrap resamples in which each mean is below the judged system's
   * @param behindInAll the same for the sum of the three
   */
  public record Row(String system, Rouge mean, Rouge behind, double behindInAll) {}

  /** The number of articles. */
  public int articles() {
    return summaries.size();
  }

  /** The scores of a system; none if there are no articles. */
  public Rouge mean(String system) {
    return rows.stream()
        .filter(row -> row.system().equals(system))
        .map(Row::mean)
        .findFirst()
        .orElse(new Rouge(0, 0, 0));
  }

  /** How far the judged system is ahead of the lead: the least of the three, in points of 100. */
  public double gain() {
    Rouge ours = mean(judged);
    Rouge lead = mean(BASELINE);
    return 100
        * DoubleStream.of(
                ours.one() - lead.one(), ours.two() - lead.two(), ours.longest() - lead.longest())
            .min()
            .orElse(0);
  }

  /** Tables in Markdown: scores, and the shares of resamples, in per cent. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(articles() + " articles, F1; on the right the per cent of 1,000 bootstrap resamples");
    lines.add("in which “" + judged + "” is ahead of the system.");
    lines.add("");
    lines.add(
        "| system                | ROUGE-1 | ROUGE-2 | ROUGE-Lsum |  in 1 |  in 2 | in Lsum | in all |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (Row row : rows) {
      String ahead =
          row.system().equals(judged)
              ? "|       |       |         |        |"
              : String.format(
                  Locale.ROOT,
                  "| %5.1f | %5.1f | %7.1f | %6.1f |",
                  100 * row.behind().one(),
                  100 * row.behind().two(),
                  100 * row.behind().longest(),
                  100 * row.behindInAll());
      lines.add(
          String.format(
              Locale.ROOT,
              "| %-21s | %7.2f | %7.2f | %10.2f %s",
              row.system(),
              100 * row.mean().one(),
              100 * row.mean().two(),
              100 * row.mean().longest(),
              ahead));
    }
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%d of %d summaries of “%s” flagged (%.1f %%)%s",
            flagged,
            articles(),
            judged,
            100.0 * flagged / Math.max(1, articles()),
            flags.isEmpty() ? "" : ": " + flags));
    return lines;
  }
}
