package pullquote.tables;

import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.AnalysedQuote;
import pullquote.entity.Identification;
import pullquote.entity.Speaker;
import pullquote.quote.Attribution;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** One row a quotation. */
public final class QuotesTable {

  /** In the statistics: quotes by their status, and so on. */
  public static final String BY_STATUS = "quotes.status";

  public static final String BY_METHOD = "quotes.method";
  public static final String BY_REASON = "quotes.reason";
  public static final String WITH_SPEAKER = "quotes.speaker_id";

  /** What the quotation's article tells of it by itself. */
  public static final StructType STAGED =
      new StructType(
          new StructField[] {
            Columns.required("quote_id", StringType, "`<article_id>#q<quote_index>`"),
            Columns.required("article_id", StringType, "the article"),
            Columns.required("quote_index", IntegerType, "from 0, in the article's order"),
            Columns.required(
                "utterance_index",
                IntegerType,
                "shared by quotes that belong together: the halves of a split quotation, the "
                    + "paragraphs of one that runs on"),
            Columns.required("paragraph_index", IntegerType, "the paragraph that holds it"),
            Columns.required("sentence_index", IntegerType, "the sentence in which it starts"),
            Columns.required(
                "start", IntegerType, "where it starts in `articles.text`, with the marks"),
            Columns.required("end", IntegerType, "where it ends, half-open, with the marks"),
            Columns.required("text", StringType, "what stands between the marks, as written"),
            Columns.required(
                "kind",
                StringType,
                "`direct`, `partial`, `nested`, `scare`, `title` or `nickname`"),
            Columns.required("closed", BooleanType, "false where the closing mark is missing"),
            Columns.required("off_topic", BooleanType, "whether it stands in another story's text"),
            Columns.optional("cue", StringType, "the words that introduce speech"),
            Columns.optional("cue_start", IntegerType, "where the cue starts"),
            Columns.optional("cue_end", IntegerType, "where the cue ends"),
            Columns.optional("mention", StringType, "the words that name the source"),
            Columns.optional("mention_start", IntegerType, "where the mention starts"),
            Columns.optional("mention_end", IntegerType, "where the mention ends"),
            Columns.optional("speaker", StringType, "who stands behind the mention, by full name"),
            Columns.optional("speaker_id", StringType, "the row in `speakers`"),
            Columns.optional(
                "speaker_type",
                StringType,
                "`person`, `organisation`, `group`, `document` or `unnamed`"),
            Columns.optional("descriptor", StringType, "role or description, as written"),
            Columns.optional("method", StringType, "what decided: a short stable name"),
            Columns.required(
                "confidence",
                DoubleType,
                "in [0, 1]: of the quotes given 0.9, at least nine in ten have the right `speaker`"),
            Columns.required(
                "mention_confidence",
                DoubleType,
                "the same of the mention alone: that these words name the source"),
            Columns.optional(
                "speaker_method",
                StringType,
                "what decided who is behind the mention: `name`, `surname` (a part of a person’s "
                    + "name), `organisation` (a short form of a body’s name, or a word for it), "
                    + "`description`, `document_author`, `pronoun`, `as_written`, `registry`, "
                    + "`corrected` or `cluster` (what other articles say of the same words)"),
            Columns.optional(
                "on_behalf_of", StringType, "for whom somebody unnamed, or a document, speaks"),
            Columns.required(
                "status",
                StringType,
                "`attributed` (a mention was found, or a reader has named the speaker), `not_speech` or "
                    + "`unattributed`"),
            Columns.optional(
                "reason",
                StringType,
                "why there is no mention, or no speaker: a short stable code"),
            Columns.optional("runner_up", StringType, "the next best mention"),
          });

  static final StructType SCHEMA = withCorpus();

  /** What all articles together tell of a quotation: takes the place of the columns staged. */
  public static final StructType REVISED =
      new StructType(
          new StructField[] {
            SCHEMA.apply("quote_id"),
            SCHEMA.apply("speaker"),
            SCHEMA.apply("speaker_id"),
            SCHEMA.apply("speaker_type"),
            SCHEMA.apply("confidence"),
            SCHEMA.apply("speaker_method"),
            SCHEMA.apply("local_speaker"),
            SCHEMA.apply("cluster_id"),
            SCHEMA.apply("reason"),
          });

