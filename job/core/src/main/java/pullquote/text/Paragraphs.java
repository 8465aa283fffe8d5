package pullquote.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a text that hold more than white space. */
final class Paragraphs {
  private Paragraphs() {}

  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
        Span span = Characters.trim(text, start, i);
        if (!span.isEmpty()) {
          paragraphs.add(new Paragraph(paragraphs.size(), span));
        }
        start = i + 1;
      }
    }
    return paragraphs;
  }
}
