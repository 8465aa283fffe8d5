package pullquote.verify;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;
import pullquote.input.ParquetFile;
import pullquote.tables.QuotesTable;
import pullquote.tables.SentencesTable;
import pullquote.tables.SummariesTable;
import pullquote.tables.Table;
import pullquote.tables.TableRow;

/**
 * Compares the articles of one file with their rows in the other tables. All are ordered by
 * article, so they are read side by side, and no more than one article is held.
 */
record SliceCheck(SerializableConfiguration configuration)
    implements Function<SliceCheck.Slice, CheckResults> {

  /**
   * The files that hold the rows of some articles.
   *
   * @param files of the other tables, by table, in the order of their rows
   */
  record Slice(URI articles, Map<String, List<URI>> files) implements Serializable {
    Slice {
      files = Map.copyOf(files);
    }
  }

  /** The tables that have rows of one article each. */
  static final List<Table> TABLES =
      List.of(SentencesTable.TABLE, QuotesTable.TABLE, SummariesTable.TABLE);

  /** In the statistics: the table's rows that belong to an article. */
  static String rowsOfArticles(Table table) {
    return table.name() + " of articles";
  }

  @Override
  public CheckResults call(Slice slice) {
    CheckResults results = new CheckResults();
    Path articles = new Path(slice.articles);
    try (ParquetReader<Group> reader =
            new ParquetFile(articles, configuration.value()).reader(ArticleCheck.ARTICLE);
        ArticleRows sentences = rows(slice, SentencesTable.TABLE, ArticleCheck.SENTENCE);
        ArticleRows quotes = rows(slice, QuotesTable.TABLE, ArticleCheck.QUOTE);
        ArticleRows summaries = rows(slice, SummariesTable.TABLE, ArticleCheck.SUMMARY)) {
      ArticleCheck check =
          new ArticleCheck((table, what) -> results.add(Problem.runAgain(table.name(), what)));
      Group group = reader.read();
      while (group != null) {
        TableRow article = new TableRow(group);
        String id = article.value("article_id");
        check.check(
            article,
            counted(SentencesTable.TABLE, sentences.of(id), results),
            counted(QuotesTable.TABLE, quotes.of(id), results),
            counted(SummariesTable.TABLE, summaries.of(id), results));
        group = reader.read();
      }
    } catch (IOException | RuntimeException e) {
      results.add(Problem.runAgain("articles/" + articles.getName(), "cannot be compared: " + e));
    }
    return results;
  }

  private static List<TableRow> counted(Table table, List<TableRow> rows, CheckResults results) {
    results.statistics().add(rowsOfArticles(table), rows.size());
    return rows;
  }

  private ArticleRows rows(Slice slice, Table table, List<String> columns) {
    Configuration hadoop = configuration.value();
    List<Path> files =
        slice.files.getOrDefault(table.name(), List.of()).stream().map(Path::new).toList();
    return new ArticleRows(files, columns, hadoop);
  }
}
