package pullquote.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of a text by its marks, paragraph by paragraph: an odd mark spoils its own
 * paragraph only. Time is linear in the text's length.
 */
final class QuotationScanner {
  // More of them in a row are an article's end, or a gallery.
  private static final int MOST_INTERRUPTIONS = 4;

  private QuotationScanner() {}

  /** The quotations ordered by their start, an outer one before those inside it. */
  static List<Quotation> scan(Reading reading, List<Paragraph> paragraphs) {
    List<MarkLine> lines = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      lines.add(MarkLine.read(reading, paragraph));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      quotations.addAll(new MarkPairing(lines.get(i), following(lines, i)).quotations());
    }
    return quotations;
  }

  /**
   * The paragraph in which a quotation that is left open may go on: the next one that is not about
   * a picture or the page; null after the last one.
   */
  private static @Nullable MarkLine following(List<MarkLine> lines, int index) {
    if (lines.get(index).size() == 0) {
      return null;
    }
    int last = Math.min(lines.size() - 1, index + 1 + MOST_INTERRUPTIONS);
    for (int i = index + 1; i <= last; i++) {
      if (!Interruptions.interrupts(lines.get(i), lines.size())) {
        return lines.get(i);
      }
    }
    return null;
  }
}
