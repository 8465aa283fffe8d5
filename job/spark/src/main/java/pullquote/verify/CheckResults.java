package pullquote.verify;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pullquote.tables.Statistics;
import pullquote.tables.TextOrder;

/** What has been found in files of an output; the results of different files can be joined. */
final class CheckResults implements Serializable {

  /** The first are enough to act upon. */
  static final int MOST_PROBLEMS = 20;

  /** The first and the last row of a file of a table, in the table's order. */
  record KeyRange(String table, String file, RowKey first, RowKey last) implements Serializable {

    /** Whether both may have rows of one article. */
    boolean overlaps(KeyRange articles) {
      return TextOrder.compare(first.name(), articles.last.name()) <= 0
          && TextOrder.compare(last.name(), articles.first.name()) >= 0;
    }
  }

  private final Statistics statistics = new Statistics();
  private final ArrayList<KeyRange> ranges = new ArrayList<>();
  private final ArrayList<Problem> problems = new ArrayList<>();
  private long problemCount;

  void add(Problem problem) {
    problemCount++;
    problems.add(problem);
    if (problems.size() > MOST_PROBLEMS * 2) {
      keepFirst();
    }
  }

  /** The same ones, in whatever order the files were looked at. */
  private void keepFirst() {
    problems.sort(Comparator.comparing(Problem::toString));
    problems.subList(Math.min(MOST_PROBLEMS, problems.size()), problems.size()).clear();
  }

  void add(KeyRange range) {
    ranges.add(range);
  }

  CheckResults join(CheckResults other) {
    statistics.join(other.statistics);
    ranges.addAll(other.ranges);
    long before = problemCount;
    other.problems.forEach(this::add);
    problemCount = before + other.problemCount;
    return this;
  }

  Statistics statistics() {
    return statistics;
  }

  /** Of the files that have rows, in no order. */
  List<KeyRange> ranges() {
    return List.copyOf(ranges);
  }

  /** The first of them. */
  List<Problem> problems() {
    keepFirst();
    return List.copyOf(problems);
  }

  long problemCount() {
    return problemCount;
  }
}
