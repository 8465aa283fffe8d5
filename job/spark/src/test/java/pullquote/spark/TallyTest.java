package pullquote.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pullquote.spark.RunResult.TopSpeaker;

final class TallyTest {

  @Test
  void talliesJoinInAnyOrder() {
    Tally one = new Tally();
    one.add("quotes.status", "attributed", 2);
    IntStream.range(0, 50).forEach(i -> one.add(new TopSpeaker("S" + i, "person", i % 7, 1)));
    Tally other = new Tally();
    other.add("quotes.status", "attributed", 3);
    other.add("quotes.status", "not_speech", 1);
    other.add(new TopSpeaker("Top", "person", 6, 2));

    Tally joined = new Tally().join(one).join(other);
    Tally reversed = new Tally().join(other).join(one);

    assertThat(joined.byValue("quotes.status"))
        .isEqualTo(Map.of("attributed", 5L, "not_speech", 1L))
        .isEqualTo(reversed.byValue("quotes.status"));
    assertThat(joined.total("quotes.status")).isEqualTo(6);
    assertThat(joined.topSpeakers()).hasSize(10).isEqualTo(reversed.topSpeakers());
    assertThat(joined.topSpeakers().get(0)).isEqualTo(new TopSpeaker("Top", "person", 6, 2));
    assertThat(joined.topSpeakers().get(1)).isEqualTo(new TopSpeaker("S13", "person", 6, 1));
  }

  @Test
  void whatDoesNotAddUpIsNoResult() {
    Tally tally = new Tally();
    tally.add("staging", 3);
    tally.add("articles", 2);
    tally.add("summaries", 2);
    assertThatThrownBy(() -> Counts.of(tally))
        .hasMessage(
            "the tables do not add up, and were not published: 3 records, but 2 articles and"
                + " rejects");
    tally.add("rejects", 1);
    assertThat(Counts.of(tally).records()).isEqualTo(3);
    tally.add("quotes", 1);
    tally.add("articles.quote_count", 1);
    assertThatThrownBy(() -> Counts.of(tally))
        .hasMessageEndingWith("1 quotes, but 0 attributed, not speech and unattributed");
  }
}
