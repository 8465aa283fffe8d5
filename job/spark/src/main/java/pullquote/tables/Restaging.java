package pullquote.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.left;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.input.InputRecord;
import pullquote.input.Reject;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes staged rows of the tables of an earlier run: its articles need not be analysed again when
 * more are added to them. What the tables lack is what each article alone said of a quotation,
 * where all together said otherwise: that is kept beside them.
 *
 * @param folder of a table, by its name
 * @param kept further columns of the articles
 */
public record Restaging(SparkSession spark, UnaryOperator<String> folder, List<String> kept) {

  /** The folder, beside the tables, of what each article alone says; Parquet's readers skip it. */
  public static final String ALONE = "_alone";

  /** So much of a text as a reject may show. */
  private static final int SAMPLE = 400;

  private static final String EXTERNAL_IDS = "external_ids";

  /** One row a quotation: what {@link QuotesTable#REVISED} takes the place of, and its ids. */
  private static final StructType ALONE_SCHEMA =
      new StructType(
          Stream.concat(
                  Stream.of(
                      Columns.required("article_id", StringType, ""),
                      Columns.required("quote_id", StringType, "")),
                  Stream.concat(
                      Arrays.stream(QuotesTable.REVISED.fields())
                          .filter(
                              field -> QuotesTable.STAGED.getFieldIndex(field.name()).isDefined())
                          .filter(field -> !field.name().equals("quote_id")),
                      Stream.of(Columns.required(EXTERNAL_IDS, Columns.STRINGS, ""))))
              .toArray(StructField[]::new));

  /** What is to be kept beside the tables. */
  public static Dataset<Row> alone(Dataset<Row> analysed) {
    return analysed
        .where(col(Staging.ARTICLE).isNotNull())
        .select(Staging.QUOTES, Staging.SPEAKERS)
        .flatMap((FlatMapFunction<Row, Row>) Restaging::alone, Encoders.row(ALONE_SCHEMA));
  }

  private static Iterator<Row> alone(Row staged) {
    Map<String, String[]> ids = new HashMap<>();
    for (Row speaker : staged.<Row>getList(1)) {
      ids.put(
          speaker.getAs("utterance"),
          speaker.<String>getList(speaker.fieldIndex(EXTERNAL_IDS)).toArray(String[]::new));
    }
    return staged.<Row>getList(0).stream()
        .map(
            quote -> {
              Object[] values = new Object[ALONE_SCHEMA.size()];
              for (int i = 0; i < values.length; i++) {
                String name = ALONE_SCHEMA.fields()[i].name();
                values[i] =
                    name.equals(EXTERNAL_IDS)
                        ? ids.getOrDefault(quote.<String>getAs("quote_id"), new String[0])
                        : quote.getAs(name);
              }
              return RowFactory.create(values);
            })
        .iterator();
  }

  /** The records of the earlier articles, to be set beside those of the new ones. */
  public Dataset<Row> records() {
    return InputRecord.earlier(
        read(ArticlesTable.SCHEMA, ArticlesTable.TABLE.name())
            .select(col("article_id"), col("source"), left(col("text"), lit(SAMPLE)).as("text")));
  }

  /**
   * The rows of the earlier run, by {@link Staging#SCHEMA}.
   *
   * @param added those of the new articles; an earlier one of the same id has become a reject there
   */
  public Dataset<Row> rows(Dataset<Row> added) {
    StructType schema = ArticlesTable.SCHEMA;
    for (String column : kept) {
      schema = schema.add(Columns.optional(column, StringType, ""));
    }
    Dataset<Row> articles = read(schema, ArticlesTable.TABLE.name());
    Dataset<Row> replacing =
        added
            .where(col(Staging.ARTICLE).isNotNull())
            .select(
                col(Staging.ARTICLE + ".article_id").as("replaced_id"),
                col(Staging.ARTICLE + ".source").as("first"));
    Column same = col("article_id").equalTo(col("replaced_id"));
    return articles(articles.join(replacing, same, "left_anti"))
        .union(rejects(articles.join(replacing, same).select("article_id", "source", "first")));
  }

  private Dataset<Row> articles(Dataset<Row> articles) {
    Dataset<Row> whole =
        articles
            .join(grouped(quotes(), Staging.QUOTES), of(Staging.QUOTES), "left")
            .join(grouped(sentences(), Staging.SENTENCES), of(Staging.SENTENCES), "left")
            .join(grouped(summaries(), Staging.SUMMARY), of(Staging.SUMMARY), "left");
    List<String> names = kept;
    return whole.map(
        (MapFunction<Row, Row>) row -> staged(row, names), Encoders.row(Staging.SCHEMA));
  }

  private static Column of(String rows) {
    return col("article_id").equalTo(col("of_" + rows));
  }

