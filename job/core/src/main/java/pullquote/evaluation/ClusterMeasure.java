package pullquote.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullquote.evaluation.ClusterGold.Identity;
import pullquote.evaluation.ClusterGold.Label;
import pullquote.evaluation.ClusterGold.Utterance;

/**
 * How far the clusters and identities of a run are those of readers, over pairs: of quotations that
 * report one utterance, and of articles that quote one person or organisation.
 *
 * @param variants of the members that stand with the utterance's fullest one, those of which it is
 *     said rightly what became of it
 * @param conflicts of the utterances that articles give to different speakers, those flagged
 */
public record ClusterMeasure(Pairs clusters, Pairs identities, Share variants, Share conflicts) {

  /**
   * Pairs of one group.
   *
   * @param right in both
   * @param found by the run
   * @param labelled by readers
   * @param items of which the pairs are made
   */
  public record Pairs(long right, long found, long labelled, int items) {
    public double precision() {
      return (double) right / Math.max(1, found);
    }

    public double recall() {
      return (double) right / Math.max(1, labelled);
    }

    private static <T> Pairs of(
        List<T> items, Function<T, @Nullable Object> truth, Function<T, @Nullable Object> answer) {
      Map<Object, Long> labelled = new HashMap<>();
      Map<Object, Long> found = new HashMap<>();
      Map<Object, Long> both = new HashMap<>();
      for (T item : items) {
        Object is = truth.apply(item);
        Object said = answer.apply(item);
        if (is != null) {
          labelled.merge(is, 1L, Long::sum);
        }
        if (said != null) {
          found.merge(said, 1L, Long::sum);
        }
        if (is != null && said != null) {
          both.merge(List.of(is, said), 1L, Long::sum);
        }
      }
      return new Pairs(pairs(both), pairs(found), pairs(labelled), items.size());
    }

    private static long pairs(Map<Object, Long> sizes) {
      return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
  }

  /** So many of so many. */
  public record Share(int right, int all) {
    public double value() {
      return (double) right / Math.max(1, all);
    }
  }

  /**
   * A quotation as the tables have it.
   *
   * @param start in code points
   * @param variant what became of the utterance; null where it has no cluster
   * @param conflict whether its cluster is flagged
   */
  public record Found(
      int start,
      int end,
      boolean attributed,
      @Nullable String speakerId,
      @Nullable String clusterId,
      @Nullable String variant,
      boolean conflict) {}

  private record Judged(Label label, Found found) {}

  /**
   * Measures a run.
   *
   * @param found its quotations, by article
   */
  public static ClusterMeasure of(ClusterGold gold, Map<String, List<Found>> found) {
    Map<String, Judged> judged = new LinkedHashMap<>();
    for (Label label : gold.labels()) {
      Found serving = serving(label, found.getOrDefault(label.article(), List.of()));
      if (serving != null) {
        judged.put(label.id(), new Judged(label, serving));
      }
    }
    Map<String, Utterance> utterances = new HashMap<>();
    for (Utterance utterance : gold.utterances()) {
      utterance.members().forEach(member -> utterances.put(member, utterance));
    }
    Pairs clusters =
        Pairs.of(
            List.copyOf(judged.values()),
            one -> utterances.get(one.label.id()),
            one -> one.found.clusterId());
    return new ClusterMeasure(
        clusters, identities(gold, judged), variants(gold, judged), conflicts(gold, judged));
  }

  /** The row that covers most of a label, and at least half; null if there is none. */
  private static @Nullable Found serving(Label label, List<Found> found) {
    Found best = null;
    int most = 0;
    for (Found one : found) {
      int shared = Math.min(one.end, label.end()) - Math.max(one.start, label.start());
      if (shared > most) {
        most = shared;
        best = one;
      }
    }
    return 2 * most >= label.end() - label.start() ? best : null;
  }

