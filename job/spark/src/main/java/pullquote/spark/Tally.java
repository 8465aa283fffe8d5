package pullquote.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pullquote.spark.RunResult.TopSpeaker;

/** What has been counted in files of the output; the tallies of different files can be joined. */
final class Tally implements Serializable {

  private static final int TOP_SPEAKERS = 10;

  private static final Comparator<TopSpeaker> MOST_QUOTED =
      Comparator.comparingLong(TopSpeaker::quotes)
          .thenComparingLong(TopSpeaker::articles)
          .reversed()
          .thenComparing(TopSpeaker::name)
          .thenComparing(TopSpeaker::type);

  private final TreeMap<String, TreeMap<String, Long>> counts = new TreeMap<>();
  private final ArrayList<TopSpeaker> topSpeakers = new ArrayList<>();

  /** Counts on under a name. */
  void add(String name, long count) {
    add(name, "", count);
  }

  /** Counts on under a name, a value of it apart from the others. */
  void add(String name, String value, long count) {
    counts.computeIfAbsent(name, any -> new TreeMap<>()).merge(value, count, Long::sum);
  }

  /** Keeps the speaker if it is among those with the most quotes. */
  void add(TopSpeaker speaker) {
    topSpeakers.add(speaker);
    if (topSpeakers.size() > TOP_SPEAKERS * 2) {
      keepTop();
    }
  }

  private void keepTop() {
    topSpeakers.sort(MOST_QUOTED);
    topSpeakers.subList(Math.min(TOP_SPEAKERS, topSpeakers.size()), topSpeakers.size()).clear();
  }

  Tally join(Tally other) {
    other.counts.forEach(
        (name, values) -> values.forEach((value, count) -> add(name, value, count)));
    other.topSpeakers.forEach(this::add);
    return this;
  }

  /** All that was counted under a name. */
  long total(String name) {
    return byValue(name).values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was counted under a name, by value. */
  SortedMap<String, Long> byValue(String name) {
    return new TreeMap<>(counts.getOrDefault(name, new TreeMap<>()));
  }

  List<TopSpeaker> topSpeakers() {
    keepTop();
    return List.copyOf(topSpeakers);
  }
}
