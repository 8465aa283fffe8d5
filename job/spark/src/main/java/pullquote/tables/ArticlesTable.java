package pullquote.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.input.RefusedException;
import pullquote.input.Texts;
import pullquote.text.Article;
import pullquote.text.Issue;
import pullquote.text.WordCount;
import scala.jdk.javaapi.CollectionConverters;

/** One row an article. */
public final class ArticlesTable {

  /** In the statistics: what the articles say they have. */
  public static final String QUOTES = "articles.quote_count";

  public static final String SENTENCES = "articles.sentence_count";

  public static final String BY_LANGUAGE = "articles.language";

  /** What an article tells by itself. */
  static final StructType OWN =
      new StructType(
          new StructField[] {
            Columns.required(
                "article_id",
                StringType,
                "the record's own id, else the file's path under the input without its ending, "
                    + "with `:` and the line or row where a file holds several articles"),
            Columns.required("source", StringType, "the file, and `:` and the line or row in it"),
            Columns.optional("title", StringType, "as the record has it"),
            Columns.optional("outlet", StringType, "as the record has it"),
            Columns.optional("url", StringType, "as the record has it"),
            Columns.optional(
                "language",
                StringType,
                "ISO 639 code, of two letters where there is one; null if it cannot be told"),
            Columns.optional("published_at", TimestampType, "UTC, in microseconds"),
            Columns.required(
                "text", StringType, "what every start and end in these tables points into"),
            Columns.required("paragraph_count", IntegerType, "lines that hold text"),
            Columns.required("sentence_count", IntegerType, "rows in `sentences`"),
            Columns.required("quote_count", IntegerType, "rows in `quotes`"),
            Columns.required("word_count", IntegerType, "words of the text, split by white space"),
            Columns.required("content_sha256", StringType, "of the text's UTF-8 bytes"),
            Columns.required(
                "issues", Columns.STRINGS, "what is odd about the article: short stable codes"),
          });

  static final String KEPT = "kept";

  /** What an article tells by itself, and the further fields of its record that are kept. */
  static final StructType STAGED =
      OWN.add(
          Columns.optional(
              KEPT, DataTypes.createMapType(StringType, StringType, false), "further fields"));

  static final StructType SCHEMA =
      OWN.add(
              Columns.optional(
                  "duplicate_of",
                  StringType,
                  "the first article with the same text, whole or nearly; null if it is the first"))
          .add(
              Columns.optional(
                  "similarity",
                  DoubleType,
                  "of the shorter of the two texts, the share that stands in the other, in [0, 1]"));

  public static final Table TABLE =
      new Table(
          "articles",
          "One row an article.",
          SCHEMA,
          List.of("article_id"),
          ArticlesTable::articles,
          new RowCounter(
              List.of("quote_count", "sentence_count", "language"),
              (row, statistics) -> {
                statistics.add(ArticlesTable.QUOTES, row.integer("quote_count"));
                statistics.add(ArticlesTable.SENTENCES, row.integer("sentence_count"));
                statistics.add(
                    ArticlesTable.BY_LANGUAGE,
                    Objects.requireNonNullElse(row.string("language"), ""),
                    1);
              }));

  private ArticlesTable() {}

  /**
   * The table with further fields of the records as columns.
   *
   * @throws RefusedException if the table has a column of one of these names
   */
  public static Table keeping(List<String> fields) throws RefusedException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String field : fields) {
      for (String own : SCHEMA.fieldNames()) {
        if (own.equalsIgnoreCase(field)) {
          throw RefusedException.usage("--keep " + field + ": articles has a column " + own);
        }
      }
      columns.put(field, "as the record has it");
    }
    return TABLE.with(
        columns,
        (staged, rows) -> {
          for (String field : columns.keySet()) {
            rows = rows.withColumn(field, col(KEPT).getItem(field));
          }
          return rows;
        });
  }

  private static Dataset<Row> articles(Staged staged) {
    return Table.structs(staged, Staging.ARTICLE)
        .join(staged.copies(), new String[] {"article_id"}, "left");
  }

  static Row row(AnalysedArticle analysed) {
    Article article = analysed.article();
    return RowFactory.create(
        article.id(),
        article.source(),
        article.title(),
        article.outlet(),
        article.url(),
        analysed.analysis().language(),
        article.publishedAt(),
        article.text(),
        analysed.analysis().document().paragraphs().size(),
        analysed.analysis().document().sentences().size(),
        analysed.analysis().quotes().size(),
        WordCount.in(article.text()),
        Texts.sha256(article.text()),
        Stream.concat(
                analysed.issues().stream(), analysed.analysis().issues().stream().map(Issue::key))
            .toArray(String[]::new),
        analysed.kept().isEmpty() ? null : CollectionConverters.asScala(analysed.kept()));
  }
}
