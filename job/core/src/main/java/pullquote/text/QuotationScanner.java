package pullquote.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of a text by its marks, paragraph by paragraph: an odd mark spoils its own
 * paragraph only. Time is linear in the text's length.
 */
final class QuotationScanner {
  private QuotationScanner() {}

  /** The quotations ordered by their start, an outer one before those inside it. */
  static List<Quotation> scan(Reading reading, List<Paragraph> paragraphs) {
    List<Quotation> quotations = new ArrayList<>();
    MarkLine line = null;
    for (Paragraph paragraph : paragraphs) {
      MarkLine next = MarkLine.read(reading, paragraph);
      if (line != null) {
        quotations.addAll(new MarkPairing(line, next).quotations());
      }
      line = next;
    }
    if (line != null) {
      quotations.addAll(new MarkPairing(line, null).quotations());
    }
    return quotations;
  }
}
