package pullquote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two quotations one utterance, how one reports the other, and who said it. */
final class ClusterTest {

  private static final int[] HERE = {1, 2, 3, 4, 5};
  private static final int[] ELSEWHERE = {6, 7, 8, 9, 10};

  private static int[] words(String text) {
    return Arrays.stream(Wording.words(text)).mapToInt(word -> (int) word).toArray();
  }

  private static Quotation quotation(
      String article, String text, int[] event, @Nullable String speaker) {
    return new Quotation(article + "#q0", article, Long.MAX_VALUE, words(text), event, speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "we will mend the harbour wall by spring, we will mend the harbour wall by spring, same",
    "we will mend the harbour wall by spring, mend the harbour wall, shortened",
    "we will mend the harbour wall by spring, we will mend it by spring, altered",
    "we will mend the harbour wall by spring, by spring or never, overlapping",
    "we will mend the harbour wall by spring, and we will mend the harbour, overlapping",
    "we will mend the harbour wall by spring, nothing else, altered",
  })
  void aVariantSaysWhatBecameOfTheFullest(String fullest, String text, String variant) {
    assertThat(Alignment.of(words(text), words(fullest)).variant()).isEqualTo(variant);
  }

  @ParameterizedTest
  @CsvSource({
    // a long run of words is one utterance anywhere
    "false, true, we will mend the old harbour wall by the end of spring,"
        + " mend the old harbour wall by the end of spring",
    // a short one on one occasion only
    "true, true, we will mend the harbour wall by spring, mend the harbour wall",
    "false, false, we will mend the harbour wall by spring, mend the harbour wall",
    "true, true, we will mend the harbour wall by spring, we will mend the harbour wall in spring",
    // other words on one occasion
    "true, false, we will mend the harbour wall by spring, nobody asked us about the wall",
  })
  void oneUtterance(boolean oneEvent, boolean expected, String one, String other) {
    Quotation a = quotation("a", one, HERE, "person/x");
    Quotation b = quotation("b", other, oneEvent ? HERE : ELSEWHERE, "person/x");
    assertThat(a.isOf(b)).isEqualTo(expected);
    assertThat(b.isOf(a)).isEqualTo(expected);
  }

  @Test
  void wordsOfAnotherOnAnotherOccasionAreNearlyTheSame() {
    String told = "we told the farmers last year that the dairy would fail and they laughed";
    Quotation one = quotation("a", told, HERE, "person/x");
    String alike = "the bakers last year that the dairy would fail and they closed it";
    assertThat(quotation("b", alike, ELSEWHERE, "person/y").isOf(one)).isFalse();
    assertThat(quotation("b", alike, ELSEWHERE, "person/x").isOf(one)).isTrue();
    assertThat(quotation("b", told + " at us", ELSEWHERE, "person/y").isOf(one)).isTrue();
  }

  @Test
  void aCatchwordIsOfItsSpeakerAndEvent() {
    Quotation whole = quotation("a", "it was a shameful decision", HERE, "person/x");
    assertThat(quotation("b", "shameful", HERE, "person/x").isPieceOf(whole)).isTrue();
    assertThat(quotation("b", "shameful", ELSEWHERE, "person/x").isPieceOf(whole)).isFalse();
    assertThat(quotation("b", "shame", HERE, "person/x").isPieceOf(whole)).isFalse();
    assertThat(
            quotation("b", "shameful", HERE, "person/x")
                .isOf(quotation("c", "shameful", HERE, "person/y")))
        .isFalse();
  }

  @Test
  void aPhraseOfThreeWordsIsManyPeoples() {
    Quotation phrase = quotation("a", "state of emergency", HERE, "person/x");
    Quotation whole = quotation("b", "there is no state of emergency here", HERE, "person/y");
    assertThat(phrase.isOf(whole)).isFalse();
    assertThat(phrase.isOf(quotation("b", "no state of emergency here", HERE, "person/x")))
        .isTrue();
  }

  private static Vote vote(String... voices) {
    Vote vote = new Vote();
    for (String voice : voices) {
      String[] parts = voice.split(" ", -1);
      vote.add(
          new Vote.Voice(
              parts[0],
              parts[0].toUpperCase(Locale.ROOT),
              "person",
              parts[1],
              Double.parseDouble(parts[2])));
    }
    return vote;
  }

  @Test
  void anOutletHasOneVoice() {
    Vote vote = vote("ann times 0.9", "bo post 0.5", "bo post 0.5", "bo post 0.4");
    Vote.Choice choice = Objects.requireNonNull(vote.choice());
    assertThat(choice.speakerId()).isEqualTo("ann");
    assertThat(choice.confidence()).isLessThan(0.9).isGreaterThan(0.6);
  }

  @Test
  void nobodyIsChosenFromTwoEquals() {
    assertThat(vote("ann times 0.9", "bo post 0.9").choice()).isNull();
    assertThat(vote().choice()).isNull();
  }

  @Test
  void whatIsNotSureGivesWayToTheOthers() {
    Vote vote = vote("ann times 0.95", "ann post 0.9", "bo echo 0.55");
    assertThat(vote.better("bo", 0.55)).isNotNull();
    assertThat(vote.better("bo", 0.9)).isNull();
    assertThat(vote.better("ann", 0.3)).isNull();
  }

  @Test
  void aConflictIsWhatSureArticlesDifferIn() {
    assertThat(vote("ann times 0.9", "bo post 0.8").isConflict()).isTrue();
    assertThat(vote("ann times 0.9", "bo post 0.2").isConflict()).isFalse();
    assertThat(vote("ann times 0.9", "ann post 0.8").isConflict()).isFalse();
  }
}
