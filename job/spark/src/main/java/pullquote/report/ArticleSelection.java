package pullquote.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Which articles the page holds: those with the most quotations, where all of them would be more
 * than a browser can bear.
 */
final class ArticleSelection {

  private record Offered(String id, int quotes, int words) {}

  /** The best first; of the like, the one with the first id. */
  private static final Comparator<Offered> ORDER =
      Comparator.comparingInt(Offered::quotes).reversed().thenComparing(Offered::id);

  private final int mostArticles;
  private final long mostWords;
  private final PriorityQueue<Offered> kept = new PriorityQueue<>(ORDER.reversed());
  private long words;
  private long offered;

  ArticleSelection(int mostArticles, long mostWords) {
    this.mostArticles = mostArticles;
    this.mostWords = mostWords;
  }

  void offer(String id, int quotes, int itsWords) {
    offered++;
    words += itsWords;
    kept.add(new Offered(id, quotes, itsWords));
    while (kept.size() > mostArticles || (words > mostWords && kept.size() > 1)) {
      words -= kept.remove().words();
    }
  }

  /** The ids of the chosen articles. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    kept.forEach(one -> ids.add(one.id()));
    return ids;
  }

  /** How many articles are left out. */
  long leftOut() {
    return offered - kept.size();
  }
}
