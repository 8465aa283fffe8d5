package pullquote.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pullquote.output.RunCounts;

final class StatisticsTest {

  @Test
  void statisticsJoinInAnyOrder() {
    Statistics one = new Statistics();
    one.add("quotes.status", "attributed", 2);
    IntStream.range(0, 50).forEach(i -> one.add(new TopSpeaker("S" + i, "person", i % 7, 1)));
    Statistics other = new Statistics();
    other.add("quotes.status", "attributed", 3);
    other.add("quotes.status", "not_speech", 1);
    other.add(new TopSpeaker("Top", "person", 6, 2));

    Statistics joined = new Statistics().join(one).join(other);
    Statistics reversed = new Statistics().join(other).join(one);

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
    Statistics statistics = new Statistics();
    statistics.add("staging", 3);
    statistics.add("articles", 2);
    statistics.add("summaries", 2);
    assertThatThrownBy(() -> RunCounts.of(statistics))
        .hasMessage(
            "the tables do not add up, and were not published: 3 records, but 2 articles and"
                + " rejects");
    statistics.add("rejects", 1);
    assertThat(RunCounts.of(statistics).records()).isEqualTo(3);
    statistics.add("quotes", 1);
    statistics.add("articles.quote_count", 1);
    assertThatThrownBy(() -> RunCounts.of(statistics))
        .hasMessageEndingWith("1 quotes, but 0 attributed, not speech and unattributed");
  }
}
