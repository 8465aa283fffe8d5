package pullquote.tables;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.analysis.AnalysedQuote;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerType;
import pullquote.input.RefusedException;
import pullquote.text.Article;
import pullquote.text.Span;

/** One row a speaker of the whole corpus. */
public final class SpeakersTable {

  /** In the statistics: the quotes of the speakers. */
  public static final String QUOTES = "speakers.quote_count";

  private static final String GENDER = "gender";

  /** Speakers that have a name of their own. */
  private static final Set<String> NAMED =
      Set.of(SpeakerType.PERSON.key(), SpeakerType.ORGANISATION.key());

  static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required("speaker_id", StringType, "as in `quotes`"),
            Columns.required("name", StringType, "the name that most articles use"),
            Columns.required(
                "type", StringType, "`person`, `organisation`, `group`, `document` or `unnamed`"),
            Columns.required(
                "aliases", Columns.STRINGS, "other names that the articles use, as written"),
            Columns.required("descriptors", Columns.STRINGS, "roles and descriptions, as written"),
            Columns.required("article_count", IntegerType, "articles that quote the speaker"),
            Columns.required("quote_count", IntegerType, "rows in `quotes`"),
            Columns.required("word_count", IntegerType, "words of these quotes"),
            Columns.required(
                "distinct_quote_count",
                IntegerType,
                "the same without repetitions: the quotes of one cluster once"),
            Columns.required("outlet_count", IntegerType, "outlets that quote the speaker"),
            Columns.optional(
                "first_seen", TimestampType, "when the first of the articles appeared"),
            Columns.optional("last_seen", TimestampType, "when the last of them did"),
            Columns.optional("gender", StringType, "`female` or `male`, of a person"),
            Columns.optional(
                "gender_evidence",
                StringType,
                "what tells it, the strongest: `registry`, `pronoun`, `title` or `first_name`"),
            Columns.required(
                "ambiguous", BooleanType, "whether namesakes could not be distinguished here"),
            Columns.required(
                "external_ids", Columns.STRINGS, "ids elsewhere, such as `wikidata:Q42`"),
          });

  /** One row a quote whose speaker is known: what the table is added up from. */
  public static final StructType QUOTED =
      new StructType(
          new StructField[] {
            Columns.required("speaker_id", StringType, ""),
            Columns.required("name", StringType, ""),
            Columns.required("type", StringType, ""),
            Columns.required("aliases", Columns.STRINGS, ""),
            Columns.optional("descriptor", StringType, ""),
            Columns.required("words", IntegerType, ""),
            Columns.required("article_id", StringType, ""),
            Columns.required("utterance", StringType, ""),
            Columns.optional("outlet", StringType, ""),
            Columns.optional("published_at", TimestampType, ""),
            Columns.required("pronoun", IntegerType, ""),
            Columns.required("title", IntegerType, ""),
            Columns.required("first_name", IntegerType, ""),
            Columns.required("ambiguous", BooleanType, ""),
            Columns.required("external_ids", Columns.STRINGS, ""),
          });

  public static final Table TABLE =
      new Table(
          "speakers",
          "One row a speaker, over all articles.",
          SCHEMA,
          List.of("speaker_id"),
          SpeakersTable::speakers,
          new RowCounter(
              List.of("name", "type", "quote_count", "article_count"), SpeakersTable::addTo));

  private SpeakersTable() {}

  /**
   * The table with what a registry tells of its speakers besides: a column each of its keys. A
   * gender that it tells is the speaker's.
   *
   * @param details the values of the keys, by the speaker's id
   * @throws RefusedException if the table has a column of the name of a key
   */
  public static Table knowing(SortedMap<String, SortedMap<String, String>> details)
      throws RefusedException {
    Map<String, String> columns = new TreeMap<>();
    for (SortedMap<String, String> keys : details.values()) {
      for (String key : keys.keySet()) {
        columns.put(key, "as the registry has it");
      }
    }
    boolean hasGender = columns.remove(GENDER) != null;
    for (String column : columns.keySet()) {
      for (String own : SCHEMA.fieldNames()) {
        if (own.equalsIgnoreCase(column)) {
          throw RefusedException.usage(
              "The registry's key " + column + ": speakers has a column " + own + " of its own");
        }
      }
    }
    if (details.isEmpty()) {
      return TABLE;
    }
    return TABLE.with(columns, (staged, rows) -> known(rows, columns.keySet(), hasGender, details));
  }

  private static Dataset<Row> known(
      Dataset<Row> rows,
      Set<String> columns,
      boolean hasGender,
      SortedMap<String, SortedMap<String, String>> details) {
    List<Row> known = new ArrayList<>();
    details.forEach((id, keys) -> known.add(RowFactory.create(id, keys)));
    StructType schema =
        new StructType(
            new StructField[] {
              Columns.required("speaker_id", StringType, ""),
              Columns.required(
                  "details", DataTypes.createMapType(StringType, StringType, false), "")
            });
    Dataset<Row> joined =
        rows.join(
            rows.sparkSession().createDataFrame(known, schema),
            new String[] {"speaker_id"},
            "left");
    for (String column : columns) {
      joined = joined.withColumn(column, col("details").getItem(column));
    }
    if (hasGender) {
      Column told = col("details").getItem(GENDER);
      joined =
          joined
              .withColumn(
                  "gender_evidence",
                  when(told.isNotNull(), "registry").otherwise(col("gender_evidence")))
              .withColumn(GENDER, coalesce(told, col(GENDER)));
    }
    return joined;
  }

  /** Whether speakers of a type have a name of their own, so that people look for them by it. */
  public static boolean isNamed(String type) {
    return NAMED.contains(type);
  }

  private static void addTo(TableRow row, Statistics statistics) {
    statistics.add(QUOTES, row.integer("quote_count"));
    if (isNamed(row.value("type"))) {
      statistics.add(
          new TopSpeaker(
              row.value("name"),
              row.value("type"),
              row.integer("quote_count"),
              row.integer("article_count")));
    }
  }

  static Row[] quoted(AnalysedArticle analysed) {
    List<Row> rows = new ArrayList<>();
    for (AnalysedQuote quote : analysed.analysis().quotes()) {
      Speaker speaker = quote.speaker();
      if (speaker != null) {
        Article article = analysed.article();
        String id = QuotesTable.id(article.id(), quote.index());
        Span mention = quote.mention();
        rows.add(
            new QuotedRow(
                    speaker.id(),
                    speaker.name(),
                    speaker.type().key(),
                    speaker.name(),
                    mention == null ? null : analysed.text(mention),
                    quote.identification().descriptor(),
                    analysed.text(quote.quotation().inner()),
                    article.id(),
                    id,
                    article.outlet(),
                    article.publishedAt(),
                    false,
                    speaker.externalIds())
                .row());
      }
    }
    return rows.toArray(Row[]::new);
  }

  /**
   * In one step, and no set holds more than the different values: somebody who is quoted in
   * millions of articles is one row of it.
   */
  private static Dataset<Row> speakers(Staged staged) {
    Column sum = coalesce(nonZero("pronoun"), nonZero("title"), nonZero("first_name"));
    return staged
        .quoted()
        .groupBy("speaker_id")
        .agg(
            min("name").as("name"),
            min("type").as("type"),
            array_sort(array_distinct(flatten(collect_set("aliases")))).as("aliases"),
            array_sort(collect_set("descriptor")).as("descriptors"),
            count_distinct(col("article_id")).cast(IntegerType).as("article_count"),
            count(lit(1)).cast(IntegerType).as("quote_count"),
            sum("words").cast(IntegerType).as("word_count"),
            count_distinct(col("utterance")).cast(IntegerType).as("distinct_quote_count"),
            count_distinct(lower(col("outlet"))).cast(IntegerType).as("outlet_count"),
            min("published_at").as("first_seen"),
            max("published_at").as("last_seen"),
            sum("pronoun").as("pronoun"),
            sum("title").as("title"),
            sum("first_name").as("first_name"),
            max("ambiguous").as("ambiguous"),
            array_sort(array_distinct(flatten(collect_set("external_ids")))).as("external_ids"))
        .withColumn("gender", when(sum.gt(0), "male").when(sum.lt(0), "female"))
        .withColumn(
            "gender_evidence",
            when(col("pronoun").notEqual(0), "pronoun")
                .when(col("title").notEqual(0), "title")
                .when(col("first_name").notEqual(0), "first_name"));
  }

  private static Column nonZero(String column) {
    return when(col(column).notEqual(0), col(column));
  }
}
