package pullquote.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_micros;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import pullquote.tables.Staged;
import pullquote.tables.Staging;

/** Looks at all analysed articles together, after each of them has been looked at alone. */
public final class CorpusSteps {

  private CorpusSteps() {}

  /**
   * What all articles together tell.
   *
   * @param analysed the rows of {@link Staging}
   * @param folder takes intermediate tables; what is found is read from there
   * @param parts how many tasks share a step; the rows do not depend on it
   */
  public static Staged of(SparkSession spark, Dataset<Row> analysed, Path folder, int parts) {
    Workspace workspace = new Workspace(spark, folder, parts);
    spark.conf().set("spark.sql.shuffle.partitions", parts);
    Dataset<Row> articles =
        analysed
            .where(col(Staging.ARTICLE).isNotNull())
            .select(
                col(Staging.ARTICLE + ".article_id"),
                publishedAt(),
                col(Staging.ARTICLE + ".text"),
                col(Staging.ARTICLE + ".outlet"),
                col(Staging.QUOTES),
                col(Staging.SPEAKERS));
    // Nothing else waits for the copies: they fill the cores that the other steps leave idle.
    CompletableFuture<Dataset<Row>> copies =
        CompletableFuture.supplyAsync(() -> copies(articles, workspace), CorpusSteps::beside);
    Dataset<Row> identities = workspace.kept("identities", Identities.of(articles, workspace));
    Dataset<Row> utterances = workspace.kept("utterances", Utterances.of(articles, identities));
    Dataset<Row> members = workspace.kept("members", Clusters.of(utterances, workspace));
    Dataset<Row> clustered = workspace.kept("clustered", Utterances.clustered(utterances, members));
    return new Staged(
        analysed,
        done(copies),
        Utterances.revised(clustered),
        Utterances.quoted(clustered),
        Clusters.clusters(members),
        members);
  }

  private static Dataset<Row> copies(Dataset<Row> articles, Workspace workspace) {
    return workspace.kept(
        "copies", Copies.of(articles.select("article_id", "at", "text"), workspace));
  }

  /** What a step beside has found; its failure as it would be here. */
  private static Dataset<Row> done(CompletableFuture<Dataset<Row>> step) {
    try {
      return step.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private static void beside(Runnable step) {
    Thread thread = new Thread(step, "pullquote-copies");
    thread.setDaemon(true);
    thread.start();
  }

  /** In microseconds; what has no date comes last. */
  private static Column publishedAt() {
    return coalesce(unix_micros(col(Staging.ARTICLE + ".published_at")), lit(Long.MAX_VALUE))
        .as("at");
  }
}
