package pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Splitter;

/** Training on a small gold of ours, and the model's file. */
class AttributionTrainerTest {
  private static final List<GoldDocument> GOLD = Gold.articles();
  private static final AttributionModel MODEL = new AttributionTrainer(GOLD).train(one -> true, 2);

  @TempDir private Path folder = Path.of("");

  @Test
  void learnsTheWordsThatIntroduceSpeech() {
    Lexicon lexicon = LexiconTrainer.learn(GOLD);
    assertThat(lexicon.cue("said", true)).isEqualTo(3);
    assertThat(lexicon.cue("told", true)).isEqualTo(3);
    assertThat(lexicon.cue("opens", true)).isZero();
    assertThat(lexicon.lowerCase()).contains("council").doesNotContain("Monday");
  }

  @Test
  void articlesWithoutMarkedCuesDoNotMakeCuesWeaker() {
    List<GoldDocument> more =
        GOLD.stream()
            .map(
                gold ->
                    new GoldDocument(
                        gold.document(),
                        gold.outlet(),
                        gold.attributions().stream()
                            .map(a -> new GoldAttribution(a.source(), List.of(), a.content()))
                            .toList()))
            .toList();
    Lexicon lexicon =
        LexiconTrainer.learn(
            java.util.stream.Stream.of(GOLD, more, more).flatMap(List::stream).toList());
    assertThat(lexicon.cue("said", true)).isEqualTo(3);
  }

  @Test
  void findsTheSourceOfASentenceLikeThoseItSaw() {
    Document document =
        new Splitter()
            .split(Article.of("new", "“The ferry sails at six,” Lena Farrow said on Monday.\n"));
    Attribution attribution = new QuoteReader(MODEL).read(document).get(0).attribution();
    assertThat(attribution.status()).isEqualTo(Status.ATTRIBUTED);
    assertThat(document.text().substring(26)).startsWith("Lena Farrow");
    assertThat(attribution.mention()).isNotNull();
  }

  @Test
  void theSameGoldGivesTheSameFiles() throws IOException {
    MODEL.write(folder.resolve("one/attribution.model"));
    new AttributionTrainer(Gold.articles())
        .train(one -> true, 2)
        .write(folder.resolve("two/attribution.model"));
    for (String file :
        List.of("attribution.model", "cues.txt", "one-tag-words.txt", "lower-case.txt")) {
      assertThat(folder.resolve("two").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    AttributionModel model =
        MODEL.calibrated(List.of(0.2, 0.4, 0.9, 0.95), List.of(false, true, true, true));
    Path file = folder.resolve("attribution.model");
    model.write(file);
    AttributionModel read = AttributionModel.read(Files.newInputStream(file), model.lexicon());
    assertThat(read.ranker().weights()).isEqualTo(model.ranker().weights());
    assertThat(read.ranker().step()).isEqualTo(model.ranker().step());
    assertThat(read.calibration()).isEqualTo(model.calibration());
  }

  @Test
  void anotherFileIsNoModel() {
    assertThatThrownBy(
            () -> AttributionModel.read(new ByteArrayInputStream(new byte[40]), MODEL.lexicon()))
        .isInstanceOf(IOException.class)
        .hasMessage("not an attribution model");
  }

  @Test
  void anOutletWithManyQuotationsCountsLessByTheArticle() {
    assertThat(AttributionTrainer.weight(100, 100)).isEqualTo(1);
    assertThat(AttributionTrainer.weight(400, 100)).isEqualTo(0.5);
    assertThat(AttributionTrainer.weight(1, 100)).isEqualTo(2);
  }
}
