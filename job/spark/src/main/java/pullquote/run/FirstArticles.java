package pullquote.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
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
    Path folder = output.table(table.name());
    List<Path> files =
        Arrays.stream(folder.getFileSystem(configuration).listStatus(folder))
            .map(FileStatus::getPath)
            .sorted()
            .toList();
    boolean[] goOn = {true};
    for (Path file : files) {
      if (goOn[0]) {
        TableCursor.read(
            new ParquetFile(file, configuration),
            columns,
            in -> {
              goOn[0] = row.test(in);
              return goOn[0];
            });
      }
    }
  }
}
