package pullquote.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import pullquote.language.Tagger;
import pullquote.language.Words;

/**
 * Learns attribution from articles with marked attributions. The same data in the same order give
 * the same model.
 */
public final class AttributionTrainer {
  private static final long SEED = 17;

  private final Lexicon lexicon;
  private final List<GoldDocument> gold;
  private final List<RankerTrainer.Lesson> lessons = new ArrayList<>();

  /** Learns the word lists and reads the articles with them. */
  public AttributionTrainer(List<GoldDocument> gold) {
    this.gold = List.copyOf(gold);
    this.lexicon = LexiconTrainer.learn(gold);
    Tagger tagger = new Tagger(lexicon.oneTagWords());
    Map<String, Integer> sizes = sizes(gold);
    double mean = sizes.values().stream().mapToInt(size -> size).average().orElse(1);
    for (GoldDocument document : gold) {
      Items items = new Items(ItemStream.of(Words.of(document.document()), tagger, lexicon));
      double weight = weight(sizes.getOrDefault(document.outlet(), 1), mean);
      lessons.add(RankerTrainer.Lesson.of(document, items, weight));
    }
  }

  /** A model learnt in one training from some of the articles. */
  public AttributionModel train(Predicate<GoldDocument> wanted) {
    return train(wanted, 1);
  }

  /**
   * A model learnt from some of the articles; its word lists are those of all.
   *
   * @param trainings the weights of so many trainings are averaged: dearer and steadier
   */
  public AttributionModel train(Predicate<GoldDocument> wanted, int trainings) {
    List<RankerTrainer.Lesson> some = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (wanted.test(gold.get(i))) {
        some.add(lessons.get(i));
      }
    }
    return new AttributionModel(
        lexicon, RankerTrainer.train(some, SEED, trainings), Calibration.none());
  }

  static double weight(int size, double mean) {
    return Math.max(0.5, Math.min(2, Math.sqrt(mean / Math.max(1, size))));
  }

  /** The number of quotations of each outlet. */
  static Map<String, Integer> sizes(List<GoldDocument> gold) {
    Map<String, Integer> sizes = new TreeMap<>();
    for (GoldDocument document : gold) {
      sizes.merge(document.outlet(), document.document().quotations().size(), Integer::sum);
    }
    return sizes;
  }
}
