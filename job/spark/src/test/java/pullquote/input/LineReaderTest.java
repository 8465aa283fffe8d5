package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineReaderTest {

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives one byte at a time, as a slow network would. */
  private static InputStream trickling(String text) {
    return new InputStream() {
      private final InputStream in = stream(text);

      @Override
      public int read() throws IOException {
        return in.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, Math.min(1, length));
      }
    };
  }

  private static List<String> lines(LineReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    byte[] line = reader.next();
    while (line != null) {
      lines.add(new String(line, StandardCharsets.UTF_8) + (reader.isCut() ? "..." : ""));
      line = reader.next();
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\n", "a\nb", "\n\n", "a\n\nb\n", "\u00e4\r\n\u20ac"})
  void theLinesAreThoseOfTheText(String text) throws IOException {
    List<String> expected = new ArrayList<>(List.of(text.split("\n", -1)));
    if (text.isEmpty() || text.endsWith("\n")) {
      expected.remove(expected.size() - 1);
    }
    assertThat(lines(new LineReader(stream(text), 100))).isEqualTo(expected);
    assertThat(lines(new LineReader(trickling(text), 100))).isEqualTo(expected);
  }

  @Test
  void aLongLineIsCutAndTheNextOneIsWhole() throws IOException {
    LineReader reader = new LineReader(stream("12345\n123456\n1\n" + "x".repeat(200_000)), 5);
    assertThat(reader.next()).asString().isEqualTo("12345");
    assertThat(reader.isCut()).isFalse();
    assertThat(reader.next()).asString().isEqualTo("12345");
    assertThat(reader.isCut()).isTrue();
    assertThat(reader.next()).asString().isEqualTo("1");
    assertThat(reader.isCut()).isFalse();
    assertThat(reader.lines()).isEqualTo(3);
  }

  @Test
  void aBombIsLeftAlone() throws IOException {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            read[0] += length;
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    LineReader reader = new LineReader(endless, 1000);
    assertThat(reader.next()).hasSize(1000);
    assertThat(reader.isCut()).isTrue();
    assertThat(reader.isAbandoned()).isTrue();
    assertThat(reader.next()).isNull();
    assertThat(read[0]).isLessThan(200_000);
  }
}
