package pullquote.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  /** As a process does that is lost in the middle of an article. */
  private void lose(Article article) throws IOException {
    suspects.watched(
        article,
        () -> {
          try (Stream<Path> files = Files.walk(folder.resolve("suspects"))) {
            Path left = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.copy(left, left.resolveSibling("left" + System.nanoTime()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return "";
        });
  }

  @Test
  void anArticleIsASuspectWhileItIsAnalysed() throws Exception {
    List<String> during =
        suspects.watched(
            LONG,
            () -> {
              try {
                return suspects.all();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(during).containsExactly("long (long.txt, 100,000 characters)");
    assertThat(suspects.all()).isEmpty();
  }

  @Test
  void aSecondLostProcessIsNoChance() throws Exception {
    assertThat(suspects.isKnown(LONG)).isFalse();
    lose(LONG);
    assertThat(suspects.isKnown(LONG)).isFalse();
    assertThat(suspects.all()).containsExactly("long (long.txt, 100,000 characters)");
    lose(LONG);
    assertThat(suspects.isKnown(LONG)).isTrue();
    assertThat(suspects.isKnown(article("other", Suspects.LONG))).isFalse();
  }

  @Test
  void aShortArticleLeavesNothing() {
    Article brief = article("brief", Suspects.LONG - 1);
    assertThat(suspects.<Boolean>watched(brief, () -> Files.exists(folder.resolve("suspects"))))
        .isFalse();
    assertThat(suspects.isKnown(brief)).isFalse();
  }
}
