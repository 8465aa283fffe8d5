package pullquote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.run.LocalSpark;

final class CopiesTest {

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private List<String> copies(int parts, List<Row> articles) {
    Workspace workspace =
        new Workspace(spark, new org.apache.hadoop.fs.Path(folder.toString()), parts);
    return Copies.of(spark.createDataFrame(articles, Copies.ARTICLES), workspace)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0) + " of " + row.getString(1))
        .sorted()
        .toList();
  }

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(400))
        .collect(Collectors.joining(" "));
  }

  @Test
  void copiesWholeShortenedAndAlteredAreOfTheFirst() {
    String story = words(1, 200);
    String altered = story.replace(" w1", " v1");
    List<Row> articles =
        List.of(
            RowFactory.create("later", 9L, story),
            RowFactory.create("first", 3L, "A heading of another kind\n" + story),
            RowFactory.create("cut", 5L, story.substring(0, story.length() / 2)),
            RowFactory.create("headed", 6L, "Quite another heading here\n" + story),
            RowFactory.create("altered", 7L, words(1, 200).replace(" w11", " v11")),
            RowFactory.create("rewritten", 8L, altered),
            RowFactory.create("brief", 4L, story.substring(0, 90)),
            RowFactory.create("other", 1L, words(2, 200)),
            RowFactory.create("empty", 2L, ""));
    List<String> found = copies(1, articles);
    assertThat(found)
        .containsExactly("altered of first", "cut of first", "headed of first", "later of first");
    assertThat(copies(3, articles)).isEqualTo(found);
  }

  @Test
  void boilerplateMakesNoCopies() {
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(RowFactory.create("a" + i, (long) i, words(9, 30) + " " + words(100 + i, 150)));
    }
    assertThat(copies(1, articles)).isEmpty();
  }

  @Test
  void aLongChainIsOneComponent() {
    List<Row> edges = new ArrayList<>();
    for (int i = 1; i < 60; i++) {
      edges.add(RowFactory.create("n" + (i * 7919) % 1009, "n" + ((i - 1) * 7919) % 1009));
    }
    edges.add(RowFactory.create("x", "y"));
    for (int parts : List.of(1, 4)) {
      Workspace workspace =
          new Workspace(spark, new org.apache.hadoop.fs.Path(folder.toString()), parts);
      List<Row> nodes =
          Components.of(
                  spark.createDataFrame(edges, Components.EDGES).repartition(parts),
                  workspace,
                  "chain" + parts)
              .collectAsList();
      assertThat(nodes).hasSize(62);
      assertThat(nodes.stream().map(row -> row.getString(1)).distinct().sorted())
          .containsExactly("n0", "x");
    }
  }
}
