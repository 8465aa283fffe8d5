package pullquote.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.quote.Item.Kind;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** Chooses a source for each quotation, greedily from left to right, its own choices as context. */
final class Decoder {
  private static final int SHORTEST_STATEMENT = 5;
  private static final double CARRIED = 0.9;

  private final Ranker ranker;
  private final FeatureVector features = new FeatureVector();

  Decoder(Ranker ranker) {
    this.ranker = ranker;
  }

  /** One choice a quotation of the stream, in document order. */
  List<Choice> decode(Document document, Items items) {
    History history = new History(items);
    List<Choice> choices = new ArrayList<>();
    for (int quote : Scene.quotes(items)) {
      Scene scene = Scene.of(document, items, quote);
      Choice previous = choices.isEmpty() ? null : choices.get(choices.size() - 1);
      Choice choice = choose(scene, previous, history);
      history.add(quote, choice.source());
      choices.add(choice);
    }
    return choices;
  }

  private Choice choose(Scene scene, @Nullable Choice previous, History history) {
    int quote = scene.at();
    if (scene.inner().isEmpty()) {
      return new Choice(quote, History.NOBODY, 1, History.NOBODY, null, AttributionMethod.NOBODY);
    }
    Span label = Labels.inside(scene.document().text(), scene.quotation());
    if (label != null) {
      return new Choice(
          quote, History.NOBODY, CARRIED, History.NOBODY, label, AttributionMethod.LABEL);
    }
    int signature = Labels.signature(scene.items(), quote);
    if (signature != History.NOBODY) {
      return new Choice(
          quote, signature, CARRIED, History.NOBODY, null, AttributionMethod.SIGNATURE);
    }
    if (previous != null && !previous.isNobody() && runsOn(scene, previous) && !hasCue(scene)) {
      return carried(quote, previous, AttributionMethod.RUN_ON);
    }
    Rules rules = new Rules(scene);
    Choice choice = rules.correct(rank(scene, rules, history));
    if (choice.isNobody()
        && previous != null
        && !previous.isNobody()
        && isParagraph(scene)
        && distance(scene, previous) <= 1) {
      return carried(quote, previous, AttributionMethod.CONTINUATION);
    }
    return choice;
  }

  private static Choice carried(int quote, Choice previous, AttributionMethod method) {
    return new Choice(
        quote,
        previous.source(),
        previous.probability() * CARRIED,
        previous.runnerUp(),
        previous.label(),
        method);
  }

  /** Whether the quotation goes on from an earlier one. */
  private static boolean runsOn(Scene scene, Choice previous) {
    Quotation before =
        scene.document().quotations().get(scene.items().get(previous.quote()).lastQuotation());
    return before.continuation() == scene.item().paragraph()
        && (distance(scene, previous) == 0 || scene.opensParagraph());
  }

  private static int distance(Scene scene, Choice previous) {
    return scene.item().paragraph() - scene.items().get(previous.quote()).paragraph();
  }

  /** Whether the quotation is all of its paragraph, and a statement. */
  private static boolean isParagraph(Scene scene) {
    return scene.opensParagraph()
        && scene.closesParagraph()
        && scene.startsUpper()
        && scene.words() >= SHORTEST_STATEMENT;
  }

  /** Whether a cue stands in the quotation's paragraph. */
  private static boolean hasCue(Scene scene) {
    Items items = scene.items();
    int paragraph = scene.item().paragraph();
    for (int i = scene.at() + 1; i < items.size() && items.get(i).paragraph() == paragraph; i++) {
      if (items.get(i).cue() >= 2 || items.get(i).is(Kind.QUOTE)) {
        return items.get(i).cue() >= 2;
      }
    }
    return false;
  }

  private Choice rank(Scene scene, Rules rules, History history) {
    Features reader = new Features(scene, rules, history);
    List<Integer> candidates = Candidates.of(scene.items(), scene.at());
    int nobody = candidates.size();
    double[] scores = new double[nobody + 1];
    // What candidates in one place share is added up once.
    @Nullable Integer[] placed = new Integer[Features.PLACES];
    for (int i = 0; i < nobody; i++) {
      int place = reader.place(candidates.get(i));
      Integer shared = placed[place];
      if (shared == null) {
        features.clear();
        reader.placed(place, features);
        shared = ranker.steps(features);
        placed[place] = shared;
      }
      reader.candidateAlone(candidates.get(i), features);
      scores[i] = ranker.score(shared + ranker.steps(features));
    }
    reader.nobody(features);
    scores[nobody] = ranker.score(ranker.steps(features));
    Ranker.normalise(scores);
    int best = nobody;
    for (int i = 0; i < nobody; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    if (best == nobody && isIntroduced(scene)) {
      for (int i = 0; i < nobody; i++) {
        boolean better = best == nobody || scores[i] > scores[best];
        best = better && isIntroducing(scene, candidates.get(i)) ? i : best;
      }
    }
    int next = -1;
    for (int i = 0; i < nobody; i++) {
      if (i != best && (next < 0 || scores[i] > scores[next])) {
        next = i;
      }
    }
    int source = best == nobody ? History.NOBODY : candidates.get(best);
    return new Choice(
        scene.at(),
        source,
        scores[best],
        next < 0 ? History.NOBODY : candidates.get(next),
        null,
        method(scene, source, history));
  }

  /**
   * Whether the quotation is a statement in sentences of its own, behind a sentence without one.
   */
  private static boolean isIntroduced(Scene scene) {
    Item before = scene.near(-1);
    return before != null
        && QuoteKinds.isWhole(scene)
        && scene.words() >= SHORTEST_STATEMENT
        && (before.is(Kind.SENTENCE_BREAK) || scene.closesParagraph())
        && scene.items().quotes(scene.items().sentenceStart(scene.at() - 2), scene.at()) == 0;
  }

  /** Whether a candidate is somebody named in the sentence before the quotation. */
  private static boolean isIntroducing(Scene scene, int candidate) {
    Items items = scene.items();
    Item item = items.get(candidate);
    return candidate >= items.sentenceStart(scene.at() - 2)
        && candidate < scene.at()
        && item.isNameOrPronoun()
        && !item.possessive();
  }

  private static AttributionMethod method(Scene scene, int source, History history) {
    if (source == History.NOBODY) {
      return AttributionMethod.NOBODY;
    }
    Construction construction = Construction.of(scene.items(), scene.at(), source);
    boolean goesOn = !history.isEmpty() && history.lastChoice() == source;
    return goesOn && construction.isElsewhere()
        ? AttributionMethod.CONTINUATION
        : construction.method();
  }
}
