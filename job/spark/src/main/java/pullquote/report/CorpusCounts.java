package pullquote.report;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import pullquote.output.WrittenTables;
import pullquote.tables.TableRow;

/**
 * What is counted over all articles, whether the page shows them or not.
 *
 * @param speakers the most quoted, by quotations
 * @param outlets the most quoting
 * @param days quotes by the day of the article
 * @param statuses quotes by status
 * @param reasons quotes without a speaker, by reason
 * @param confidence attributions by confidence, in bins of equal width
 */
record CorpusCounts(
    List<Speaker> speakers,
    List<Outlet> outlets,
    Map<String, Integer> days,
    Map<String, Integer> statuses,
    Map<String, Integer> reasons,
    List<Integer> confidence) {

  private static final int MOST_SPEAKERS = 20;
  private static final int MOST_OUTLETS = 10;
  private static final int BINS = 20;
  private static final Set<String> NAMED = Set.of("person", "organisation");

  record Speaker(String id, String name, String type, int quotes, int articles, int words) {}

  record Outlet(String name, int articles, int quotes) {

    private Outlet with(int more) {
      return new Outlet(name, articles + 1, quotes + more);
    }
  }

  /** Counts, and chooses the articles on the way. */
  static CorpusCounts of(WrittenTables tables, ArticleSelection choice) throws IOException {
    Map<String, Outlet> outlets = new HashMap<>();
    Map<String, Integer> days = new TreeMap<>();
    tables.forEach(
        "articles",
        List.of("article_id", "outlet", "published_at", "quote_count", "word_count"),
        row -> {
          int quotes = row.integer("quote_count");
          choice.offer(row.value("article_id"), quotes, row.integer("word_count"));
          String outlet = row.string("outlet");
          if (outlet != null) {
            outlets.merge(
                outlet, new Outlet(outlet, 1, quotes), (sum, one) -> sum.with(one.quotes));
          }
          var published = row.time("published_at");
          if (published != null) {
            days.merge(
                published.atOffset(ZoneOffset.UTC).toLocalDate().toString(), quotes, Integer::sum);
          }
        });
    Map<String, Integer> statuses = new TreeMap<>();
    Map<String, Integer> reasons = new TreeMap<>();
    int[] confidence = new int[BINS];
    tables.forEach(
        "quotes",
        List.of("status", "reason", "speaker", "confidence"),
        row -> {
          statuses.merge(row.value("status"), 1, Integer::sum);
          String reason = row.string("reason");
          if (reason != null && !row.has("speaker")) {
            reasons.merge(reason, 1, Integer::sum);
          }
          if (row.value("status").equals("attributed")) {
            confidence[Math.min(BINS - 1, (int) (row.real("confidence") * BINS))]++;
          }
        });
    return new CorpusCounts(
        speakers(tables),
        most(outlets.values()),
        days,
        statuses,
        reasons,
        Arrays.stream(confidence).boxed().toList());
  }

  private static List<Outlet> most(Iterable<Outlet> outlets) {
    List<Outlet> ordered = new ArrayList<>();
    outlets.forEach(ordered::add);
    ordered.sort(Comparator.comparingInt(Outlet::quotes).reversed().thenComparing(Outlet::name));
    return ordered.subList(0, Math.min(MOST_OUTLETS, ordered.size()));
  }

  private static List<Speaker> speakers(WrittenTables tables) throws IOException {
    Comparator<Speaker> order =
        Comparator.comparingInt(Speaker::quotes)
            .thenComparingInt(Speaker::articles)
            .reversed()
            .thenComparing(Speaker::name);
    PriorityQueue<Speaker> most = new PriorityQueue<>(order.reversed());
    tables.forEach(
        "speakers",
        List.of("speaker_id", "name", "type", "quote_count", "article_count", "word_count"),
        row -> {
          if (NAMED.contains(row.value("type"))) {
            most.add(speaker(row));
          }
          if (most.size() > MOST_SPEAKERS) {
            most.remove();
          }
        });
    return most.stream().sorted(order).toList();
  }

  private static Speaker speaker(TableRow row) {
    return new Speaker(
        row.value("speaker_id"),
        row.value("name"),
        row.value("type"),
        row.integer("quote_count"),
        row.integer("article_count"),
        row.integer("word_count"));
  }
}
