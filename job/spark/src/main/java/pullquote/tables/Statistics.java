package pullquote.tables;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has been counted in files of the output; the statistics of different files can be joined.
 */
public final class Statistics implements Serializable {

  private static final int TOP_SPEAKERS = 10;

  private static final Comparator<TopSpeaker> MOST_QUOTED =
      Comparator.comparingLong(TopSpeaker::quotes)
          .thenComparingLong(TopSpeaker::articles)
          .reversed()
          .thenComparing(TopSpeaker::name)
          .thenComparing(TopSpeaker::type);

  private final TreeMap<String, TreeMap<String, Long>> counts = new TreeMap<>();
  private final ArrayList<TopSpeaker> topSpeakers = new ArrayList<>();

  /** RunCounts on under a name. */
  public void add(String name, long count) {
    add(name, "", count);
  }

  /** RunCounts on under a name, a value of it apart from the others. */
  public void add(String name, String value, long count) {
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

  public Statistics join(Statistics other) {
    other.counts.forEach(
        (name, values) -> values.forEach((value, count) -> add(name, value, count)));
    other.topSpeakers.forEach(this::add);
    return this;
  }

  /** All that was counted under a name. */
  public long total(String name) {
    return byValue(name).values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was counted under a name, by value. */
  public SortedMap<String, Long> byValue(String name) {
    return new TreeMap<>(counts.getOrDefault(name, new TreeMap<>()));
  }

  public List<TopSpeaker> topSpeakers() {
    keepTop();
    return List.copyOf(topSpeakers);
  }
}
