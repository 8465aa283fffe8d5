package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.summary.GoldStory;

final class StoryCorpusTest {
  private static final String LINE =
      """
      {"id": "a", "title": "Bridge opens", "sentences": [
      {"text": "The bridge opened.", "role": "Main"},
      {"text": "It took nine years.", "role": "Cause_General"},
      {"text": "Ferries stopped.", "role": "Main_Consequence"}]}
      """
          .replace("\n", "");

  @TempDir Path folder;

  @Test
  void theMainEventAndItsConsequenceAreTheStory() throws IOException {
    List<GoldStory> read = StoryCorpus.read(Files.writeString(folder.resolve("a.jsonl"), LINE));
    GoldStory story = read.get(0);
    assertThat(story.article().title()).isEqualTo("Bridge opens");
    assertThat(story.story().stream().map(span -> span.in(story.article().text())))
        .containsExactly("The bridge opened.", "Ferries stopped.");
  }

  @Test
  void aFileMayBePacked() throws IOException {
    Path packed = folder.resolve("a.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(LINE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(StoryCorpus.read(packed)).hasSize(1);
  }

  @Test
  void aLineOfAnotherFormIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\": \"a\"}\n");
    assertThatThrownBy(() -> StoryCorpus.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining("sentences");
  }
}
