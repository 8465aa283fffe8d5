package pullquote.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The rows are those of a local run, whoever runs the job. */
@Timeout(300)
final class ClusterIT {

  @TempDir static Path folder;
  private static StandaloneCluster cluster;
  private static Map<String, List<Row>> expected;

  @BeforeAll
  static void start() throws Exception {
    cluster = StandaloneCluster.start(folder);
    Corpus.write(folder.resolve("in"), 400);
    expected = Tables.ofLocalRun(folder.resolve("in"), folder.resolve("local-run"));
    assertThat(expected.get("articles")).hasSize(400);
    assertThat(expected.get("rejects")).hasSize(1);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void inClientModeTheRowsAreThoseOfALocalRun() throws Exception {
    Path output = folder.resolve("client");
    RunningProcess run =
        cluster
            .submission()
            .start(
                "run", "--input", folder.resolve("in").toString(), "--output", output.toString());
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output()).containsPattern("(?m)^400 articles, ");
    Tables.assertSame(output, expected);
  }

  @Test
  void inClusterModeTheRowsAreThoseOfALocalRun() throws Exception {
    Path output = folder.resolve("cluster");
    RunningProcess run =
        cluster
            .submission()
            .inClusterMode()
            .start(
                "run", "--input", folder.resolve("in").toString(), "--output", output.toString());
    assertThat(run.status()).as(run.output()).isZero();
    Tables.assertSame(output, expected);
  }
}
