package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void agreesWithCodePointCountEverywhere() {
    for (String text :
        new String[] {"", "ab", "a\uD83D\uDE00b\uD83D\uDE00", "é\u0301\uD834\uDD1E"}) {
      CodePoints codePoints = CodePoints.of(text);
      for (int i = 0; i <= text.length(); i++) {
        boolean inPair =
            i > 0
                && i < text.length()
                && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        if (!inPair) {
          assertThat(codePoints.offset(i))
              .as("%d in %s", i, text)
              .isEqualTo(text.codePointCount(0, i));
        }
      }
    }
  }

  @Test
  void countsALoneSurrogateAsOne() {
    CodePoints codePoints = CodePoints.of("\uDE00a\uD83Db");
    assertThat(codePoints.offset(1)).isEqualTo(1);
    assertThat(codePoints.offset(3)).isEqualTo(3);
    assertThat(codePoints.offset(4)).isEqualTo(4);
  }
}
