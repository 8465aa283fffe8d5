package pullquote.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The best that sentences of the body can do: chosen one after the other with the reference in
 * hand, as long as the sum of the three scores grows. (Nallapati, Zhai and Zhou 2017.)
 */
final class Oracle {
  private Oracle() {}

  /** Positions among the body sentences, at most {@code limit}. */
  static BitSet choose(List<String> body, String reference, int limit) {
    BitSet chosen = new BitSet();
    double best = 0;
    while (chosen.cardinality() < limit) {
      int addition = -1;
      for (int i = 0; i < body.size(); i++) {
        if (!chosen.get(i)) {
          chosen.set(i);
          double score = Rouge.of(text(body, chosen), reference).sum();
          chosen.clear(i);
          if (score > best) {
            best = score;
            addition = i;
          }
        }
      }
      if (addition < 0) {
        return chosen;
      }
      chosen.set(addition);
    }
    return chosen;
  }

  static String text(List<String> body, BitSet chosen) {
    List<String> texts = new ArrayList<>();
    chosen.stream().forEach(i -> texts.add(body.get(i)));
    return String.join(" ", texts);
  }
}
