package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.summary.GoldSummary;

final class SummaryCorpusTest {

  @TempDir Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), text);
  }

  @Test
  void aLineIsAnArticleWithItsSummary() throws IOException {
    Path file =
        write(
            """
            {"id": 7, "text": "It rained.", "reference": "Rain\\nfell", "title": "Rain", "x": [1]}

            {"id": "b", "text": "", "reference": ""}
            """);
    List<GoldSummary> gold = SummaryCorpus.read(file);
    assertThat(gold).hasSize(2);
    assertThat(gold.get(0).article().id()).isEqualTo("7");
    assertThat(gold.get(0).article().title()).isEqualTo("Rain");
    assertThat(gold.get(0).article().text()).isEqualTo("It rained.");
    assertThat(gold.get(0).reference()).isEqualTo("Rain\nfell");
    assertThat(gold.get(1).article().title()).isNull();
  }

  @Test
  void aLineAgainIsTheSameArticle() throws IOException {
    String line = "{\"id\": \"a\", \"text\": \"x\", \"reference\": \"x\"}\n";
    assertThat(SummaryCorpus.read(write(line + line))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"b\", \"text\": \"x\"} | there is no reference",
        "{\"id\": \"b\", \"text\": 1, \"reference\": \"x\"} | text is no string",
        "{\"text\": \"x\", \"reference\": \"x\"} | there is no id",
        "{\"id\": \"a\", \"text\": \"y\", \"reference\": \"x\"} | the id a is that of line 1",
        "[1] | no JSON object",
        "{\"id\": | Unexpected end-of-input",
        "{\"id\": 1, \"id\": 2} | Duplicate field 'id'",
      })
  void aBadLineIsNamed(String line, String message) throws IOException {
    Path file = write("{\"id\": \"a\", \"text\": \"x\", \"reference\": \"x\"}\n" + line + "\n");
    assertThatThrownBy(() -> SummaryCorpus.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ", line 2: " + message);
  }

  @Test
  void aFileWithoutArticlesIsNamed() throws IOException {
    Path file = write("\n");
    assertThatThrownBy(() -> SummaryCorpus.read(file)).hasMessageStartingWith(file + " holds no");
    Path missing = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> SummaryCorpus.read(missing)).hasMessage("there is no file " + missing);
    Path bytes = Files.write(folder.resolve("bytes.jsonl"), new byte[] {'{', (byte) 0xFF, '\n'});
    assertThatThrownBy(() -> SummaryCorpus.read(bytes)).hasMessageEndingWith("no UTF-8");
  }
}
