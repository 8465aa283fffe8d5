package pullquote.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.AnalysedQuote;
import pullquote.analysis.Analysis;
import pullquote.analysis.ArticleAnalyser;
import pullquote.summary.Budget;
import pullquote.summary.Ranking;
import pullquote.summary.Strategy;
import pullquote.summary.Summariser;
import pullquote.summary.SummaryOptions;
import pullquote.tables.AnalysedArticle;
import pullquote.tables.QuotesTable;
import pullquote.tables.SentencesTable;
import pullquote.text.Article;
import pullquote.text.CodePoints;
import scala.Function1;

/**
 * What the functions of {@link PullquoteExtensions} do with a text that is not null; Spark's
 * generated code calls them.
 */
public final class TextFunctions {

  /** Those of a table that a text alone has. */
  record TextColumns(StructType whole, List<Integer> indexes, StructType schema) {

    private static final Set<String> IDS = Set.of("article_id", "quote_id");

    static TextColumns of(StructType whole) {
      StructField[] fields = whole.fields();
      List<Integer> indexes =
          IntStream.range(0, fields.length)
              .filter(i -> !IDS.contains(fields[i].name()))
              .boxed()
              .toList();
      return new TextColumns(
          whole,
          indexes,
          new StructType(indexes.stream().map(i -> fields[i]).toArray(StructField[]::new)));
    }

    DataType type() {
      return DataTypes.createArrayType(schema, false);
    }

    private Row without(Row row) {
      return RowFactory.create(indexes.stream().map(row::get).toArray());
    }
  }

  static final TextColumns QUOTES = TextColumns.of(QuotesTable.STAGED);
  static final TextColumns SENTENCES = TextColumns.of(SentencesTable.SCHEMA);

  private static final Function1<Object, Object> QUOTES_TO_SPARK =
      CatalystTypeConverters.createToCatalystConverter(QUOTES.type());
  private static final Function1<Object, Object> SENTENCES_TO_SPARK =
      CatalystTypeConverters.createToCatalystConverter(SENTENCES.type());

  /** Analysers are not shared between threads; the models behind them are. */
  private static final ThreadLocal<TextFunctions> OF_THREAD =
      ThreadLocal.withInitial(TextFunctions::new);

  private final ArticleAnalyser analyser = new ArticleAnalyser();
  private final Summariser summariser = new Summariser();

  /** The text seen last: a query often asks for its quotes and for its sentences. */
  private @Nullable AnalysedArticle last;

  private TextFunctions() {}

  /** The quotations of a text, each a row of {@link #QUOTES}. */
  public static ArrayData quotes(UTF8String text) {
    AnalysedArticle analysed = OF_THREAD.get().analysed(text);
    return array(Arrays.stream(QuotesTable.rows(analysed)), QUOTES, QUOTES_TO_SPARK);
  }

  /** The sentences of a text, each a row of {@link #SENTENCES}. */
  public static ArrayData sentences(UTF8String text) {
    AnalysedArticle analysed = OF_THREAD.get().analysed(text);
    return array(Arrays.stream(SentencesTable.rows(analysed)), SENTENCES, SENTENCES_TO_SPARK);
  }

  /** The sentences of a summary, each a row of {@link #SENTENCES}. */
  public static ArrayData summary(UTF8String text, int sentences) {
    if (sentences < 1) {
      throw new IllegalArgumentException(
          "summary(text, n): n is " + sentences + ": it must be 1 or more");
    }
    AnalysedArticle analysed = OF_THREAD.get().summarised(text, sentences);
    int inSummary = SentencesTable.SCHEMA.fieldIndex("in_summary");
    return array(
        Arrays.stream(SentencesTable.rows(analysed)).filter(row -> row.getBoolean(inSummary)),
        SENTENCES,
        SENTENCES_TO_SPARK);
  }

  private static ArrayData array(
      Stream<Row> rows, TextColumns columns, Function1<Object, Object> toSpark) {
    return (ArrayData) toSpark.apply(rows.map(columns::without).toArray(Row[]::new));
  }

  private AnalysedArticle analysed(UTF8String text) {
    String read = text.toString();
    if (last == null || !last.article().text().equals(read)) {
      Article article = Article.of("", read);
      last =
          new AnalysedArticle(
              article, List.of(), new TreeMap<>(), analyser.analyse(article), CodePoints.of(read));
    }
    return last;
  }

  private AnalysedArticle summarised(UTF8String text, int sentences) {
    AnalysedArticle whole = analysed(text);
    Analysis analysis = whole.analysis();
    Ranking ranking =
        summariser.rank(
            analysis.document(),
            analysis.quotes().stream().map(AnalysedQuote::quote).toList(),
            new SummaryOptions(Strategy.OWN, new Budget.Sentences(sentences)));
    return new AnalysedArticle(
        whole.article(),
        whole.issues(),
        whole.kept(),
        new Analysis(
            analysis.document(),
            analysis.quotes(),
            ranking,
            analysis.topQuote(),
            analysis.language(),
            analysis.issues()),
        whole.codePoints());
  }
}
