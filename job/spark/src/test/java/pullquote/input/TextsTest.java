package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.text.WordCount;

final class TextsTest {

  @Test
  void utf8IsDecodedStrictlyAndWithoutItsMark() throws Exception {
    assertThat(Texts.decode("\uFEFF\u00e4\uFEFF\uD83D\uDE00\r\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("\u00e4\uFEFF\uD83D\uDE00\r\n");
    assertThat(Texts.decode(new byte[0])).isEmpty();
    assertThatThrownBy(() -> Texts.decode(new byte[] {'a', 'b', (byte) 0xE4, 'c'}))
        .hasMessage("not UTF-8 at byte 2");
    assertThatThrownBy(() -> Texts.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
        .as("cut off in the middle of a character")
        .hasMessage("not UTF-8 at byte 1");
  }

  @Test
  void halfASurrogatePairIsReplacedInItsPlace() {
    assertThat(Texts.withoutLoneSurrogates("a\uD83Db\uDE00\uD83D\uDE00\uD83D"))
        .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00\uFFFD");
    String whole = "a\uD83D\uDE00";
    assertThat(Texts.withoutLoneSurrogates(whole)).isSameAs(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "' ',0",
    "a,1",
    "'a b',2",
    "'  a\n\n b\tc ',3",
    "'a\u00a0b',2",
    "don\u2019t,1"
  })
  void wordsAreSplitByWhiteSpace(String text, int words) {
    assertThat(WordCount.in(text)).isEqualTo(words);
  }

  @Test
  void aHeadNeverCutsACharacterInTwo() {
    assertThat(Texts.head("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2))
        .isEqualTo("\uD83D\uDE00\uD83D\uDE00");
    assertThat(Texts.head("abc", 3)).isEqualTo("abc");
  }

  @Test
  void theHashIsThatOfTheBytes() {
    assertThat(Texts.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
