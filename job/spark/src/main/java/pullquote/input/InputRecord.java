package pullquote.input;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pullquote.text.Article;
import scala.jdk.javaapi.CollectionConverters;

/**
 * One record of the input: an article, or the reason why it is none.
 *
 * @param position the line, from 1, or the row of a Parquet file or the object of a JSON array,
 *     from 0; none where the file is the record
 * @param article null where the reject is not
 * @param issues what is odd about the article's fields: short stable codes
 * @param kept the values of further fields, by their names
 */
public record InputRecord(
    String file,
    @Nullable Long position,
    @Nullable Article article,
    List<String> issues,
    SortedMap<String, String> kept,
    @Nullable Reject reject) {

  /** The column that spreads the records: all those with one article id come together. */
  public static final String KEY = "key";

  public static final String FILE = "file";
  public static final String POSITION = "position";

  /** Whether an earlier run has read the article and analysed it. */
  private static final String EARLIER = "earlier";

  private static final String KEPT = "kept";

  static final StructType SCHEMA =
      new StructType()
          .add(KEY, StringType, false)
          .add(FILE, StringType, false)
          .add(POSITION, LongType, true)
          .add("title", StringType, true)
          .add("outlet", StringType, true)
          .add("url", StringType, true)
          .add("published_at", TimestampType, true)
          .add("text", StringType, true)
          .add("issues", DataTypes.createArrayType(StringType, false), false)
          .add(KEPT, DataTypes.createMapType(StringType, StringType, false), true)
          .add("reason", StringType, true)
          .add("detail", StringType, true)
          .add("sample", StringType, true)
          .add(EARLIER, BooleanType, false);

  public InputRecord {
    issues = List.copyOf(issues);
    if ((article == null) == (reject == null)) {
      throw new IllegalArgumentException("a record of " + file + " is an article or a reject");
    }
  }

  static InputRecord of(Reject reject) {
    return new InputRecord(
        reject.file(), reject.position(), null, List.of(), new TreeMap<>(), reject);
  }

  /** Where an article stands, as the tables say it. */
  static String source(String file, @Nullable Long position) {
    return position == null ? file : file + ":" + position;
  }

  Row toRow() {
    if (reject != null) {
      return RowFactory.create(
          source(file, position),
          file,
          position,
          null,
          null,
          null,
          null,
          null,
          new String[0],
          null,
          reject.reason().name(),
          reject.detail(),
          reject.sample(),
          false);
    }
    Article read = java.util.Objects.requireNonNull(article);
    return RowFactory.create(
        read.id(),
        file,
        position,
        read.title(),
        read.outlet(),
        read.url(),
        read.publishedAt(),
        read.text(),
        issues.toArray(String[]::new),
        kept.isEmpty() ? null : CollectionConverters.asScala(kept),
        null,
        null,
        null,
        false);
  }

  /**
   * The record of an article that an earlier run has analysed.
   *
   * @param source where it stands, as the tables say it
   * @param text how it begins
   */
  static Row earlier(String id, String source, String text) {
    int colon = source.lastIndexOf(':');
    String position = source.substring(colon + 1);
    boolean in =
        colon > 0 && !position.isEmpty() && position.chars().allMatch(c -> c >= '0' && c <= '9');
    return RowFactory.create(
        id,
        in ? source.substring(0, colon) : source,
        in ? Long.valueOf(position) : null,
        null,
        null,
        null,
        null,
        text,
        new String[0],
        null,
        null,
        null,
        null,
        true);
  }

  /**
   * The records of the articles of an earlier run, which tell what of the new ones repeats an id.
   *
   * @param articles {@code article_id}, {@code source}, and how {@code text} begins
   */
  public static Dataset<Row> earlier(Dataset<Row> articles) {
    return articles.map(
        (MapFunction<Row, Row>)
            row -> earlier(row.getAs("article_id"), row.<String>getAs("source"), row.getAs("text")),
        Encoders.row(SCHEMA));
  }

  /** Whether a row is of an article that an earlier run has analysed. */
  public static boolean isEarlier(Row row) {
    return row.<Boolean>getAs(EARLIER);
  }

  public static InputRecord of(Row row) {
    String file = row.getAs(FILE);
    Long position = row.getAs(POSITION);
    String reason = row.getAs("reason");
    if (reason != null) {
      return of(
          new Reject(
              file,
              position,
              RejectReason.valueOf(reason),
              row.getAs("detail"),
              row.getAs("sample")));
    }
    Instant publishedAt = row.getAs("published_at");
    Article article =
        new Article(
            row.getAs(KEY),
            source(file, position),
            row.getAs("title"),
            row.getAs("outlet"),
            row.getAs("url"),
            publishedAt,
            row.getAs("text"));
    List<String> issues = new ArrayList<>(row.getList(row.fieldIndex("issues")));
    int keptAt = row.fieldIndex(KEPT);
    Map<String, String> kept = row.isNullAt(keptAt) ? Map.of() : row.getJavaMap(keptAt);
    return new InputRecord(file, position, article, issues, new TreeMap<>(kept), null);
  }
}
