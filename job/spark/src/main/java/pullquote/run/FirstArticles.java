package pullquote.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.filter2.compat.FilterCompat;
import pullquote.input.ParquetFile;
import pullquote.output.OutputFolder;
import pullquote.run.RunResult.ArticleLine;
import pullquote.tables.QuotesTable;
import pullquote.tables.SummariesTable;
import pullquote.tables.Table;
import pullquote.tables.TableCursor;
import pullquote.tables.TableRow;

/** The articles with the first ids: the tables are ordered, so their first files have them. */
record FirstArticles(OutputFolder output, Configuration configuration) {

  private static final int MOST = 10;

  private record Line(String articleId, String summary, String topQuoteId) {}

  List<ArticleLine> read() throws IOException {
    List<Line> lines = new ArrayList<>();
    forEach(
        SummariesTable.TABLE,
        List.of("article_id", "summary", "top_quote_id"),
        row -> {
          lines.add(
              new Line(text(row, "article_id"), text(row, "summary"), text(row, "top_quote_id")));
          return lines.size() < MOST;
        });
    Set<String> wanted = new HashSet<>();
    lines.stream().map(Line::topQuoteId).filter(id -> !id.isEmpty()).forEach(wanted::add);
    Map<String, TableRow> quotes = new HashMap<>();
    forEach(
        QuotesTable.TABLE,
        List.of("quote_id", "text", "speaker"),
        row -> {
          if (wanted.contains(text(row, "quote_id"))) {
            quotes.put(text(row, "quote_id"), row);
          }
          return quotes.size() < wanted.size();
        });
    return lines.stream()
        .map(
            line -> {
              TableRow quote = quotes.get(line.topQuoteId);
              return new ArticleLine(
                  line.articleId,
                  line.summary,
                  quote == null ? null : quote.string("text"),
                  quote == null ? null : quote.string("speaker"));
            })
        .toList();
  }

  private static String text(TableRow row, String column) {
    String text = row.string(column);
    return text == null ? "" : text;
  }

  /** The rows of a table in their order, as long as they are wanted. */
  private void forEach(Table table, List<String> columns, Predicate<TableRow> row)
      throws IOException {
    List<Path> files = ParquetFile.pathsIn(output.table(table.name()), configuration);
    try (TableCursor rows = new TableCursor(files, configuration, columns, FilterCompat.NOOP)) {
      for (TableRow next = rows.row(); next != null && row.test(next); next = rows.row()) {
        rows.advance();
      }
    }
  }
}