  private static Dataset<Row> grouped(Dataset<Row> rows, String name) {
    Column[] columns = Arrays.stream(rows.columns()).map(rows::col).toArray(Column[]::new);
    return rows.groupBy(col("article_id").as("of_" + name))
        .agg(collect_list(struct(columns)).as(name));
  }

  /** As the article alone has them. */
  private Dataset<Row> quotes() {
    Dataset<Row> alone = read(ALONE_SCHEMA, ALONE);
    Dataset<Row> quotes = read(QuotesTable.SCHEMA, QuotesTable.TABLE.name());
    List<Column> columns = new ArrayList<>();
    for (String name : QuotesTable.STAGED.fieldNames()) {
      boolean own = ALONE_SCHEMA.getFieldIndex(name).isDefined();
      columns.add((own ? alone : quotes).col(name));
    }
    columns.add(alone.col(EXTERNAL_IDS));
    return quotes
        .join(alone, quotes.col("quote_id").equalTo(alone.col("quote_id")))
        .select(columns.toArray(Column[]::new));
  }

  private Dataset<Row> sentences() {
    return read(SentencesTable.SCHEMA, SentencesTable.TABLE.name());
  }

  private Dataset<Row> summaries() {
    return read(SummariesTable.SCHEMA, SummariesTable.TABLE.name());
  }

  private Dataset<Row> rejects(Dataset<Row> replaced) {
    StructType details =
        new StructType(
            new StructField[] {
              Columns.required("was", StringType, ""), Columns.required("now", StringType, "")
            });
    Dataset<Row> changed =
        replaced.map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        Reject.duplicates(row.getString(0), row.getString(1)),
                        Reject.duplicates(row.getString(0), row.getString(2))),
            Encoders.row(details));
    return read(RejectsTable.SCHEMA, RejectsTable.TABLE.name())
        .join(changed, col("detail").equalTo(col("was")), "left")
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        null,
                        null,
                        null,
                        null,
                        null,
                        RowFactory.create(
                            row.getAs("source"),
                            row.getAs("position"),
                            row.getAs("reason"),
                            Objects.requireNonNullElse(row.getAs("now"), row.getAs("detail")),
                            row.getAs("sample"))),
            Encoders.row(Staging.SCHEMA));
  }

  private Dataset<Row> read(StructType schema, String table) {
    return spark.read().schema(schema).parquet(folder.apply(table));
  }

  private static Row staged(Row row, List<String> kept) {
    List<Row> quotes = list(row, Staging.QUOTES, "quote_index");
    List<Row> sentences = list(row, Staging.SENTENCES, "sentence_index");
    return RowFactory.create(
        article(row, kept),
        sentences.stream()
            .map(sentence -> same(sentence, SentencesTable.SCHEMA))
            .toArray(Row[]::new),
        quotes.stream().map(quote -> same(quote, QuotesTable.STAGED)).toArray(Row[]::new),
        same(list(row, Staging.SUMMARY, "word_count").get(0), SummariesTable.SCHEMA),
        quotes.stream()
            .filter(quote -> quote.getAs("speaker_id") != null)
            .map(quote -> quoted(row, quote))
            .toArray(Row[]::new),
        null);
  }

  private static List<Row> list(Row row, String name, String order) {
    int at = row.fieldIndex(name);
    List<Row> rows = row.isNullAt(at) ? new ArrayList<>() : new ArrayList<>(row.getList(at));
    rows.sort(Comparator.comparingInt(each -> each.<Integer>getAs(order)));
    return rows;
  }

  private static Row article(Row row, List<String> kept) {
    TreeMap<String, String> further = new TreeMap<>();
    for (String name : kept) {
      String value = row.getAs(name);
      if (value != null) {
        further.put(name, value);
      }
    }
    @Nullable Object[] values = values(row, ArticlesTable.OWN, ArticlesTable.STAGED.size());
    values[ArticlesTable.OWN.size()] =
        further.isEmpty() ? null : CollectionConverters.asScala(further);
    return RowFactory.create(values);
  }

  private static Row same(Row row, StructType schema) {
    return RowFactory.create(values(row, schema, schema.size()));
  }

  private static @Nullable Object[] values(Row row, StructType schema, int size) {
    @Nullable Object[] values = new Object[size];
    for (int i = 0; i < schema.size(); i++) {
      values[i] = row.getAs(schema.fields()[i].name());
    }
    return values;
  }

  private static Row quoted(Row article, Row quote) {
    String name = quote.getAs("speaker");
    return new QuotedRow(
            quote.getAs("speaker_id"),
            name,
            quote.getAs("speaker_type"),
            name,
            quote.getAs("mention"),
            quote.getAs("descriptor"),
            quote.getAs("text"),
            quote.getAs("article_id"),
            quote.getAs("quote_id"),
            article.getAs("outlet"),
            article.<Instant>getAs("published_at"),
            false,
            quote.getList(quote.fieldIndex(EXTERNAL_IDS)))
        .row();
  }
}
