package pullquote.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pullquote.output.RunCounts;
import pullquote.run.AppliedCorrections;
import pullquote.run.RunResult;
import pullquote.run.RunResult.ArticleLine;
import pullquote.tables.TopSpeaker;
import pullquote.text.LanguageDetection;

/**
 * What a run has found, for a person at a terminal.
 *
 * @param columns the terminal's width
 */
record Digest(int columns) {

  private static final int MOST_NAME_COLUMNS = 48;
  private static final int MOST_CORRECTIONS = 10;

  void print(RunResult result, PrintWriter out) {
    counts(result, out);
    speakers(result.topSpeakers(), out);
    articles(result, out);
    tables(result, out);
  }

  private static void counts(RunResult result, PrintWriter out) {
    RunCounts counts = result.counts();
    Map<String, Long> statuses = counts.statuses();
    out.println(
        number(counts.rows("articles"), "article")
            + ", "
            + number(counts.rows("quotes"), "quote")
            + ", "
            + number(counts.rows("speakers"), "speaker")
            + String.format(Locale.ROOT, " in %.1f s", result.seconds()));
    out.println("Quotes: " + listed(statuses).replace('_', ' '));
    Map<String, Long> others = new TreeMap<>(counts.languages());
    others.remove("");
    others.remove(LanguageDetection.ENGLISH);
    if (!others.isEmpty()) {
      out.println("Articles in other languages than English: " + listed(others));
    }
    AppliedCorrections corrections = result.corrections();
    if (corrections.given() > 0) {
      int missed = corrections.notFitting().size();
      out.println(
          "Corrections: "
              + count(corrections.given() - missed)
              + " applied"
              + (missed == 0 ? "" : ", " + count(missed) + " no longer fit:"));
      corrections.notFitting().stream()
          .limit(MOST_CORRECTIONS)
          .forEach(one -> out.println("  " + Terminal.line(one)));
      if (missed > MOST_CORRECTIONS) {
        out.println("  ... and all others in run.json");
      }
    }
    if (!counts.rejects().isEmpty()) {
      out.println("Rejects: " + listed(counts.rejects()));
    }
  }

  private static String listed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> count(entry.getValue()) + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private void speakers(List<TopSpeaker> speakers, PrintWriter out) {
    if (speakers.isEmpty()) {
      return;
    }
    int room = Math.min(MOST_NAME_COLUMNS, columns - 22);
    List<String> names =
        speakers.stream().map(speaker -> Terminal.line(speaker.name(), room)).toList();
    int width =
        Math.max("Most quoted".length(), names.stream().mapToInt(Terminal::width).max().orElse(0));
    out.println();
    out.println(Terminal.padded("Most quoted", width + 2) + "  quotes  articles");
    for (int i = 0; i < names.size(); i++) {
      TopSpeaker speaker = speakers.get(i);
      out.println(
          "  "
              + Terminal.padded(names.get(i), width)
              + String.format(Locale.ROOT, "  %,6d  %,8d", speaker.quotes(), speaker.articles()));
    }
  }

  private void articles(RunResult result, PrintWriter out) {
    for (ArticleLine article : result.firstArticles()) {
      out.println();
      out.println(Terminal.line(article.articleId(), columns));
      if (!article.summary().isEmpty()) {
        out.println("  " + Terminal.line(article.summary(), columns - 2));
      }
      if (article.quote() != null) {
        String speaker =
            article.speaker() == null ? "" : " - " + Terminal.line(article.speaker(), columns / 3);
        out.println(
            "  \u201C"
                + Terminal.line(article.quote(), columns - 4 - Terminal.width(speaker))
                + "\u201D"
                + speaker);
      }
    }
    long more = result.counts().rows("articles") - result.firstArticles().size();
    if (more > 0) {
      out.println();
      out.println("... and " + number(more, "more article"));
    }
  }

  private static void tables(RunResult result, PrintWriter out) {
    String output = Terminal.line(result.output());
    out.println();
    out.println(
        "Tables in "
            + output
            + ": "
            + result.counts().tables().keySet().stream().collect(Collectors.joining(", ")));
    out.println("  pandas  pd.read_parquet(\"" + output + "/quotes\")");
    out.println("  DuckDB  SELECT speaker, text FROM '" + output + "/quotes/*.parquet'");
  }

  /** As in “1 quote” and “2,000 quotes”. */
  static String number(long count, String noun) {
    return count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
