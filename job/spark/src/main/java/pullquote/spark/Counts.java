package pullquote.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import pullquote.quote.Status;

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
public record Counts(
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
   * What a tally of the output says.
   *
   * @throws BrokenSumException if it does not add up
   */
  static Counts of(Tally tally) {
    List<String> broken = brokenSums(tally);
    if (!broken.isEmpty()) {
      throw new BrokenSumException(broken.get(0));
    }
    return counted(tally);
  }

  /** What a tally says, whether or not it adds up. */
  static Counts counted(Tally tally) {
    Map<String, Long> tables = new LinkedHashMap<>();
    Tables.ALL.forEach(table -> tables.put(table.name(), tally.total(table.name())));
    SortedMap<String, Long> statuses = tally.byValue(QuotesTable.BY_STATUS);
    Arrays.stream(Status.values()).forEach(status -> statuses.putIfAbsent(status.key(), 0L));
    return new Counts(
        tally.total(Staging.NAME),
        tables,
        tally.byValue(ArticlesTable.BY_LANGUAGE),
        tally.byValue(RejectsTable.BY_REASON),
        statuses,
        tally.byValue(QuotesTable.BY_METHOD),
        tally.byValue(QuotesTable.BY_REASON));
  }

  /** The sums that do not hold, in words. */
  static List<String> brokenSums(Tally tally) {
    List<String> broken = new ArrayList<>();
    long articles = tally.total(ArticlesTable.TABLE.name());
    long quotes = tally.total(QuotesTable.TABLE.name());
    compare(
        broken,
        "records",
        tally.total(Staging.NAME),
        "articles and rejects",
        articles + tally.total(RejectsTable.TABLE.name()));
    compare(broken, "articles", articles, "summaries", tally.total(SummariesTable.TABLE.name()));
    compare(
        broken,
        "sentences",
        tally.total(SentencesTable.TABLE.name()),
        "sentences of the articles",
        tally.total(ArticlesTable.SENTENCES));
    compare(broken, "quotes", quotes, "quotes of the articles", tally.total(ArticlesTable.QUOTES));
    compare(
        broken,
        "quotes",
        quotes,
        "attributed, not speech and unattributed",
        Arrays.stream(Status.values())
            .mapToLong(
                status -> tally.byValue(QuotesTable.BY_STATUS).getOrDefault(status.key(), 0L))
            .sum());
    compare(
        broken,
        "quotes that have a speaker",
        tally.total(QuotesTable.WITH_SPEAKER),
        "quotes of the speakers",
        tally.total(SpeakersTable.QUOTES));
    return broken;
  }

  private static void compare(
      List<String> broken, String one, long ones, String other, long others) {
    if (ones != others) {
      broken.add(String.format(Locale.ROOT, "%,d %s, but %,d %s", ones, one, others, other));
    }
  }
}
