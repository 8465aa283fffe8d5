package pullquote.quote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.text.Document;
import pullquote.text.Quotation;

/**
 * Which quotations belong together: the halves of one that the reporter interrupts (“...,” she
 * said, “...”) and the paragraphs of one that runs on.
 */
final class Utterances {
  private static final int LONGEST_INTERRUPTION = 16;

  private Utterances() {}

  /**
   * The utterance of each quotation: numbers from 0, in document order.
   *
   * @param choices by index of the quotation, those of the item stream
   */
  static int[] of(Document document, Items items, Map<Integer, Choice> choices) {
    List<Quotation> quotations = document.quotations();
    int[] utterances = new int[quotations.size()];
    int[] continued = document.continued();
    int next = 0;
    int previous = -1;
    for (int i = 0; i < utterances.length; i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.depth() > 0) {
        utterances[i] = next++;
        continue;
      }
      int first = continued[i];
      if (first == Quotation.NONE
          && previous >= 0
          && isInterrupted(items, choices.get(previous), choices.get(i))) {
        first = previous;
      }
      utterances[i] = first == Quotation.NONE ? next++ : utterances[first];
      previous = i;
    }
    return utterances;
  }

  private static boolean isInterrupted(
      Items items, @Nullable Choice first, @Nullable Choice second) {
    if (first == null
        || second == null
        || first.source() == History.NOBODY
        || first.source() != second.source()) {
      return false;
    }
    boolean between = first.quote() < first.source() && first.source() < second.quote();
    return between
        && second.quote() - first.quote() <= LONGEST_INTERRUPTION
        && items.get(first.quote()).lastSentence() == items.get(second.quote()).sentence()
        && Construction.cue(items, first.quote(), first.source()) != null;
  }
}
