package pullquote.quote;

import java.util.List;

/** Learns attribution from articles with marked attributions. The same data give the same model. */
public final class AttributionTrainer {
  private static final long SEED = 17;

  private AttributionTrainer() {}

  /** The word lists alone, as a model that cannot choose yet. */
  public static AttributionModel lists(List<GoldDocument> gold) {
    return new AttributionModel(LexiconTrainer.learn(gold), Ranker.untrained(), Calibration.none());
  }

  /**
   * A model with its weights learnt.
   *
   * @param lists the word lists, from {@link #lists}
   */
  public static AttributionModel train(List<GoldDocument> gold, AttributionModel lists) {
    Lexicon lexicon = lists.lexicon();
    Tagger tagger = new Tagger(lexicon.oneTagWords());
    List<RankerTrainer.Lesson> lessons =
        gold.stream()
            .map(
                document ->
                    RankerTrainer.Lesson.of(
                        document, new Items(ItemStream.of(document.document(), tagger, lexicon))))
            .toList();
    return new AttributionModel(lexicon, RankerTrainer.train(lessons, SEED), Calibration.none());
  }
}
