package pullquote.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.Type;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;
import pullquote.input.ParquetFile;
import pullquote.input.Paths;
import pullquote.input.RefusedException;
import pullquote.tables.ArticlesTable;
import pullquote.tables.DamagedTableException;
import pullquote.tables.QuotesTable;
import pullquote.tables.SentencesTable;
import pullquote.tables.SummariesTable;
import pullquote.tables.Table;
import pullquote.tables.TableCursor;
import pullquote.tables.TableRow;

/** The tables that a run has left in a folder, read without starting a Spark. */
public final class WrittenTables {

  /** Takes what is read; unlike a consumer, it may write somewhere. */
  public interface Visitor<T> {
    void visit(T read) throws IOException;
  }

  /** Takes what is read beside what it belongs to. */
  public interface PairVisitor<T> {
    void visit(T one, T other) throws IOException;
  }

  private static final String ARTICLE_ID = "article_id";

  private final Path folder;
  private final Configuration configuration;
  private final JsonNode run;

  private WrittenTables(Path folder, Configuration configuration, JsonNode run) {
    this.folder = folder;
    this.configuration = configuration;
    this.run = run;
  }

  /**
   * Finds the tables of a run.
   *
   * @throws RefusedException if there are none
   */
  public static WrittenTables open(String folder) throws IOException, RefusedException {
    Configuration configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    Path path = Paths.meant(folder, configuration);
    Path runJson = new Path(path, OutputFolder.RUN_JSON);
    try (InputStream in = path.getFileSystem(configuration).open(runJson)) {
      return new WrittenTables(path, configuration, new ObjectMapper().readTree(in));
    } catch (JsonProcessingException e) {
      throw RefusedException.usage(
          Paths.shown(runJson)
              + " is damaged: "
              + e.getOriginalMessage()
              + "; make the tables again with pullquote run --overwrite");
    } catch (FileNotFoundException e) {
      throw RefusedException.usage(
          "There are no tables in "
              + Paths.shown(path)
              + ": no "
              + OutputFolder.RUN_JSON
              + "; make them with pullquote run, or give --input the folder that holds them");
    }
  }

  /** Where they are, for a person to read. */
  public String shown() {
    return Paths.shown(folder);
  }

  public Configuration configuration() {
    return configuration;
  }

  /** The folder of a table. */
  public String folder(String table) {
    return new Path(folder, table).toString();
  }

  /** What the first file of a table says of itself. */
  public FileMetaData metadata(String table) throws IOException {
    Path first = files(table).get(0);
    try {
      return new ParquetFile(first, configuration).metadata();
    } catch (IOException | RuntimeException e) {
      throw new DamagedTableException(Paths.shown(first), e);
    }
  }

  /** The columns of a table, those of some runs among them. */
  public List<String> columns(String table) throws IOException {
    return metadata(table).getSchema().getFields().stream().map(Type::getName).toList();
  }

  /** The run's own account of itself: {@code run.json}. */
  public JsonNode run() {
    return run;
  }

  /** Each row of a table, in its order. */
  public void forEach(String table, List<String> columns, Visitor<TableRow> row)
      throws IOException {
    try (TableCursor cursor = cursor(table, columns, FilterCompat.NOOP)) {
      for (TableRow next = cursor.row(); next != null; next = cursor.row()) {
        row.visit(next);
        cursor.advance();
      }
    }
  }

  /**
   * Each quote beside its article, in the order of the quotes.
   *
   * @param columns of the articles, their ids among them
   */
  public void forEachQuote(List<String> columns, PairVisitor<TableRow> pair) throws IOException {
    try (TableCursor articles = cursor(ArticlesTable.TABLE.name(), columns, FilterCompat.NOOP);
        TableCursor quotes = cursor(QuotesTable.TABLE, FilterCompat.NOOP)) {
      for (TableRow article = articles.row(); article != null; article = articles.row()) {
        for (TableRow quote : quotes.whileEqual(ARTICLE_ID, article.value(ARTICLE_ID))) {
          pair.visit(article, quote);
        }
        articles.advance();
      }
    }
  }

  /** Those of the articles, by their ids, that are wanted, in their order. */
  public void forEachArticle(Predicate<String> wanted, Visitor<WrittenArticle> article)
      throws IOException {
    forEachArticle(FilterCompat.NOOP, wanted, article);
  }

  /** The article with this id. */
  public Optional<WrittenArticle> article(String id) throws IOException {
    FilterCompat.Filter same =
        FilterCompat.get(FilterApi.eq(FilterApi.binaryColumn(ARTICLE_ID), Binary.fromString(id)));
    @Nullable WrittenArticle[] found = new WrittenArticle[1];
    forEachArticle(same, any -> true, article -> found[0] = article);
    return Optional.ofNullable(found[0]);
  }

  private void forEachArticle(
      FilterCompat.Filter filter, Predicate<String> wanted, Visitor<WrittenArticle> article)
      throws IOException {
    try (TableCursor articles = cursor(ArticlesTable.TABLE, filter);
        TableCursor sentences = cursor(SentencesTable.TABLE, filter);
        TableCursor quotes = cursor(QuotesTable.TABLE, filter);
        TableCursor summaries = cursor(SummariesTable.TABLE, filter)) {
      for (TableRow row = articles.row(); row != null; row = articles.row()) {
        String id = row.value(ARTICLE_ID);
        List<TableRow> itsSentences = sentences.whileEqual(ARTICLE_ID, id);
        List<TableRow> itsQuotes = quotes.whileEqual(ARTICLE_ID, id);
        List<TableRow> itsSummary = summaries.whileEqual(ARTICLE_ID, id);
        if (itsSummary.size() != 1) {
          throw new IOException(
              shown() + " is damaged: article " + id + " has " + itsSummary.size() + " summaries");
        }
        if (wanted.test(id)) {
          article.visit(new WrittenArticle(row, itsSentences, itsQuotes, itsSummary.get(0)));
        }
        articles.advance();
      }
    }
  }

  private TableCursor cursor(Table table, FilterCompat.Filter filter) throws IOException {
    return cursor(table.name(), List.of(table.schema().fieldNames()), filter);
  }

  private TableCursor cursor(String table, List<String> columns, FilterCompat.Filter filter)
      throws IOException {
    return new TableCursor(files(table), configuration, columns, filter);
  }

  private List<Path> files(String table) throws IOException {
    return ParquetFile.pathsIn(new Path(folder, table), configuration);
  }
}
