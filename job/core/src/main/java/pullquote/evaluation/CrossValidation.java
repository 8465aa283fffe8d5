package pullquote.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pullquote.quote.AttributionTrainer;
import pullquote.quote.GoldDocument;

/**
 * Measures attribution on the articles of outlets that were left out of its training, over all of
 * the product's quotations.
 */
final class CrossValidation {
  private CrossValidation() {}

  /**
   * Leaves out some outlets in turn.
   *
   * @param folds in how many parts the outlets are left out, each of about as many quotations
   * @param trainings the weights of so many trainings are averaged
   */
  static QuoteMeasure byOutlet(
      List<GoldDocument> gold, AttributionTrainer trainer, int folds, int trainings) {
    List<QuoteMeasure> measures =
        parts(gold, folds).parallelStream()
            .map(
                outlets ->
                    new QuoteEvaluation(
                            trainer.train(
                                document -> !outlets.contains(document.outlet()), trainings))
                        .measureQuotations(
                            gold.stream()
                                .filter(document -> outlets.contains(document.outlet()))
                                .toList()))
            .toList();
    QuoteMeasure all = new QuoteMeasure();
    measures.forEach(all::addAll);
    return all;
  }

  /** The outlets in parts: the largest first, each to the part that is smallest so far. */
  static List<Set<String>> parts(List<GoldDocument> gold, int folds) {
    Map<String, Integer> sizes = new TreeMap<>();
    for (GoldDocument document : gold) {
      sizes.merge(document.outlet(), document.document().quotations().size(), Integer::sum);
    }
    List<Map.Entry<String, Integer>> largest = new ArrayList<>(sizes.entrySet());
    largest.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
    List<Set<String>> parts = new ArrayList<>();
    int[] filled = new int[folds];
    for (int i = 0; i < folds; i++) {
      parts.add(new TreeSet<>());
    }
    for (Map.Entry<String, Integer> outlet : largest) {
      int least = 0;
      for (int i = 1; i < folds; i++) {
        least = filled[i] < filled[least] ? i : least;
      }
      parts.get(least).add(outlet.getKey());
      filled[least] += outlet.getValue();
    }
    parts.removeIf(Set::isEmpty);
    return parts;
  }
}
