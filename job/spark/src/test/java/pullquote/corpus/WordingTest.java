package pullquote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordingTest {

  @Test
  void marksSpacesAndCaseAreNoWords() {
    assertThat(Wording.words("\u201CIt isn\u2019t -- late!\u201D"))
        .isEqualTo(Wording.words("it ISN'T late"))
        .hasSize(3);
    assertThat(Wording.words(" ... ")).isEmpty();
  }

  @Test
  void aShortTextIsOneShingle() {
    assertThat(Wording.shingles(Wording.words("so it is"), 5)).hasSize(1);
    assertThat(Wording.shingles(Wording.words("a b c d e f"), 5)).hasSize(2);
    assertThat(Wording.shingles(new long[0], 5)).isEmpty();
  }

  @Test
  void likenessIsTheShareOfTheShorterText() {
    assertThat(ofTexts("one two three four five six", "one two three four")).isEqualTo(1);
    assertThat(ofTexts("one two three four five six", "nine two three four")).isEqualTo(0.5);
    assertThat(ofTexts("", "")).isZero();
  }

  private static double ofTexts(String one, String other) {
    return Likeness.ofTexts(set(one), set(other));
  }

  private static long[] set(String text) {
    return Wording.set(Wording.shingles(Wording.words(text), 3));
  }
}
