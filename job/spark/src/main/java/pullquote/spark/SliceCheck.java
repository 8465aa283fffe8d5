package pullquote.spark;

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

/**
 * Compares the articles of one file with their rows in the other tables. All are ordered by
 * article, so they are read side by side, and no more than one article is held.
 */
record SliceCheck(SerializableConfiguration configuration)
    implements Function<SliceCheck.Slice, Findings> {

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

  /** In a tally: the table's rows that belong to an article. */
  static String rowsOfArticles(Table table) {
    return table.name() + " of articles";
  }

  @Override
  public Findings call(Slice slice) {
    Findings findings = new Findings();
    Path articles = new Path(slice.articles);
    try (ParquetReader<Group> reader =
            new TableFile(articles, configuration.value()).reader(ArticleCheck.ARTICLE);
        ArticleRows sentences = rows(slice, SentencesTable.TABLE, ArticleCheck.SENTENCE);
        ArticleRows quotes = rows(slice, QuotesTable.TABLE, ArticleCheck.QUOTE);
        ArticleRows summaries = rows(slice, SummariesTable.TABLE, ArticleCheck.SUMMARY)) {
      ArticleCheck check =
          new ArticleCheck((table, what) -> findings.add(Problem.runAgain(table.name(), what)));
      Group group = reader.read();
      while (group != null) {
        TableRow article = new TableRow(group);
        String id = article.value("article_id");
        check.check(
            article,
            counted(SentencesTable.TABLE, sentences.of(id), findings),
            counted(QuotesTable.TABLE, quotes.of(id), findings),
            counted(SummariesTable.TABLE, summaries.of(id), findings));
        group = reader.read();
      }
    } catch (IOException | RuntimeException e) {
      findings.add(Problem.runAgain("articles/" + articles.getName(), "cannot be compared: " + e));
    }
    return findings;
  }

  private static List<TableRow> counted(Table table, List<TableRow> rows, Findings findings) {
    findings.tally().add(rowsOfArticles(table), rows.size());
    return rows;
  }

  private ArticleRows rows(Slice slice, Table table, List<String> columns) {
    Configuration hadoop = configuration.value();
    List<Path> files =
        slice.files.getOrDefault(table.name(), List.of()).stream().map(Path::new).toList();
    return new ArticleRows(files, columns, hadoop);
  }
}
