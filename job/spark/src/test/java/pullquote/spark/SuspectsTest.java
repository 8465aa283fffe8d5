package pullquote.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.text.Article;

final class SuspectsTest {

  private static final Article LONG = article("long", Suspects.LONG);

  @TempDir Path folder;
  private Suspects suspects;

  @BeforeEach
  void openFolder() {
    suspects =
        Suspects.in(
            new org.apache.hadoop.fs.Path(folder.resolve("suspects").toUri()), new Configuration());
  }

  private static Article article(String id, int length) {
    return new Article(id, id + ".txt", null, null, null, null, "x".repeat(length));
  }

  @Test
  void anArticleIsASuspectUntilItIsNoLongerWatched() throws Exception {
    try (Suspects.Watch watch = suspects.watch(LONG)) {
      assertThat(watch).isNotNull();
      assertThat(suspects.all()).containsExactly("long (long.txt, 100,000 characters)");
    }
    assertThat(suspects.all()).isEmpty();
  }

  @Test
  void aSecondLostProcessIsNoChance() throws Exception {
    assertThat(suspects.isKnown(LONG)).isFalse();
    suspects.watch(LONG);
    assertThat(suspects.isKnown(LONG)).isFalse();
    assertThat(suspects.all()).containsExactly("long (long.txt, 100,000 characters)");
    suspects.watch(LONG);
    assertThat(suspects.isKnown(LONG)).isTrue();
    assertThat(suspects.isKnown(article("other", Suspects.LONG))).isFalse();
  }

  @Test
  void aShortArticleLeavesNothing() {
    Article brief = article("brief", Suspects.LONG - 1);
    suspects.watch(brief);
    assertThat(folder.resolve("suspects")).doesNotExist();
    assertThat(suspects.isKnown(brief)).isFalse();
  }
}
