package pullquote.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import pullquote.analysis.ArticleAnalyser;
import pullquote.input.RefusedException;
import pullquote.output.Session;
import pullquote.text.Article;

/**
 * The job, but that it leaves a line for each analysis, whatever becomes of the task that made it.
 */
public final class CountingRun {

  private CountingRun() {}

  /** Takes the input, the output and the file of the lines. */
  public static void main(String[] args) throws IOException, RefusedException {
    Path lines = Path.of(args[2]);
    try (Session session = Session.open()) {
      SparkSession spark = session.spark();
      new Job(
              spark,
              new RunOptions(args[0], args[1], false, Map.of(), 1_000_000),
              analyser(lines.toString()),
              new Sizes(64 << 10, 64 << 10, 0, 64 << 10),
              note -> {})
          .run();
    }
  }

  private static AnalysisTask.Analyser analyser(String lines) {
    return () -> {
      ArticleAnalyser analyser = new ArticleAnalyser();
      return article -> {
        count(article, Path.of(lines));
        return analyser.analyse(article);
      };
    };
  }

  private static void count(Article article, Path lines) {
    try {
      Files.writeString(
          lines, article.id() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
