package pullquote.corpus;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.tables.QuotedRow;
import pullquote.tables.QuotesTable;
import pullquote.tables.SpeakersTable;

/** The quotations of the corpus with what their articles and the identities tell of each. */
final class Utterances {

  private static final StructType STAGED =
      Columns.struct(
          Columns.required("quote_id", DataTypes.StringType),
          Columns.required("article_id", DataTypes.StringType),
          Columns.required("quote_index", DataTypes.IntegerType),
          Columns.required("text", DataTypes.StringType),
          Columns.required("status", DataTypes.StringType),
          Columns.required("kind", DataTypes.StringType),
          Columns.optional("outlet", DataTypes.StringType),
          Columns.required("at", DataTypes.LongType),
          Columns.optional("local_id", DataTypes.StringType),
          Columns.optional("local_speaker", DataTypes.StringType),
          Columns.optional("speaker_type", DataTypes.StringType),
          Columns.optional("speaker_method", DataTypes.StringType),
          Columns.required("confidence", DataTypes.DoubleType),
          Columns.optional("mention", DataTypes.StringType),
          Columns.optional("descriptor", DataTypes.StringType),
          Columns.optional("reason", DataTypes.StringType),
          Columns.required("name", DataTypes.BooleanType),
          Columns.required("words", DataTypes.BinaryType),
          Columns.required("event", DataTypes.BinaryType),
          Columns.required("external_ids", Columns.STRINGS));

  private static final int EVENT_NAMES = 24;

  private Utterances() {}

  /**
   * One row a quotation; {@code speaker_id}, {@code speaker} and {@code ambiguous} are those of the
   * identity, null where there is none.
   *
   * @param articles {@code article_id}, {@code at}, {@code outlet}, {@code quotes}, {@code
   *     speakers}
   * @param identities as {@link Identities#FOUND}
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> identities) {
    Dataset<Row> staged =
        articles.flatMap((FlatMapFunction<Row, Row>) Utterances::rows, Encoders.row(STAGED));
    return staged.join(
        identities
            .withColumnRenamed("article_id", "in_article")
            .withColumnRenamed("local_id", "of"),
        col("article_id").equalTo(col("in_article")).and(col("local_id").equalTo(col("of"))),
        "left");
  }

  private static Iterator<Row> rows(Row article) {
    Map<String, String[]> externalIds = new HashMap<>();
    List<Row> speakers = article.getList(article.fieldIndex("speakers"));
    for (Row speaker : speakers) {
      List<String> ids = speaker.getList(speaker.fieldIndex("external_ids"));
      externalIds.put(speaker.getAs("speaker_id"), ids.toArray(String[]::new));
    }
    List<Row> rows = new ArrayList<>();
    List<Row> quotes = article.getList(article.fieldIndex("quotes"));
    if (quotes.isEmpty()) {
      return rows.iterator();
    }
    byte[] event = Quotation.bytes(event(article.getAs("text")));
    for (Row quote : quotes) {
      rows.add(
          RowFactory.create(
              quote.getAs("quote_id"),
              quote.getAs("article_id"),
              quote.getAs("quote_index"),
              quote.getAs("text"),
              quote.getAs("status"),
              quote.getAs("kind"),
              article.getAs("outlet"),
              article.getAs("at"),
              quote.getAs("speaker_id"),
              quote.getAs("speaker"),
              quote.getAs("speaker_type"),
              quote.getAs("speaker_method"),
              quote.getAs("confidence"),
              quote.getAs("mention"),
              quote.getAs("descriptor"),
              quote.getAs("reason"),
              Quotation.isName(quote.getAs("text")),
              Quotation.bytes(words(quote.getAs("text"))),
              event,
              externalIds.getOrDefault(quote.<String>getAs("speaker_id"), new String[0])));
    }
    return rows.iterator();
  }

  private static int[] words(String text) {
    return Arrays.stream(Wording.words(text)).mapToInt(word -> (int) word).toArray();
  }

  /** The least hashes of the names in an article: what tells whether two tell of one event. */
  private static int[] event(String text) {
    return Arrays.stream(Context.names(text))
        .mapToInt(name -> (int) (name >>> 32))
        .sorted()
        .distinct()
        .limit(EVENT_NAMES)
        .toArray();
  }

