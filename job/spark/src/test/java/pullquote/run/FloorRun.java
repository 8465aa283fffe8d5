package pullquote.run;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.Analysis;
import pullquote.summary.Summariser;
import pullquote.text.Article;
import pullquote.text.Document;

/**
 * The job with an analysis that does nothing, for {@code scripts/bench}: what reading, sharing out
 * and writing cost. {@code FloorRun INPUT OUTPUT}.
 */
public final class FloorRun {
  private FloorRun() {}

  public static void main(String[] arguments) throws Exception {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      int longest = RunOptions.DEFAULT_MAX_ARTICLE_CHARS;
      RunOptions options = new RunOptions(arguments[0], arguments[1], true, Map.of(), longest);
      new Job(spark, options, () -> FloorRun::nothing, Sizes.USUAL, note -> {}).run();
    }
  }

  private static Analysis nothing(Article article) {
    Document empty = new Document(article, List.of(), List.of(), List.of());
    return new Analysis(
        empty, List.of(), new Summariser().rank(empty), OptionalInt.empty(), null, List.of());
  }
}