  /** Each person counts once an article, by the first quotation that is attributed. */
  private static Pairs identities(ClusterGold gold, Map<String, Judged> judged) {
    Map<List<String>, Judged> speakers = new LinkedHashMap<>();
    for (Judged one : judged.values()) {
      if (one.found.attributed && one.found.speakerId != null && person(gold, one.label) != null) {
        speakers.putIfAbsent(
            List.of(one.label.article(), Objects.requireNonNull(one.label.speaker())), one);
      }
    }
    return Pairs.of(
        List.copyOf(speakers.values()), one -> person(gold, one.label), one -> one.found.speakerId);
  }

  /** Who a label's speaker is; null if several may be meant, or nobody is known by that name. */
  private static @Nullable Identity person(ClusterGold gold, Label label) {
    String speaker = label.speaker();
    if (!label.named() || speaker == null) {
      return null;
    }
    List<Identity> meant =
        gold.identities().stream().filter(it -> it.has(speaker, label.article())).toList();
    return meant.size() == 1 ? meant.get(0) : null;
  }

  private static Share variants(ClusterGold gold, Map<String, Judged> judged) {
    int right = 0;
    int all = 0;
    for (Utterance utterance : gold.utterances()) {
      Set<@Nullable String> fullest = new HashSet<>();
      for (String member : utterance.members()) {
        Judged one = judged.get(member);
        if (!utterance.variants().containsKey(member)
            && one != null
            && one.found.clusterId != null) {
          fullest.add(one.found.clusterId);
        }
      }
      for (Map.Entry<String, String> variant : utterance.variants().entrySet()) {
        Judged one = judged.get(variant.getKey());
        if (one != null && one.found.clusterId != null && fullest.contains(one.found.clusterId)) {
          all++;
          right += variant.getValue().equals(one.found.variant) ? 1 : 0;
        }
      }
    }
    return new Share(right, all);
  }

  private static Share conflicts(ClusterGold gold, Map<String, Judged> judged) {
    int flagged = 0;
    int all = 0;
    for (Utterance utterance : gold.utterances()) {
      if (utterance.conflict()) {
        all++;
        flagged +=
            utterance.members().stream()
                    .map(judged::get)
                    .anyMatch(one -> one != null && one.found.conflict)
                ? 1
                : 0;
      }
    }
    return new Share(flagged, all);
  }

  /** The measure as a table of Markdown. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| | pairs labelled | found | precision | recall |");
    lines.add("|---|---:|---:|---:|---:|");
    lines.add(row("clusters", clusters));
    lines.add(row("identities", identities));
    lines.add("");
    lines.add(
        QuoteReport.format(
            "Variants right: %d of %d (%.3f). Conflicts flagged: %d of %d. Quotations: %d, speakers"
                + " of articles: %d.",
            variants.right,
            variants.all,
            variants.value(),
            conflicts.right,
            conflicts.all,
            clusters.items,
            identities.items));
    return lines;
  }

  private static String row(String name, Pairs pairs) {
    return QuoteReport.format(
        "| %s | %d | %d | %.3f | %.3f |",
        name, pairs.labelled, pairs.found, pairs.precision(), pairs.recall());
  }

  /** The measure as an object of JSON, in one line. */
  public String json() {
    return QuoteReport.format(
        "{\"clusters\": %s, \"identities\": %s, \"variants\": %s, \"conflicts\": %s}",
        json(clusters), json(identities), json(variants), json(conflicts));
  }

  private static String json(Pairs pairs) {
    return QuoteReport.format(
        "{\"right\": %d, \"found\": %d, \"labelled\": %d, \"items\": %d, \"precision\": %.6f,"
            + " \"recall\": %.6f}",
        pairs.right, pairs.found, pairs.labelled, pairs.items, pairs.precision(), pairs.recall());
  }

  private static String json(Share share) {
    return QuoteReport.format("{\"right\": %d, \"all\": %d}", share.right, share.all);
  }
}
