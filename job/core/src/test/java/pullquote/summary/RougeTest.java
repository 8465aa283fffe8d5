package pullquote.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RougeTest {

  @Test
  void theSameTextScoresOne() {
    assertThat(Rouge.of("The ferry sank. Nobody was hurt.", "the ferry sank\nnobody was hurt ."))
        .isEqualTo(new Rouge(1, 1, 1));
  }

  @Test
  void nothingSharedScoresNothing() {
    assertThat(Rouge.of("The ferry sank.", "Prices rose")).isEqualTo(new Rouge(0, 0, 0));
    assertThat(Rouge.of("", "Prices rose")).isEqualTo(new Rouge(0, 0, 0));
    assertThat(Rouge.of("", "")).isEqualTo(new Rouge(0, 0, 0));
  }

  /** Three of four words are shared with three; two of three pairs with two. */
  @Test
  void f1OfSharedWords() {
    Rouge rouge = Rouge.of("the old ferry sank", "old ferry sank");
    assertThat(rouge.one()).isCloseTo(6.0 / 7, within(1e-12));
    assertThat(rouge.two()).isCloseTo(4.0 / 5, within(1e-12));
    assertThat(rouge.longest()).isCloseTo(6.0 / 7, within(1e-12));
  }

  @Test
  void aWordCountsAsOftenAsBothHaveIt() {
    assertThat(Rouge.of("ha ha ha", "ha ha").one()).isCloseTo(0.8, within(1e-12));
  }

  /** The order of sentences does not matter, the order of words inside one does. */
  @Test
  void subsequencesAreTakenSentenceBySentence() {
    assertThat(Rouge.of("C d. A b.", "a b\nc d").longest()).isEqualTo(1);
    assertThat(Rouge.of("b a", "a b").longest()).isEqualTo(0.5);
  }

  @Test
  void textIsCutAtStopsBeforeCapitalsAndAtLineEnds() {
    assertThat(Rouge.sentences("A b. C d! e? “F.” g\nh.  I"))
        .containsExactly("A b.", "C d! e?", "“F.”", "g", "h.", "I");
    assertThat(Rouge.sentences(" \n\n")).isEmpty();
  }
}
