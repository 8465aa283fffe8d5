package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullquote.evaluation.QuoteMeasure.Counts;
import pullquote.evaluation.QuoteMeasure.Outcome;
import pullquote.evaluation.QuoteMeasure.Verdict;
import pullquote.text.Span;

/** The measure as text: a table by slice, the reliability of the confidence, the errors. */
public final class QuoteReport {
  private QuoteReport() {}

  /** Markdown tables. */
  public static List<String> lines(QuoteMeasure measure) {
    List<String> lines = new ArrayList<>();
    lines.add("| slice | segments | precision | recall | F1 |");
    lines.add("|---|---:|---:|---:|---:|");
    measure
        .slices()
        .forEach(
            (name, counts) ->
                lines.add(
                    format(
                        "| %s | %d | %.3f | %.3f | %.3f |",
                        name, counts.gold(), counts.precision(), counts.recall(), counts.f1())));
    lines.add("");
    List<Reliability.Judged> judged = judged(measure);
    lines.add("| confidence | attributions | mean confidence | right |");
    lines.add("|---|---:|---:|---:|");
    Reliability.of(judged).forEach(row -> lines.add(row.row()));
    Reliability sure = Reliability.band(judged, 0.9, 2);
    Reliability all = Reliability.band(judged, 0, 2);
    lines.add("");
    lines.add(
        format(
            "Given 0.9 and more: %.3f right, %.3f of all attributions.",
            sure.right(), sure.attributions() / Math.max(1.0, all.attributions())));
    return lines;
  }

  /** Attributions of segments that are no speech are wrong, those without a marked source out. */
  private static List<Reliability.Judged> judged(QuoteMeasure measure) {
    List<Reliability.Judged> judged = new ArrayList<>();
    for (Outcome outcome : measure.outcomes()) {
      Prediction prediction = outcome.prediction();
      Verdict verdict = outcome.verdict();
      boolean counts =
          verdict == Verdict.RIGHT || verdict == Verdict.WRONG || verdict == Verdict.FALSE_ALARM;
      if (prediction != null && counts) {
        judged.add(new Reliability.Judged(prediction.confidence(), verdict == Verdict.RIGHT));
      }
    }
    return judged;
  }

  /** One line: precision, recall and F1 of all segments. */
  public static String line(QuoteMeasure measure) {
    Counts all = measure.all();
    return format("P %.3f R %.3f F1 %.3f", all.precision(), all.recall(), all.f1());
  }

  /** A line an error: what, where, the source that was marked, what was found, the words around. */
  public static List<String> errors(QuoteMeasure measure) {
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : measure.outcomes()) {
      Verdict verdict = outcome.verdict();
      if (verdict == Verdict.WRONG || verdict == Verdict.MISSED || verdict == Verdict.FALSE_ALARM) {
        lines.add(error(outcome));
      }
    }
    return lines;
  }

  private static String error(Outcome outcome) {
    Prediction prediction = outcome.prediction();
    String found = "nothing";
    if (prediction != null) {
      Span mention = prediction.mention();
      found =
          (mention == null ? "nobody" : "at " + mention.start() + "-" + mention.end())
              + (prediction.speaker() == null ? "" : " (" + prediction.speaker() + ")")
              + format(" %.2f", prediction.confidence());
    }
    return outcome.verdict().name().toLowerCase(Locale.ROOT)
        + "\t"
        + outcome.article()
        + "\t"
        + outcome.segment().start()
        + "-"
        + outcome.segment().end()
        + "\t"
        + outcome.source()
        + "\t"
        + found
        + "\t"
        + outcome.context();
  }

  static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
