package pullquote.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishedAtTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29T00:00:00Z",
    "2024-02-29T10:11:12Z, 2024-02-29T10:11:12Z",
    "2024-02-29T10:11:12.5+02:00, 2024-02-29T08:11:12.500Z",
    "2024-02-29T10:11:12-0330, 2024-02-29T13:41:12Z",
    "2024-02-29T10:11:12+02, 2024-02-29T08:11:12Z",
    "2024-02-29T10:11, 2024-02-29T10:11:00Z",
    "2024-02-29 10:11:12, 2024-02-29T10:11:12Z",
    "2024-02-29t10:11:12z, 2024-02-29T10:11:12Z",
    "' 2024-02-29 ', 2024-02-29T00:00:00Z",
  })
  void datesAndTimesAreReadAsUtc(String written, Instant expected) {
    assertThat(PublishedAt.parse(written)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2023-02-29",
        "2024-13-01",
        "29.2.2024",
        "2024-02-29T25:00:00Z",
        "1709294400",
        "20240229",
        "2024-02-29T10:11:12[Europe/Oslo]",
        "+12024-01-01",
        "0000-01-01"
      })
  void whatIsNoTimeIsNone(String written) {
    assertThat(PublishedAt.parse(written)).isEmpty();
  }
}
