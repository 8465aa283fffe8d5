package pullquote.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pullquote.cli.Palette.Style;
import pullquote.cli.StyledText.Stretch;
import pullquote.output.WrittenArticle;
import pullquote.tables.TableRow;

/**
 * An article for a person at a terminal: its text with the quotations marked, who said each beside
 * the line in which it begins, and a star before each sentence of the summary.
 *
 * @param columns the terminal's width
 */
record ArticleView(Palette palette, int columns) {

  private static final int GUTTER = 2;
  private static final int MOST_TEXT_COLUMNS = 84;

  /** Narrower, and the speakers stand below their lines. */
  private static final int FEWEST_COLUMNS_FOR_NOTES = 72;

  private static final int NOTE_COLUMNS = 24;

  void print(WrittenArticle article, PrintWriter out) {
    heading(article, out);
    Map<Integer, String> notes = notes(article);
    Set<Integer> stars = stars(article);
    for (Stretch paragraph : styled(article).paragraphs()) {
      if (!paragraph.plain().isBlank()) {
        paragraph(paragraph, notes, stars, out);
      }
    }
    quotes(article.quotes(), out);
  }

  private void heading(WrittenArticle article, PrintWriter out) {
    TableRow row = article.article();
    String title = row.string("title");
    var published = row.time("published_at");
    String facts =
        Stream.of(
                row.string("outlet"),
                published == null ? null : published.toString().substring(0, 10),
                title == null ? null : article.id(),
                row.string("url"))
            .filter(fact -> fact != null && !fact.isBlank())
            .map(fact -> Terminal.line(fact))
            .collect(Collectors.joining(" | "));
    String head = Terminal.line(title == null ? article.id() : title, columns);
    out.println(palette.paint(Style.HEADING, head));
    if (!facts.isEmpty()) {
      out.println(palette.paint(Style.FAINT, Terminal.line(facts, columns)));
    }
    out.println();
  }

  private static StyledText styled(WrittenArticle article) {
    StyledText text = new StyledText(article.article().value("text"));
    for (TableRow sentence : article.sentences()) {
      if (sentence.flag("in_summary")) {
        text.style(sentence.integer("start"), sentence.integer("end"), Style.SUMMARY);
      }
    }
    for (TableRow quote : article.quotes()) {
      Style style =
          switch (quote.value("status")) {
            case "attributed" -> Style.QUOTE;
            case "unattributed" -> Style.DOUBTFUL;
            default -> null;
          };
      if (style != null) {
        text.style(quote.integer("start"), quote.integer("end"), style);
      }
    }
    return text;
  }

  private static Map<Integer, String> notes(WrittenArticle article) {
    Map<Integer, String> notes = new TreeMap<>();
    for (TableRow quote : article.quotes()) {
      String speaker = speaker(quote);
      if (!speaker.isEmpty()) {
        notes.put(quote.integer("start"), speaker);
      }
    }
    return notes;
  }

  /** Where the sentences of the summary start. */
  private static Set<Integer> stars(WrittenArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.flag("in_summary"))
        .map(sentence -> sentence.integer("start"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Who said it; the mention with a question mark where nobody knows who that is. */
  private static String speaker(TableRow quote) {
    String speaker = quote.string("speaker");
    if (speaker != null) {
      return speaker;
    }
    return switch (quote.value("status")) {
      case "attributed" -> quote.value("mention") + "?";
      case "unattributed" -> "nobody?";
      default -> "";
    };
  }

  private void paragraph(
      Stretch paragraph, Map<Integer, String> notes, Set<Integer> stars, PrintWriter out) {
    boolean beside = columns >= FEWEST_COLUMNS_FOR_NOTES;
    int room = Math.min(MOST_TEXT_COLUMNS, columns - GUTTER - (beside ? NOTE_COLUMNS + GUTTER : 0));
    for (Stretch line : paragraph.wrapped(room)) {
      String said =
          notes.entrySet().stream()
              .filter(note -> line.holds(note.getKey()))
              .map(Map.Entry::getValue)
              .distinct()
              .collect(Collectors.joining(", "));
      out.print(stars.stream().anyMatch(line::holds) ? "* " : "  ");
      out.print(line.painted(palette));
      if (!said.isEmpty() && beside) {
        int gap = room - Terminal.width(line.plain()) + GUTTER;
        out.print(" ".repeat(Math.max(1, gap)));
        out.print(palette.paint(Style.SPEAKER, Terminal.line(said, NOTE_COLUMNS)));
      }
      out.println();
      if (!said.isEmpty() && !beside) {
        out.println("    " + palette.paint(Style.SPEAKER, Terminal.line("- " + said, columns - 4)));
      }
    }
    out.println();
  }

  private void quotes(List<TableRow> quotes, PrintWriter out) {
    if (quotes.isEmpty()) {
      out.println("No quotations.");
      return;
    }
    int width =
        quotes.stream()
            .mapToInt(quote -> Terminal.width(Terminal.line(speaker(quote), NOTE_COLUMNS)))
            .max()
            .orElse(0);
    for (TableRow quote : quotes) {
      String method = quote.string("method");
      String why = quote.string("reason");
      String facts =
          String.format(
              Locale.ROOT,
              "%5s  %s  %.2f  %-16s  ",
              "#q" + quote.integer("quote_index"),
              palette.paint(
                  Style.SPEAKER,
                  Terminal.padded(Terminal.line(speaker(quote), NOTE_COLUMNS), width)),
              quote.real("confidence"),
              why != null ? why : method == null ? "" : method);
      int taken = 5 + 2 + width + 2 + 4 + 2 + 16 + 2;
      out.println(facts + Terminal.line(quote.value("text"), Math.max(16, columns - taken)));
    }
  }
}