  public static final Table TABLE =
      new Table(
          "quotes",
          "One row a quotation; none is left out.",
          SCHEMA,
          List.of("article_id", "quote_index"),
          QuotesTable::quotes,
          new RowCounter(List.of("status", "method", "reason", "speaker_id"), QuotesTable::count));

  private QuotesTable() {}

  private static StructType withCorpus() {
    List<StructField> fields = new ArrayList<>(List.of(STAGED.fields()));
    int status = STAGED.fieldIndex("status");
    fields.add(
        status,
        Columns.optional(
            "local_speaker",
            StringType,
            "what the article alone said, where the corpus has another name, or a name at all"));
    fields.add(
        status + 1,
        Columns.optional(
            "cluster_id", StringType, "the row in `quote_clusters`; null of one by itself"));
    return new StructType(fields.toArray(StructField[]::new));
  }

  private static Dataset<Row> quotes(Staged staged) {
    Dataset<Row> quotes = Table.arrays(staged, Staging.QUOTES);
    Dataset<Row> revised = staged.revised();
    Column[] columns =
        Arrays.stream(SCHEMA.fieldNames())
            .map(name -> column(quotes, revised, name).as(name))
            .toArray(Column[]::new);
    return quotes
        .join(revised, quotes.col("quote_id").equalTo(revised.col("quote_id")), "left")
        .select(columns);
  }

  private static Column column(Dataset<Row> quotes, Dataset<Row> revised, String name) {
    boolean staged = List.of(STAGED.fieldNames()).contains(name);
    boolean changes = List.of(REVISED.fieldNames()).contains(name);
    if (!changes) {
      return quotes.col(name);
    }
    return staged
        ? when(revised.col("quote_id").isNull(), quotes.col(name)).otherwise(revised.col(name))
        : revised.col(name);
  }

  private static void count(TableRow row, Statistics statistics) {
    statistics.add(BY_STATUS, row.value("status"), 1);
    if (row.has("method")) {
      statistics.add(BY_METHOD, row.value("method"), 1);
    }
    if (row.has("reason")) {
      statistics.add(BY_REASON, row.value("reason"), 1);
    }
    if (row.has("speaker_id")) {
      statistics.add(WITH_SPEAKER, 1);
    }
  }

  public static String id(String articleId, int quoteIndex) {
    return articleId + "#q" + quoteIndex;
  }

  public static Row[] rows(AnalysedArticle analysed) {
    return analysed.analysis().quotes().stream()
        .map(quote -> row(analysed, quote))
        .toArray(Row[]::new);
  }

  private static Row row(AnalysedArticle analysed, AnalysedQuote quote) {
    Quotation quotation = quote.quotation();
    Attribution attribution = quote.attribution();
    Identification identification = quote.identification();
    Speaker speaker = quote.speaker();
    return RowFactory.create(
        id(analysed.article().id(), quote.index()),
        analysed.article().id(),
        quote.index(),
        quote.utterance(),
        quotation.paragraph(),
        quote.sentence(),
        analysed.start(quotation.span()),
        analysed.end(quotation.span()),
        analysed.text(quotation.inner()),
        quote.kind().key(),
        quotation.closed(),
        quote.offTopic(),
        text(analysed, attribution.cue()),
        start(analysed, attribution.cue()),
        end(analysed, attribution.cue()),
        text(analysed, attribution.mention()),
        start(analysed, attribution.mention()),
        end(analysed, attribution.mention()),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.id(),
        speaker == null ? null : speaker.type().key(),
        identification.descriptor(),
        attribution.method().key(),
        quote.confidence(),
        attribution.confidence(),
        identification.method() == null ? null : identification.method().key(),
        identification.onBehalfOf(),
        quote.status().key(),
        quote.reason() == null ? null : quote.reason().key(),
        text(analysed, attribution.runnerUp()));
  }

  private static @Nullable String text(AnalysedArticle analysed, @Nullable Span span) {
    return span == null ? null : analysed.text(span);
  }

  private static @Nullable Integer start(AnalysedArticle analysed, @Nullable Span span) {
    return span == null ? null : Integer.valueOf(analysed.start(span));
  }

  private static @Nullable Integer end(AnalysedArticle analysed, @Nullable Span span) {
    return span == null ? null : Integer.valueOf(analysed.end(span));
  }
}
