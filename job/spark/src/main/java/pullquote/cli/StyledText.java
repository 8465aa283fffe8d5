package pullquote.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.cli.Palette.Style;

/** A text of which each code point may have a style. */
final class StyledText {

  private final int[] points;
  private final @Nullable Style[] styles;

  StyledText(String text) {
    points = text.codePoints().toArray();
    styles = new Style[points.length];
  }

  /** Gives a span, in code points, a style in place of what it had. */
  void style(int start, int end, Style style) {
    for (int i = start; i < end; i++) {
      styles[i] = style;
    }
  }

  /** Its lines. */
  List<Stretch> paragraphs() {
    List<Stretch> paragraphs = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= points.length; at++) {
      if (at == points.length || points[at] == '\n') {
        paragraphs.add(new Stretch(this, start, at));
        start = at + 1;
      }
    }
    return paragraphs;
  }

  /** A part of it, in code points. */
  record Stretch(StyledText text, int start, int end) {

    boolean holds(int at) {
      return start <= at && at < end;
    }

    String plain() {
      return Terminal.line(new String(text.points, start, end - start));
    }

    /** As it is written to a terminal. */
    String painted(Palette palette) {
      StringBuilder painted = new StringBuilder();
      int from = start;
      while (from < end) {
        Style style = text.styles[from];
        int to = from + 1;
        while (to < end && text.styles[to] == style) {
          to++;
        }
        String part = new Stretch(text, from, to).plain();
        painted.append(style == null ? part : palette.paint(style, part));
        from = to;
      }
      return painted.toString();
    }

    /** In lines of so many columns, broken at spaces where there are any. */
    List<Stretch> wrapped(int columns) {
      List<Stretch> lines = new ArrayList<>();
      int from = start;
      while (from < end) {
        int width = 0;
        int at = from;
        int space = -1;
        while (at < end && width + text.width(at) <= columns) {
          width += text.width(at);
          if (text.points[at] == ' ') {
            space = at;
          }
          at++;
        }
        boolean atSpace = at < end && space > from;
        int to = atSpace ? space : Math.max(at, from + 1);
        lines.add(new Stretch(text, from, to));
        from = atSpace ? space + 1 : to;
      }
      return lines;
    }
  }

  /** The columns of what stands for the code point. */
  private int width(int at) {
    return Terminal.width(Terminal.line(Character.toString(points[at])));
  }
}
