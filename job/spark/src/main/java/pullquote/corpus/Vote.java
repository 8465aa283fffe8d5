package pullquote.corpus;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who said it, by all articles that report an utterance: each outlet has one voice for each person
 * it names, as loud as it is sure.
 */
final class Vote {

  /**
   * What one quotation says.
   *
   * @param source the outlet, or the article where that is not known
   */
  record Voice(String speakerId, String speaker, String type, String source, double confidence) {}

  /** Whom a cluster is given to. */
  record Choice(String speakerId, String speaker, String type, double confidence) {}

  /** An attribution that is less sure than this may be wrong: others are asked. */
  private static final double UNSURE = 0.75;

  /** To be believed against another, so much more must speak for somebody. */
  private static final double CLEARLY = 1.3;

  /** So many outlets must name somebody against an attribution. */
  private static final int AGREEING = 2;

  /** Articles that are less sure than this do not contradict anybody. */
  private static final double SERIOUS = 0.6;

  private final Map<String, Tally> tallies = new TreeMap<>();

  private static final class Tally {
    private final Voice first;
    private final Map<String, Double> bySource = new TreeMap<>();

    private Tally(Voice first) {
      this.first = first;
    }

    private double total() {
      return bySource.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double surest() {
      return Collections.max(bySource.values());
    }
  }

  void add(Voice voice) {
    tallies
        .computeIfAbsent(voice.speakerId, id -> new Tally(voice))
        .bySource
        .merge(voice.source, voice.confidence, Math::max);
  }

  /** The one for whom most speaks; null if nobody is named, or two equally. */
  @Nullable Choice choice() {
    List<Tally> ranked =
        tallies.values().stream()
            .sorted(Comparator.comparingDouble(Tally::total).reversed())
            .toList();
    if (ranked.isEmpty()
        || (ranked.size() > 1 && ranked.get(0).total() < CLEARLY * ranked.get(1).total())) {
      return null;
    }
    double all = ranked.stream().mapToDouble(Tally::total).sum();
    Tally best = ranked.get(0);
    double confidence = all == 0 ? 0 : Math.min(best.surest(), best.total() / all);
    return new Choice(best.first.speakerId, best.first.speaker, best.first.type, confidence);
  }

  /**
   * Whom an attribution that is not sure is to be changed to; null if it stays. One outlet alone is
   * not believed against another.
   */
  @Nullable Choice better(String speakerId, double confidence) {
    Choice choice = choice();
    return choice == null
            || sources(choice.speakerId) < AGREEING
            || choice.speakerId.equals(speakerId)
            || confidence >= UNSURE
            || choice.confidence <= confidence / 2
        ? null
        : choice;
  }

  private int sources(String speakerId) {
    Tally tally = tallies.get(speakerId);
    return tally == null ? 0 : tally.bySource.size();
  }

  /** Whether articles that are sure name different people. */
  boolean isConflict() {
    return tallies.values().stream().filter(tally -> tally.surest() >= SERIOUS).count() > 1;
  }
}
