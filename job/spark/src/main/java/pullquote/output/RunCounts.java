package pullquote.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import pullquote.quote.Status;
import pullquote.tables.ArticlesTable;
import pullquote.tables.QuotesTable;
import pullquote.tables.RejectsTable;
import pullquote.tables.SentencesTable;
import pullquote.tables.SpeakersTable;
import pullquote.tables.Staging;
import pullquote.tables.Statistics;
import pullquote.tables.SummariesTable;
import pullquote.tables.Tables;

/**
 * What a run has read and written, counted from its files.
 *
 * @param records of the input
 * @param tables rows by table
 * @param languages articles by language; the empty one where it cannot be told
 * @param rejects by reason
 * @param statuses quotes by status
 * @param methods quotes by method
 * @param reasons quotes without a mention or a speaker, by reason
 */
public record RunCounts(
    long records,
    Map<String, Long> tables,
    SortedMap<String, Long> languages,
    SortedMap<String, Long> rejects,
    SortedMap<String, Long> statuses,
    SortedMap<String, Long> methods,
    SortedMap<String, Long> reasons) {

  /** A sum that must hold in every run, and does not. */
  static final class BrokenSumException extends IllegalStateException {
    BrokenSumException(String message) {
      super("the tables do not add up, and were not published: " + message);
    }
  }

  /** Rows of a table. */
  public long rows(String table) {
    return tables.getOrDefault(table, 0L);
  }

  /** Of the records, the share that are rejects. */
  public double rejectRate() {
    return records == 0 ? 0 : (double) rows(RejectsTable.TABLE.name()) / records;
  }

  /**
   * What the statistics of the output says.
   *
   * @throws BrokenSumException if it does not add up
   */
  public static RunCounts of(Statistics statistics) {
    List<String> broken = brokenSums(statistics);
    if (!broken.isEmpty()) {
      throw new BrokenSumException(broken.get(0));
    }
    return counted(statistics);
  }

  /** What the statistics say, whether or not it adds up. */
  public static RunCounts counted(Statistics statistics) {
    Map<String, Long> tables = new LinkedHashMap<>();
    Tables.ALL.forEach(table -> tables.put(table.name(), statistics.total(table.name())));
    SortedMap<String, Long> statuses = statistics.byValue(QuotesTable.BY_STATUS);
    Arrays.stream(Status.values()).forEach(status -> statuses.putIfAbsent(status.key(), 0L));
    return new RunCounts(
        statistics.total(Staging.NAME),
        tables,
        statistics.byValue(ArticlesTable.BY_LANGUAGE),
        statistics.byValue(RejectsTable.BY_REASON),
        statuses,
        statistics.byValue(QuotesTable.BY_METHOD),
        statistics.byValue(QuotesTable.BY_REASON));
  }

  /** The sums that do not hold, in words. */
  public static List<String> brokenSums(Statistics statistics) {
    List<String> broken = new ArrayList<>();
    long articles = statistics.total(ArticlesTable.TABLE.name());
    long quotes = statistics.total(QuotesTable.TABLE.name());
    compare(
        broken,
        "records",
        statistics.total(Staging.NAME),
        "articles and rejects",
        articles + statistics.total(RejectsTable.TABLE.name()));
    compare(
        broken, "articles", articles, "summaries", statistics.total(SummariesTable.TABLE.name()));
    compare(
        broken,
        "sentences",
        statistics.total(SentencesTable.TABLE.name()),
        "sentences of the articles",
        statistics.total(ArticlesTable.SENTENCES));
    compare(
        broken, "quotes", quotes, "quotes of the articles", statistics.total(ArticlesTable.QUOTES));
    compare(
        broken,
        "quotes",
        quotes,
        "attributed, not speech and unattributed",
        Arrays.stream(Status.values())
            .mapToLong(
                status -> statistics.byValue(QuotesTable.BY_STATUS).getOrDefault(status.key(), 0L))
            .sum());
    compare(
        broken,
        "quotes that have a speaker",
        statistics.total(QuotesTable.WITH_SPEAKER),
        "quotes of the speakers",
        statistics.total(SpeakersTable.QUOTES));
    return broken;
  }

  private static void compare(
      List<String> broken, String one, long ones, String other, long others) {
    if (ones != others) {
      broken.add(String.format(Locale.ROOT, "%,d %s, but %,d %s", ones, one, others, other));
    }
  }
}
