package pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest {

  @Test
  void nothingSteersTheTerminal() {
    assertThat(Terminal.line("a\u001b[31mred\u0007\u009b\u202e\n\tb\uD83D"))
        .isEqualTo("a\\u001b[31mred\\u0007\\u009b\\u202e  b\\ud83d");
    assertThat(Terminal.line("\uD83D\uDC69\u200D\uD83D\uDE80 caf\u00e9"))
        .isEqualTo("\uD83D\uDC69\u200D\uD83D\uDE80 caf\u00e9");
  }

  @ParameterizedTest
  @CsvSource({
    "short, 10, short",
    "one two three, 13, one two three",
    "one two three, 12, one two...",
    "'one two, three', 12, 'one two,...'",
    "unbreakable, 8, unbre...",
    "a unbreakable, 9, a unbr...",
    "\u6771\u4eac\u90fd\u6771\u4eac\u90fd, 10, \u6771\u4eac\u90fd...",
  })
  void aLineIsCutAtAWord(String text, int columns, String expected) {
    assertThat(Terminal.line(text, columns)).isEqualTo(expected);
    assertThat(Terminal.width(expected)).isLessThanOrEqualTo(columns);
  }

  @Test
  void widthCountsWhatIsSeen() {
    assertThat(Terminal.width("e\u0301")).isEqualTo(1);
    assertThat(Terminal.width("\uD83D\uDE00")).isEqualTo(2);
    assertThat(Terminal.padded("\u6771", 4)).isEqualTo("\u6771  ");
  }
}
