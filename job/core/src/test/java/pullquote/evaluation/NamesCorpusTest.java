package pullquote.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.entity.GoldArticle;
import pullquote.entity.GoldQuotation;
import pullquote.entity.GoldQuotation.Status;
import pullquote.entity.GoldSpeaker;
import pullquote.entity.SpeakerType;
import pullquote.language.Gender;
import pullquote.text.Span;

final class NamesCorpusTest {

  private static final String ARTICLES =
      """
      {"id": "a", "text": "\\uD83D\\uDE00 “No,” she said of “art”.", "outlet": "The Bell"}
      {"id": "gull_7", "text": "It rained."}
      {"id": "c", "text": "It snowed."}
      """;

  private static final String LABEL =
      """
      {"article": "a", "start": 2, "end": 7, "status": "speech", "kind": null, "nested": false, \
      "mention": "she", "mention_start": 8, "mention_end": 11, "speaker": "Ann Lee", \
      "speaker_type": "person", "on_behalf_of": "Lee and Co", "doubt": true, "bad": false}
      """;

  @TempDir Path folder;

  private Path articles;
  private Path gold;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.createDirectory(folder.resolve("gold"));
    articles = Files.writeString(folder.resolve("articles/some.jsonl"), ARTICLES);
    gold =
        Files.writeString(
            folder.resolve("gold/some.jsonl"),
            """
            {"article": "a", "start": 20, "end": 25, "status": "not_speech", "kind": "term"}
            """
                + LABEL);
  }

  @Test
  void withoutACastThoseWhomTheLabelsQuoteAreIt() throws IOException {
    assertThat(NamesCorpus.read(articles, gold).get(0).speakers())
        .containsExactly(new GoldSpeaker("Ann Lee", SpeakerType.PERSON, Gender.UNKNOWN, null));
  }

  @Test
  void aLabelPointsIntoTheText() throws IOException {
    GoldArticle read = NamesCorpus.read(articles, gold).get(0);
    String text = read.article().text();
    GoldQuotation speech = read.quotations().get(0);
    assertThat(speech.span().in(text)).isEqualTo("“No,”");
    assertThat(speech.mention()).isEqualTo(new Span(9, 12));
    assertThat(speech.status()).isEqualTo(Status.SPEECH);
    assertThat(speech.speaker()).isEqualTo("Ann Lee");
    assertThat(speech.type()).isEqualTo(SpeakerType.PERSON);
    assertThat(speech.onBehalfOf()).isEqualTo("Lee and Co");
    assertThat(speech.doubt()).isTrue();
    assertThat(speech.isCounted()).isTrue();
    GoldQuotation term = read.quotations().get(1);
    assertThat(term.span().in(text)).isEqualTo("“art”");
    assertThat(term.status()).isEqualTo(Status.NOT_SPEECH);
    assertThat(term.kind()).isEqualTo("term");
    assertThat(term.mention()).isNull();
    assertThat(term.speaker()).isNull();
  }

  @Test
  void theOutletIsTheRecordsElseOfTheIdElseTheSet() throws IOException {
    assertThat(NamesCorpus.read(articles, gold))
        .extracting(GoldArticle::outlet)
        .containsExactly("the bell", "gull", "some");
  }

  @Test
  void theCastStandsBesideTheGold() throws IOException {
    Files.writeString(
        folder.resolve("gold/some.cast.jsonl"),
        """
        {"article": "a", "cast": [{"name": "Ann Lee", "type": "person", "gender": "f", "role": null}]}
        """);
    assertThat(NamesCorpus.sets(folder)).containsOnlyKeys("some");
    assertThat(NamesCorpus.sets(gold)).isEqualTo(NamesCorpus.sets(folder));
    GoldArticle read = NamesCorpus.read(articles, gold).get(0);
    assertThat(read.speaker("Ann Lee"))
        .contains(new GoldSpeaker("Ann Lee", SpeakerType.PERSON, Gender.FEMALE, null));
    assertThat(read.speaker("Lee")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"article\": \"a\" | \"article\": \"z\" | has no article z",
        "\"end\": 7 | \"end\": 70 | the text has no span [2, 70)",
        "\"end\": 7 | \"end\": \"7\" | end is no whole number",
        "\"mention_end\": 11, | | there is no mention_end",
        "\"mention\": \"she\" | \"mention\": \"he\" | at the mention's place stands she",
        "\"speech\" | \"speach\" | status speach is not known",
        "\"person\" | \"people\" | speaker_type people is not known",
        "\"Ann Lee\" | null | speaker null of type PERSON",
        "\"speech\" | \"unsourced\" | unsourced by Ann Lee",
        "\"bad\": false | \"bad\": 0 | bad is neither true nor false",
      })
  void aBadLabelIsNamed(String part, String instead, String message) throws IOException {
    Files.writeString(gold, LABEL + LABEL.replace(part, instead == null ? "" : instead));
    assertThatThrownBy(() -> NamesCorpus.read(articles, gold))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(gold + ", line 2: ")
        .hasMessageEndingWith(message);
  }

  @Test
  void aBadArticleIsNamed() throws IOException {
    Files.writeString(articles, ARTICLES + "{\"id\": \"a\", \"text\": \"x\"}\n");
    assertThatThrownBy(() -> NamesCorpus.read(articles, gold))
        .hasMessage(articles + ", line 4: the id a is that of a line before");
    assertThatThrownBy(() -> NamesCorpus.sets(folder.resolve("articles")))
        .hasMessageStartingWith(folder.resolve("articles") + " holds no folder gold");
  }
}
