package pullquote.tables;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.summary.Flag;
import pullquote.summary.Summary;

/** One row an article. */
public final class SummariesTable {

  static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required("article_id", StringType, "the article"),
            Columns.required(
                "summary",
                StringType,
                "sentences as written, in the article's order, joined by one space"),
            Columns.required(
                "sentence_indexes",
                DataTypes.createArrayType(IntegerType, false),
                "the sentences of which it is made"),
            Columns.required("word_count", IntegerType, "words of the summary"),
            Columns.optional("top_quote_id", StringType, "the quote that one would print large"),
            Columns.required(
                "flags",
                Columns.STRINGS,
                "what a reader of the summary may stumble over: short stable codes"),
          });

  public static final Table TABLE =
      new Table(
          "summaries",
          "One row an article: the sentences that tell its story.",
          SCHEMA,
          List.of("article_id"),
          Table.ofStruct(Staging.SUMMARY),
          RowCounter.NONE);

  private SummariesTable() {}

  static Row row(AnalysedArticle analysed) {
    Summary summary = analysed.analysis().ranking().summary();
    String articleId = analysed.article().id();
    OptionalInt topQuote = analysed.analysis().topQuote();
    return RowFactory.create(
        articleId,
        summary.text(),
        summary.sentences().toArray(Integer[]::new),
        summary.words(),
        topQuote.isPresent() ? QuotesTable.id(articleId, topQuote.getAsInt()) : null,
        summary.flags().stream().map(Flag::key).toArray(String[]::new));
  }
}
