package pullquote.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.text.Article;

final class PoisonRecordsTest {

  private static final Article LONG = article("long", PoisonRecords.LONG);

  @TempDir Path folder;
  private PoisonRecords poisonRecords;

  @BeforeEach
  void openFolder() {
    poisonRecords =
        PoisonRecords.in(
            new org.apache.hadoop.fs.Path(folder.resolve("poison_records").toUri()),
            new Configuration());
  }

  private static Article article(String id, int length) {
    return new Article(id, id + ".txt", null, null, null, null, "x".repeat(length));
  }

  @Test
  void anArticleStandsThereUntilItIsNoLongerWatched() throws Exception {
    try (PoisonRecords.Watch watch = poisonRecords.watch(LONG)) {
      assertThat(watch).isNotNull();
      assertThat(poisonRecords.all()).containsExactly("long (long.txt, 100,000 characters)");
    }
    assertThat(poisonRecords.all()).isEmpty();
  }

  @Test
  void aSecondLostProcessIsNoChance() throws Exception {
    assertThat(poisonRecords.isKnown(LONG)).isFalse();
    poisonRecords.watch(LONG);
    assertThat(poisonRecords.isKnown(LONG)).isFalse();
    assertThat(poisonRecords.all()).containsExactly("long (long.txt, 100,000 characters)");
    poisonRecords.watch(LONG);
    assertThat(poisonRecords.isKnown(LONG)).isTrue();
    assertThat(poisonRecords.isKnown(article("other", PoisonRecords.LONG))).isFalse();
  }

  @Test
  void aShortArticleLeavesNothing() {
    Article brief = article("brief", PoisonRecords.LONG - 1);
    poisonRecords.watch(brief);
    assertThat(folder.resolve("poison_records")).doesNotExist();
    assertThat(poisonRecords.isKnown(brief)).isFalse();
  }
}
