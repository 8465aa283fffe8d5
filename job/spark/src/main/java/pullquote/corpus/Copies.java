package pullquote.corpus;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import pullquote.tables.Staged;

/**
 * Groups articles with the same text: whole, shortened, under another headline, with a few words
 * changed. Candidates share the least of their shingles' hashes (Broder's sketches); those of one
 * group are compared, shingle by shingle, with the originals met so far.
 */
final class Copies {

  /** Columns of the articles: id, when it was published in microseconds, text. */
  static final StructType ARTICLES =
      Columns.struct(
          Columns.required("article_id", DataTypes.StringType),
          Columns.required("at", DataTypes.LongType),
          Columns.required("text", DataTypes.StringType));

  private static final StructType SKETCH =
      Columns.struct(
          Columns.required("hash", DataTypes.LongType),
          Columns.required("at", DataTypes.LongType),
          Columns.required("article_id", DataTypes.StringType));

  /** Words of a shingle by which candidates are found: long enough to be of one text. */
  private static final int CANDIDATE_WORDS = 7;

  /** Hashes an article is looked up by. Of a copy cut to half, half of them are in it too. */
  private static final int SKETCH_SIZE = 12;

  /** An article is tied to so many of those that share a hash; the group does the rest. */
  private static final int TIES = 3;

  /** Originals of a group that are held; the oldest makes place, as copies come soon. */
  private static final int MOST_ORIGINALS = 64;

  private Copies() {}

  /**
   * The articles that repeat an earlier one's text.
   *
   * @param articles as {@link #ARTICLES}
   */
  static Dataset<Row> of(Dataset<Row> articles, Workspace workspace) {
    Dataset<Row> sketches =
        articles.flatMap((FlatMapFunction<Row, Row>) Copies::sketch, Encoders.row(SKETCH));
    Dataset<Row> edges =
        workspace
            .gathered(sketches, "hash", "at", "article_id")
            .mapPartitions(Groups.each(Copies::ties), Encoders.row(Components.EDGES));
    Dataset<Row> groups = Components.of(edges, workspace, "copies");
    Dataset<Row> grouped =
        articles
            .join(groups, col("article_id").equalTo(col(Components.NODE)))
            .select(col(Components.ROOT), col("at"), col("article_id"), col("text"));
    return workspace
        .gathered(grouped, Components.ROOT, "at", "article_id")
        .mapPartitions(Groups.each(Copies::compared), Encoders.row(Staged.COPIES));
  }

  private static Iterator<Row> sketch(Row article) {
    String id = article.getString(0);
    long at = article.getLong(1);
    long[] hashes =
        Wording.set(Wording.shingles(Wording.words(article.getString(2)), CANDIDATE_WORDS));
    return Arrays.stream(hashes)
        .limit(SKETCH_SIZE)
        .mapToObj(hash -> RowFactory.create(hash, at, id))
        .iterator();
  }

  /**
   * Of the rows of one hash, the earliest first: each tied to the first ones and the one before.
   */
  private static List<Row> ties(Iterator<Row> group) {
    List<Row> edges = new ArrayList<>();
    List<String> before = new ArrayList<>();
    while (group.hasNext()) {
      String id = group.next().getString(2);
      before.forEach(other -> edges.add(RowFactory.create(id, other)));
      if (before.size() == TIES) {
        before.remove(TIES - 1);
      }
      before.add(id);
    }
    return edges;
  }

  /** Of the rows of one group, the earliest first: who repeats whom. */
  private static List<Row> compared(Iterator<Row> group) {
    ArrayDeque<Original> originals = new ArrayDeque<>();
    List<Row> copies = new ArrayList<>();
    while (group.hasNext()) {
      Row row = group.next();
      Original article = new Original(row.getString(2), row.getString(3));
      Original best = null;
      int most = 0;
      for (Original original : originals) {
        int shared = Wording.shared(article.shingles, original.shingles);
        if (shared > most
            && Likeness.ofTexts(article.shingles, original.shingles) >= Likeness.COPY) {
          best = original;
          most = shared;
        }
      }
      if (best != null) {
        double similarity = Likeness.ofTexts(article.shingles, best.shingles);
        copies.add(RowFactory.create(article.id, best.id, similarity));
      } else {
        originals.addLast(article);
        if (originals.size() > MOST_ORIGINALS) {
          originals.removeFirst();
        }
      }
    }
    return copies;
  }

  private static final class Original {
    private final String id;
    private final long[] shingles;

    private Original(String id, String text) {
      this.id = id;
      this.shingles = Wording.set(Wording.shingles(Wording.words(text), Likeness.SHINGLE_WORDS));
    }
  }
}
