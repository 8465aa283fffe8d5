package pullquote.run;

import java.io.IOException;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.ArticleAnalyser;
import pullquote.input.RefusedException;
import pullquote.output.Session;

/** The job, but that the analysis of one article takes its process with it, each time. */
public final class FatalRun {
  private static final int KILLED = 137;

  private FatalRun() {}

  /** Takes the input, the output and the article's id. */
  public static void main(String[] args) throws IOException, RefusedException {
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      RunOptions options = new RunOptions(args[0], args[1], false, Map.of(), 1_000_000);
      new Job(spark, options, analyser(args[2]), Sizes.USUAL, note -> {}).run();
    }
  }

  private static AnalysisTask.Analyser analyser(String fatal) {
    return () -> {
      ArticleAnalyser analyser = new ArticleAnalyser();
      return article -> {
        if (article.id().equals(fatal)) {
          Runtime.getRuntime().halt(KILLED);
        }
        return analyser.analyse(article);
      };
    };
  }
}