  /**
   * The same with what the clusters tell: {@code cluster_id}, and where the cluster knows better
   * who said it, {@code agreed_*}.
   *
   * @param members as {@link Clusters#MEMBERS}
   */
  static Dataset<Row> clustered(Dataset<Row> utterances, Dataset<Row> members) {
    return utterances.join(
        members.select(
            col("quote_id").as("member_id"),
            col("cluster_id"),
            col("agreed_id"),
            col("agreed_speaker"),
            col("agreed_type"),
            col("agreed_confidence")),
        col("quote_id").equalTo(col("member_id")),
        "left");
  }

  /** The rows that {@code quotes} takes from the corpus, of {@link #clustered}. */
  static Dataset<Row> revised(Dataset<Row> clustered) {
    return clustered
        .where(
            col("speaker_id")
                .isNotNull()
                .or(col("cluster_id").isNotNull())
                .or(col("agreed_id").isNotNull()))
        .map((MapFunction<Row, Row>) Utterances::revised, Encoders.row(QuotesTable.REVISED));
  }

  private static Row revised(Row utterance) {
    boolean agreed = utterance.getAs("agreed_id") != null;
    boolean found = utterance.getAs("speaker_id") != null;
    String local = utterance.getAs("local_speaker");
    String speaker =
        agreed ? utterance.getAs("agreed_speaker") : found ? utterance.getAs("speaker") : local;
    boolean attributed = "attributed".equals(utterance.getAs("status"));
    return RowFactory.create(
        utterance.getAs("quote_id"),
        speaker,
        utterance.getAs(agreed ? "agreed_id" : found ? "speaker_id" : "local_id"),
        utterance.getAs(agreed ? "agreed_type" : found ? "type" : "speaker_type"),
        utterance.getAs(agreed ? "agreed_confidence" : "confidence"),
        agreed ? "cluster" : utterance.getAs("speaker_method"),
        Objects.equals(local, speaker) ? null : local,
        utterance.getAs("cluster_id"),
        agreed && attributed ? null : utterance.getAs("reason"));
  }

  /** The rows that {@code speakers} is added up from, of {@link #clustered}. */
  static Dataset<Row> quoted(Dataset<Row> clustered) {
    return clustered
        .where(col("local_id").isNotNull().or(col("agreed_id").isNotNull()))
        .map((MapFunction<Row, Row>) Utterances::quoted, Encoders.row(SpeakersTable.QUOTED));
  }

  private static Row quoted(Row utterance) {
    boolean agreed = utterance.getAs("agreed_id") != null;
    boolean found = utterance.getAs("speaker_id") != null;
    String local = utterance.getAs("local_speaker");
    String name =
        agreed ? utterance.getAs("agreed_speaker") : found ? utterance.getAs("speaker") : local;
    String cluster = utterance.getAs("cluster_id");
    return new QuotedRow(
            utterance.getAs(agreed ? "agreed_id" : found ? "speaker_id" : "local_id"),
            name,
            utterance.getAs(agreed ? "agreed_type" : found ? "type" : "speaker_type"),
            // What is not meant for this speaker is no name of theirs.
            agreed ? name : local,
            agreed ? null : utterance.getAs("mention"),
            agreed ? null : utterance.getAs("descriptor"),
            utterance.getAs("text"),
            utterance.getAs("article_id"),
            cluster == null ? utterance.getAs("quote_id") : cluster,
            utterance.getAs("outlet"),
            time(utterance.<Long>getAs("at")),
            !agreed && found && utterance.<Boolean>getAs("ambiguous"),
            agreed ? List.of() : utterance.getList(utterance.fieldIndex("external_ids")))
        .row();
  }

  static @Nullable Instant time(long at) {
    return at == Long.MAX_VALUE ? null : Instant.EPOCH.plus(at, ChronoUnit.MICROS);
  }
}
