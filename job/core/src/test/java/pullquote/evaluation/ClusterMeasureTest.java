package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.evaluation.ClusterMeasure.Found;
import pullquote.evaluation.ClusterMeasure.Pairs;
import pullquote.evaluation.ClusterMeasure.Share;

/** The measure of clusters and identities, on figures worked out by hand. */
final class ClusterMeasureTest {

  @TempDir Path folder;

  private static String label(String article, int index, String speaker) {
    return String.format(
        "{\"article\": \"%s\", \"quote_index\": %d, \"start\": %d, \"end\": %d, \"status\":"
            + " \"speech\", \"speaker\": \"%s\", \"speaker_type\": \"person\"}%n",
        article, index, index * 100, index * 100 + 50, speaker);
  }

  private ClusterGold gold() throws IOException {
    Files.writeString(
        folder.resolve("quoteclusters.jsonl"),
        """
        {"members": ["a#q0", "b#q0", "c#q0"], "variants": {"b#q0": "same", "c#q0": "shortened"}}
        {"members": ["a#q1", "b#q1"], "variants": {"b#q1": "altered"}, "conflict": {}}
        """);
    Files.writeString(
        folder.resolve("identities.jsonl"),
        """
        {"name": "Ann Lee", "forms": ["Ann Lee", "Lee"], "only_in": {"Lee": ["b", "c"]}}
        {"name": "Bo Ek", "forms": ["Bo Ek"]}
        {"name": "Bruce Lee", "forms": ["Lee"], "only_in": {"Lee": ["d"]}}
        """);
    Path names = Files.createDirectories(folder.resolve("names/gold"));
    Files.writeString(
        names.resolve("bell.jsonl"),
        label("a", 0, "Ann Lee")
            + label("a", 1, "Bo Ek")
            + label("b", 0, "Lee")
            + label("b", 1, "Bo Ek")
            + label("c", 0, "Lee")
            + label("c", 1, "Nobody Known"));
    Files.writeString(names.resolve("other.jsonl"), label("z", 0, "Ann Lee"));
    return ClusterGold.read(folder, folder.resolve("names"));
  }

  private static Found found(
      int index, int length, String speaker, @Nullable String cluster, @Nullable String variant) {
    return new Found(
        index * 100, index * 100 + length, true, speaker, cluster, variant, "2".equals(cluster));
  }

  /**
   * Of the pairs of quotations a0-b0, a0-c0, b0-c0 and a1-b1 the run has a0-b0, and besides a1-c1;
   * b1 has no row that covers half of it. Of the articles that quote Ann Lee, a-b, a-c and b-c, it
   * has a-b; it takes c's Lee for Bo Ek of a.
   */
  @Test
  void pairsVariantsAndConflictsAreCounted() throws Exception {
    ClusterMeasure measure =
        ClusterMeasure.of(
            gold(),
            Map.of(
                "a",
                List.of(found(0, 50, "ann", "1", "same"), found(1, 50, "bo", "2", "same")),
                "b",
                List.of(found(0, 40, "ann", "1", "altered"), found(1, 24, "bo", "2", "altered")),
                "c",
                List.of(found(0, 50, "bo", null, null), found(1, 50, "bo", "2", "altered"))));
    assertThat(measure.clusters()).isEqualTo(new Pairs(1, 2, 3, 5));
    assertThat(measure.identities()).isEqualTo(new Pairs(1, 2, 3, 4));
    assertThat(measure.variants()).isEqualTo(new Share(0, 1));
    assertThat(measure.conflicts()).isEqualTo(new Share(1, 1));
    assertThat(measure.lines())
        .contains(
            "| clusters | 3 | 2 | 0.500 | 0.333 |",
            "| identities | 3 | 2 | 0.500 | 0.333 |",
            "Variants right: 0 of 1 (0.000). Conflicts flagged: 1 of 1. Quotations: 5, speakers of"
                + " articles: 4.");
    assertThat(measure.json())
        .startsWith(
            "{\"clusters\": {\"right\": 1, \"found\": 2, \"labelled\": 3, \"items\": 5,"
                + " \"precision\": 0.500000, \"recall\": 0.333333}, ")
        .endsWith(
            "\"variants\": {\"right\": 0, \"all\": 1}, \"conflicts\": {\"right\": 1, \"all\": 1}}");
  }

  @Test
  void aFolderWithoutClustersIsAMistake() {
    assertThatThrownBy(() -> ClusterGold.read(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + " holds no quoteclusters*.jsonl");
  }
}
