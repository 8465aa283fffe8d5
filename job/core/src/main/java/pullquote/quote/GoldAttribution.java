package pullquote.quote;

import java.util.List;
import pullquote.text.Span;

/**
 * An attribution that a person marked: who (source), with which words (cue), said what (content).
 * Each may lie in several pieces; source and cue may be empty.
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The number of characters that a span shares with some pieces. */
  static int overlap(Span span, List<Span> pieces) {
    return pieces.stream().mapToInt(span::overlap).sum();
  }
}
