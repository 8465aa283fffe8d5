package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import pullquote.quote.AttributionModel;
import pullquote.quote.AttributionTrainer;
import pullquote.quote.GoldDocument;

/** Measures attribution on articles that were left out of its training. */
public final class CrossValidation {
  private CrossValidation() {}

  /**
   * Leaves out every {@code folds}-th article in turn.
   *
   * @param lists the word lists, learnt from all articles
   */
  public static QuoteMeasure byArticle(List<GoldDocument> gold, AttributionModel lists, int folds) {
    return measure(gold, lists, i -> String.valueOf(i % folds));
  }

  /** Leaves out one outlet in turn: the part of an article's name before its first underscore. */
  public static QuoteMeasure byOutlet(List<GoldDocument> gold, AttributionModel lists) {
    return measure(gold, lists, i -> outlet(gold.get(i)));
  }

  static String outlet(GoldDocument document) {
    String name = document.document().article().id();
    int underscore = name.indexOf('_');
    return underscore < 0 ? name : name.substring(0, underscore);
  }

  private static QuoteMeasure measure(
      List<GoldDocument> gold, AttributionModel lists, IntFunction<String> groups) {
    TreeMap<String, List<GoldDocument>> left = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      left.computeIfAbsent(groups.apply(i), key -> new ArrayList<>()).add(gold.get(i));
    }
    List<QuoteMeasure> measures =
        left.values().parallelStream().map(out -> measure(gold, out, lists)).toList();
    QuoteMeasure all = new QuoteMeasure();
    measures.forEach(all::addAll);
    return all;
  }

  private static QuoteMeasure measure(
      List<GoldDocument> gold, List<GoldDocument> out, AttributionModel lists) {
    List<GoldDocument> rest = new ArrayList<>(gold);
    rest.removeAll(out);
    return new QuoteEvaluation(AttributionTrainer.train(rest, lists)).measure(out);
  }
}
