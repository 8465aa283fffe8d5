package pullquote.evaluation;

import java.util.ArrayList;
import java.util.List;
import pullquote.text.Span;

/**
 * The quoted segments that are scored: double quotation marks paired paragraph by paragraph; one
 * left open runs to the paragraph's end. Kept apart from the product's own scanner, which it
 * judges.
 */
final class Segments {
  private static final int SHORTEST_OPEN = 15;
  private static final int SHORTEST = 3;

  private Segments() {}

  static List<Span> of(String text) {
    List<Span> segments = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      paragraph(text, start, end, segments);
      start = end + 1;
    }
    return segments;
  }

  private static void paragraph(String text, int start, int end, List<Span> segments) {
    int open = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || c == '‟' || (c == '"' && open < 0);
      if (opens) {
        open = open < 0 ? i : open;
      } else if (open >= 0 && (c == '”' || c == '"')) {
        add(open, i + 1, segments);
        open = -1;
      }
    }
    if (open >= 0 && end - open > SHORTEST_OPEN) {
      int last = end;
      while (Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      add(open, last, segments);
    }
  }

  private static void add(int start, int end, List<Span> segments) {
    if (end - start > SHORTEST) {
      segments.add(new Span(start, end));
    }
  }
}
