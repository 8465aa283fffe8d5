package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import pullquote.entity.GoldQuotation;
import pullquote.evaluation.NamesMeasure.Answer;
import pullquote.evaluation.NamesMeasure.Counts;
import pullquote.evaluation.NamesMeasure.Division;
import pullquote.evaluation.NamesMeasure.Outcome;
import pullquote.evaluation.NamesMeasure.Slice;
import pullquote.evaluation.NamesMeasure.Verdict;
import pullquote.text.Span;

/** The measure of speakers as text: tables, the reliability of both confidences, the errors. */
public final class NamesReport {
  private static final int CONTEXT = 160;

  private NamesReport() {}

  /** Markdown tables. */
  public static List<String> lines(NamesMeasure measure) {
    List<String> lines = new ArrayList<>();
    table("set", measure, Division.SET, lines);
    table("outlet", measure, Division.OUTLET, lines);
    lines.add("| mention, speaker | speech | speaker right |");
    lines.add("|---|---:|---:|");
    measure
        .slices()
        .forEach(
            (slice, counts) -> {
              if (slice.division() == Division.WORDING || slice.division() == Division.TYPE) {
                lines.add(
                    QuoteReport.format(
                        "| %s | %d | %.3f |",
                        slice.name(), counts.speech(), counts.speakerRight()));
              }
            });
    lines.add("");
    reliability("mention_confidence", judged(measure, Outcome::isMentionRight, true), lines);
    reliability("confidence", judged(measure, o -> o.verdict() == Verdict.RIGHT, false), lines);
    lines.add(wrong(measure));
    return lines;
  }

  /** One line: the measures of all labels. */
  public static String line(NamesMeasure measure) {
    Counts all = measure.all();
    return QuoteReport.format(
        "mention F1 %.3f, speaker right %.3f, sure and right %.3f of %.2f",
        all.mentionF1(), all.speakerRight(), all.sureRight(), all.sureShare());
  }

  private static void table(
      String title, NamesMeasure measure, Division division, List<String> lines) {
    lines.add(
        "| "
            + title
            + " | speech | mention P | R | F1 | speaker right | named right"
            + " | sure: right | of named |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    measure
        .slices()
        .forEach(
            (slice, counts) -> {
              if (slice.division() == division) {
                lines.add(row(slice.name(), counts));
              }
            });
    if (division == Division.SET) {
      lines.add(row(Slice.ALL.name(), measure.all()));
    }
    lines.add("");
  }

  private static String row(String name, Counts counts) {
    return QuoteReport.format(
        "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f |",
        name,
        counts.speech(),
        counts.mentionPrecision(),
        counts.mentionRecall(),
        counts.mentionF1(),
        counts.speakerRight(),
        counts.namedRight(),
        counts.sureRight(),
        counts.sureShare());
  }

  /** All attributions; those of what is no speech are wrong. */
  private static List<Reliability.Judged> judged(
      NamesMeasure measure, Predicate<Outcome> isRight, boolean mention) {
    ToDoubleFunction<Answer> confidence = mention ? Answer::mentionConfidence : Answer::confidence;
    List<Reliability.Judged> judged = new ArrayList<>();
    for (Outcome outcome : measure.outcomes()) {
      Answer answer = outcome.answer();
      if (answer != null && answer.mention() != null) {
        judged.add(new Reliability.Judged(confidence.applyAsDouble(answer), isRight.test(outcome)));
      }
    }
    return judged;
  }

  private static void reliability(
      String column, List<Reliability.Judged> judged, List<String> lines) {
    lines.add("| " + column + " | attributions | mean | right |");
    lines.add("|---|---:|---:|---:|");
    Reliability.of(judged).forEach(row -> lines.add(row.row()));
    lines.add("");
  }

  private static String wrong(NamesMeasure measure) {
    return QuoteReport.format(
        "Of the speech %d has no attribution, %d another mention, %d another name behind the"
            + " mention; %d attributions of what is no speech.",
        count(measure, Verdict.MISSED),
        count(measure, Verdict.OTHER_MENTION),
        count(measure, Verdict.OTHER_NAME),
        count(measure, Verdict.FALSE_ALARM));
  }

  private static long count(NamesMeasure measure, Verdict verdict) {
    return measure.outcomes().stream().filter(outcome -> outcome.verdict() == verdict).count();
  }

  /** A line an error, tab-separated, with a line of headings first. */
  public static List<String> errors(NamesMeasure measure) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            "\t",
            "error",
            "article",
            "outlet",
            "start",
            "marked_mention",
            "marked_speaker",
            "marked_type",
            "status",
            "mention",
            "speaker",
            "speaker_type",
            "method",
            "mention_confidence",
            "confidence",
            "doubt",
            "context"));
    for (Outcome outcome : measure.outcomes()) {
      if (outcome.verdict() != Verdict.RIGHT && outcome.verdict() != Verdict.REJECTED) {
        lines.add(error(outcome));
      }
    }
    return lines;
  }

  private static String error(Outcome outcome) {
    GoldQuotation label = outcome.label();
    Answer answer = outcome.answer();
    String text = outcome.article().article().text();
    return String.join(
        "\t",
        outcome.verdict().name().toLowerCase(Locale.ROOT),
        outcome.article().article().id(),
        outcome.article().outlet(),
        String.valueOf(text.codePointCount(0, label.span().start())),
        words(text, label.mention()),
        cell(label.speaker()),
        label.type() == null ? label.status().key() : label.type().key(),
        answer == null ? "no quotation" : answer.status(),
        answer == null ? "" : words(text, answer.mention()),
        answer == null ? "" : cell(answer.speaker()),
        answer == null || answer.type() == null ? "" : answer.type().key(),
        answer == null ? "" : answer.method(),
        answer == null ? "" : QuoteReport.format("%.3f", answer.mentionConfidence()),
        answer == null ? "" : QuoteReport.format("%.3f", answer.confidence()),
        label.doubt() ? "doubt" : "",
        context(text, label.span()));
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "" : cell(span.in(text));
  }

  private static String cell(@Nullable String value) {
    return value == null ? "" : value.replace('\t', ' ').replace('\r', ' ').replace('\n', '¶');
  }

  /** The words around a quotation, in double brackets. */
  private static String context(String text, Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    int end = Math.min(text.length(), span.end() + CONTEXT);
    return cell(
        text.substring(start, span.start())
            + "[["
            + span.in(text)
            + "]]"
            + text.substring(span.end(), end));
  }
}
