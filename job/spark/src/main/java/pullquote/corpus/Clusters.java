package pullquote.corpus;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import pullquote.tables.ClusterMembersTable;
import pullquote.tables.QuoteClustersTable;

/**
 * Finds the quotations that report one utterance. Candidates have three words in a row in common,
 * or are a word or two of the same speaker; each is compared with the utterances met under those
 * words, and those that are linked make a cluster.
 */
final class Clusters {

  /**
   * One row a member: its own columns, what its cluster agrees on, and on one row the cluster's.
   */
  static final StructType MEMBERS =
      Columns.struct(
          concat(
              ClusterMembersTable.SCHEMA.fields(),
              new StructField[] {
                Columns.optional("agreed_id", DataTypes.StringType),
                Columns.optional("agreed_speaker", DataTypes.StringType),
                Columns.optional("agreed_type", DataTypes.StringType),
                Columns.optional("agreed_confidence", DataTypes.DoubleType),
                Columns.optional("cluster", QuoteClustersTable.SCHEMA)
              }));

  private static final StructType CANDIDATES =
      Columns.struct(
          Columns.required("key", DataTypes.LongType),
          Columns.required("at", DataTypes.LongType),
          Columns.required("quote_id", DataTypes.StringType),
          Columns.required("article_id", DataTypes.StringType),
          Columns.required("words", DataTypes.BinaryType),
          Columns.required("event", DataTypes.BinaryType),
          Columns.optional("speaker_id", DataTypes.StringType));

  /** A long quotation is looked up by so many of its runs of words: those of the least hashes. */
  private static final int MOST_KEYS = 48;

  /** Utterances under one run of words that are held: the latest, as repetitions come soon. */
  private static final int MOST_HELD = 40;

  /** Words of a catchword at most. */
  private static final int SHORT = 2;

  private Clusters() {}

  private static StructField[] concat(StructField[] one, StructField[] other) {
    StructField[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /**
   * The members of all clusters, as {@link #MEMBERS}.
   *
   * @param utterances of {@link Utterances}
   */
  static Dataset<Row> of(Dataset<Row> utterances, Workspace workspace) {
    Dataset<Row> spoken =
        utterances
            .where(col("status").notEqual("not_speech"))
            .where("length(words) > 0 and not name")
            .where("kind not in ('title', 'nickname', 'nested')");
    Dataset<Row> edges = repeated(spoken, workspace).union(pieces(spoken, workspace));
    Dataset<Row> groups = Components.of(edges, workspace, "clusters");
    Dataset<Row> grouped =
        spoken
            .join(groups, col("quote_id").equalTo(col(Components.NODE)))
            .select(
                col(Components.ROOT),
                col("at"),
                col("article_id"),
                col("quote_index"),
                col("quote_id"),
                col("text"),
                col("words"),
                col("event"),
                col("status"),
                col("outlet"),
                col("local_speaker"),
                col("confidence"),
                col("speaker_id"),
                col("speaker"),
                col("type"),
                col("speaker_type"));
    return workspace
        .gathered(grouped, Components.ROOT, "at", "article_id", "quote_index")
        .mapPartitions(Groups.each(Cluster::members), Encoders.row(MEMBERS));
  }

  /** The rows of {@code quote_clusters}. */
  static Dataset<Row> clusters(Dataset<Row> members) {
    return members.where(col("cluster").isNotNull()).select(col("cluster.*"));
  }

  private static Dataset<Row> repeated(Dataset<Row> spoken, Workspace workspace) {
    Dataset<Row> candidates =
        spoken.flatMap((FlatMapFunction<Row, Row>) Clusters::keyed, Encoders.row(CANDIDATES));
    return workspace
        .gathered(candidates, "key", "at", "quote_id")
        .mapPartitions(Groups.each(Clusters::linked), Encoders.row(Components.EDGES));
  }

  private static Iterator<Row> keyed(Row utterance) {
    Quotation quotation = Quotation.of(utterance);
    return Arrays.stream(quotation.shingles())
        .limit(MOST_KEYS)
        .mapToObj(
            key ->
                RowFactory.create(
                    key,
                    quotation.at,
                    quotation.id,
                    quotation.articleId,
                    utterance.getAs("words"),
                    utterance.getAs("event"),
                    quotation.speakerId))
        .iterator();
  }

  /** Of the quotations under one run of words, by time: each tied to the first that it repeats. */
  private static List<Row> linked(Iterator<Row> group) {
    List<Row> edges = new ArrayList<>();
    Deque<Quotation> held = new ArrayDeque<>();
    while (group.hasNext()) {
      Quotation quotation = Quotation.of(group.next());
      boolean longest = true;
      for (Iterator<Quotation> others = held.iterator(); others.hasNext(); ) {
        Quotation other = others.next();
        if (quotation.isOf(other)) {
          edges.add(RowFactory.create(quotation.id, other.id));
          if (other.words.length >= quotation.words.length) {
            longest = false;
          } else {
            // The fuller wording stands for both: more is known again by it.
            others.remove();
          }
          break;
        }
      }
      if (longest) {
        held.addFirst(quotation);
        if (held.size() > MOST_HELD) {
          held.removeLast();
        }
      }
    }
    return edges;
  }

  /** Catchwords and the quotations of the same speaker that they are taken from. */
  private static Dataset<Row> pieces(Dataset<Row> spoken, Workspace workspace) {
    Dataset<Row> bySpeaker =
        spoken
            .where(col("speaker_id").isNotNull())
            .selectExpr(
                "speaker_id as key",
                "if(length(words) <= " + SHORT * Integer.BYTES + ", 0, 1) as long",
                "at",
                "quote_id",
                "article_id",
                "words",
                "event",
                "speaker_id");
    return workspace
        .gathered(bySpeaker, "key", "long", "at", "quote_id")
        .mapPartitions(Groups.each(Clusters::catchwords), Encoders.row(Components.EDGES));
  }

  /** Of one speaker's quotations, the short ones first. */
  private static List<Row> catchwords(Iterator<Row> group) {
    List<Row> edges = new ArrayList<>();
    Map<Long, Deque<Quotation>> catchwords = new HashMap<>();
    while (group.hasNext()) {
      Row row = group.next();
      if (row.getInt(1) == 1 && catchwords.isEmpty()) {
        return edges;
      }
      Quotation quotation = Quotation.of(row);
      if (row.getInt(1) == 0) {
        Deque<Quotation> same =
            catchwords.computeIfAbsent(
                key(quotation.words, 0, quotation.words.length), k -> new ArrayDeque<>());
        same.addFirst(quotation);
        if (same.size() > MOST_HELD) {
          same.removeLast();
        }
        continue;
      }
      for (int length = 1; length <= SHORT; length++) {
        for (int start = 0; start + length <= quotation.words.length; start++) {
          Deque<Quotation> same =
              catchwords.getOrDefault(
                  key(quotation.words, start, start + length), new ArrayDeque<>());
          for (Quotation catchword : same) {
            if (catchword.isPieceOf(quotation)) {
              edges.add(RowFactory.create(catchword.id, quotation.id));
            }
          }
        }
      }
    }
    return edges;
  }

  private static long key(int[] words, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = (key << 32) | (words[i] & 0xffffffffL);
    }
    return key;
  }
}
