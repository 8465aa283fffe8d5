package pullquote.tables;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.AnalysedQuote;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerType;
import pullquote.text.Span;
import pullquote.text.WordCount;

/** One row a speaker of the whole corpus. */
public final class SpeakersTable {

  /** In the statistics: the quotes of the speakers. */
  public static final String QUOTES = "speakers.quote_count";

  /** Speakers that have a name of their own. */
  private static final Set<String> NAMED =
      Set.of(SpeakerType.PERSON.key(), SpeakerType.ORGANISATION.key());

  static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            Columns.required("speaker_id", StringType, "as in `quotes`"),
            Columns.required("name", StringType, "the fullest name"),
            Columns.required(
                "type", StringType, "`person`, `organisation`, `group`, `document` or `unnamed`"),
            Columns.required(
                "aliases", Columns.STRINGS, "mentions that name the speaker otherwise, as written"),
            Columns.required("descriptors", Columns.STRINGS, "roles and descriptions, as written"),
            Columns.required("article_count", IntegerType, "articles that quote the speaker"),
            Columns.required("quote_count", IntegerType, "rows in `quotes`"),
            Columns.required("word_count", IntegerType, "words of these quotes"),
            Columns.required(
                "external_ids", Columns.STRINGS, "ids elsewhere, such as `wikidata:Q42`"),
          });

  /** One row a quote whose speaker is known: what the table is added up from. */
  static final StructType QUOTED =
      new StructType(
          new StructField[] {
            Columns.required("speaker_id", StringType, ""),
            Columns.required("first_in_article", BooleanType, ""),
            Columns.required("name", StringType, ""),
            Columns.required("type", StringType, ""),
            Columns.optional("alias", StringType, ""),
            Columns.optional("descriptor", StringType, ""),
            Columns.required("words", IntegerType, ""),
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

  private static void addTo(TableRow row, Statistics statistics) {
    statistics.add(QUOTES, row.integer("quote_count"));
    if (NAMED.contains(row.value("type"))) {
      statistics.add(
          new TopSpeaker(
              row.value("name"),
              row.value("type"),
              row.integer("quote_count"),
              row.integer("article_count")));
    }
  }

  static Row[] quoted(AnalysedArticle analysed) {
    Set<String> before = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (AnalysedQuote quote : analysed.analysis().quotes()) {
      Speaker speaker = quote.speaker();
      if (speaker != null) {
        rows.add(quoted(analysed, quote, speaker, before.add(speaker.id())));
      }
    }
    return rows.toArray(Row[]::new);
  }

  private static Row quoted(
      AnalysedArticle analysed, AnalysedQuote quote, Speaker speaker, boolean firstInArticle) {
    return RowFactory.create(
        speaker.id(),
        firstInArticle,
        speaker.name(),
        speaker.type().key(),
        alias(analysed, quote.mention(), speaker.name()),
        quote.identification().descriptor(),
        WordCount.in(analysed.text(quote.quotation().inner())),
        speaker.externalIds().toArray(String[]::new));
  }

  private static @Nullable String alias(
      AnalysedArticle analysed, @Nullable Span mention, String name) {
    if (mention == null) {
      return null;
    }
    String written = analysed.text(mention);
    return Aliases.isAlias(written, name) ? written : null;
  }

  /**
   * In one step, and no set holds more than the different values: somebody who is quoted in
   * millions of articles is one row of it.
   */
  private static Dataset<Row> speakers(Staged staged) {
    return Table.arrays(staged, Staging.SPEAKERS)
        .groupBy("speaker_id")
        .agg(
            min("name").as("name"),
            min("type").as("type"),
            array_sort(collect_set("alias")).as("aliases"),
            array_sort(collect_set("descriptor")).as("descriptors"),
            sum(when(col("first_in_article"), 1).otherwise(0))
                .cast(IntegerType)
                .as("article_count"),
            count(lit(1)).cast(IntegerType).as("quote_count"),
            sum("words").cast(IntegerType).as("word_count"),
            array_sort(array_distinct(flatten(collect_set("external_ids")))).as("external_ids"));
  }
}
