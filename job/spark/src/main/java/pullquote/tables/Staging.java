package pullquote.tables;

import static org.apache.spark.sql.functions.col;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.input.Reject;

/**
 * What the one pass over the articles leaves behind: one row a record of the input, with all rows
 * of the tables inside. The tables are projections of it, so that no article is analysed twice.
 */
public final class Staging {

  public static final String NAME = "staging";
  public static final String ARTICLE = "article";
  static final String SENTENCES = "sentences";
  public static final String QUOTES = "quotes";
  static final String SUMMARY = "summary";
  public static final String SPEAKERS = "speakers";
  static final String REJECT = "reject";

  public static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.optional(ARTICLE, ArticlesTable.STAGED, ""),
            Columns.optional(
                SENTENCES, DataTypes.createArrayType(SentencesTable.SCHEMA, false), ""),
            Columns.optional(QUOTES, DataTypes.createArrayType(QuotesTable.STAGED, false), ""),
            Columns.optional(SUMMARY, SummariesTable.SCHEMA, ""),
            Columns.optional(SPEAKERS, DataTypes.createArrayType(SpeakersTable.QUOTED, false), ""),
            Columns.optional(REJECT, RejectsTable.SCHEMA, ""),
          });

  /** Read once and then thrown away: looking for words that repeat takes more than it saves. */
  public static final Map<String, String> OPTIONS = Map.of("parquet.enable.dictionary", "false");

  /** The row of a record of which nothing is to be staged. */
  public static final Row NOTHING = RowFactory.create(null, null, null, null, null, null);

  private Staging() {}

  /** The rows that hold something. */
  public static Dataset<Row> something(Dataset<Row> rows) {
    return rows.where(col(ARTICLE).isNotNull().or(col(REJECT).isNotNull()));
  }

  public static Row row(AnalysedArticle analysed) {
    return RowFactory.create(
        ArticlesTable.row(analysed),
        SentencesTable.rows(analysed),
        QuotesTable.rows(analysed),
        SummariesTable.row(analysed),
        SpeakersTable.quoted(analysed),
        null);
  }

  public static Row row(Reject reject) {
    return RowFactory.create(null, null, null, null, null, RejectsTable.row(reject));
  }
}
