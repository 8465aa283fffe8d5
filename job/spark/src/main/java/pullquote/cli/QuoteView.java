package pullquote.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullquote.cli.Palette.Style;
import pullquote.tables.TableRow;

/** All that the tables know of one quotation, for a person at a terminal. */
record QuoteView(Palette palette) {

  private static final List<String> WORDS =
      List.of(
          "speaker",
          "speaker_id",
          "speaker_type",
          "descriptor",
          "mention",
          "cue",
          "method",
          "speaker_method",
          "on_behalf_of",
          "runner_up",
          "status",
          "reason",
          "kind");

  void print(TableRow quote, PrintWriter out) {
    out.println(
        palette.paint(Style.QUOTE, "\u201C" + Terminal.line(quote.value("text")) + "\u201D"));
    out.println();
    for (String column : WORDS) {
      line(column, quote.string(column), out);
    }
    for (String column : List.of("confidence", "mention_confidence")) {
      line(column, String.format(Locale.ROOT, "%.3f", quote.real(column)), out);
    }
    line("start, end", quote.integer("start") + ", " + quote.integer("end"), out);
  }

  private void line(String name, @Nullable String value, PrintWriter out) {
    if (value != null) {
      out.println(palette.paint(Style.FAINT, Terminal.padded(name, 20)) + Terminal.line(value));
    }
  }
}
