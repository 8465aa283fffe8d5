package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.analysis.Analysis;
import pullquote.analysis.AnalysisOptions;
import pullquote.analysis.ArticleAnalyser;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerRegistry;
import pullquote.quote.Reason;
import pullquote.quote.Status;
import pullquote.text.Article;

class SpeakersFileTest {
  @TempDir private Path folder;

  @Test
  void knownSpeakersOverrideAndComplete() throws Exception {
    SpeakerRegistry registry =
        read(
            """
            [{"name": "Petra Halvorsen", "id": "p1", "aliases": ["Halvorsen", "Mayor Halvorsen"],
              "type": "person", "external_ids": ["wikidata:Q1"]}]
            """);
    Analysis analysis =
        new ArticleAnalyser(AnalysisOptions.USUAL.with(registry))
            .analyse(Article.of("a", "“The bridge will open in May,” Mayor Halvorsen said."));
    Speaker speaker = Objects.requireNonNull(analysis.quotes().get(0).speaker());
    assertThat(speaker.id()).isEqualTo("p1");
    assertThat(speaker.name()).isEqualTo("Petra Halvorsen");
    assertThat(speaker.externalIds()).containsExactly("wikidata:Q1");
  }

  @Test
  void anAliasOfTwoIsAnErrorThatNamesBoth() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    [{"name": "Petra Halvorsen", "aliases": ["the mayor"]},
                     {"name": "Hugo Brandvik", "aliases": ["The Mayor"]}]
                    """))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Petra Halvorsen")
        .hasMessageContaining("Hugo Brandvik");
  }

  @Test
  void whatIsNoRegistryIsRefusedWithThePlace() {
    assertThatThrownBy(() -> read("{}")).hasMessageContaining("no JSON array");
    assertThatThrownBy(() -> read("[\n{\"name\": }]")).hasMessageContaining("line 2");
    assertThatThrownBy(() -> read("[{\"id\": \"p1\"}]")).hasMessageContaining("without a name");
    assertThatThrownBy(() -> read("[{\"name\": \"A\", \"type\": \"cat\"}]"))
        .hasMessageContaining("type cat of A");
    assertThatThrownBy(
            () ->
                SpeakersFile.read(
                    new org.apache.hadoop.fs.Path(folder.resolve("none.json").toUri()),
                    new Configuration()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("none.json");
  }

  @Test
  void anAttributionThatIsLessSureIsNotMade() {
    Article article = Article.of("a", "“The bridge will open in May,” Petra Halvorsen said.");
    Analysis analysis =
        new ArticleAnalyser(AnalysisOptions.builder().minConfidence(1).build()).analyse(article);
    assertThat(analysis.quotes().get(0).attribution().status()).isEqualTo(Status.UNATTRIBUTED);
    assertThat(analysis.quotes().get(0).attribution().reason()).isEqualTo(Reason.LOW_CONFIDENCE);
    assertThat(analysis.quotes().get(0).attribution().runnerUp()).isNotNull();
    assertThat(analysis.quotes().get(0).speaker()).isNull();
  }

  private SpeakerRegistry read(String json) throws IOException, RefusedException {
    Path file = Files.writeString(folder.resolve("speakers.json"), json);
    return SpeakersFile.read(new org.apache.hadoop.fs.Path(file.toUri()), new Configuration())
        .registry();
  }
}
