package pullquote.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A text as it is read: of the same length, so that every index is the text's own, but with a plain
 * mark in place of each spoiled one. A mark that takes several characters, such as an entity,
 * stands in each of them. Time is linear in the text's length; most texts are their own reading.
 */
final class Reading {
  // What Windows-1252 has at 0x80 to 0x9F; 0 where it has nothing.
  private static final String WINDOWS =
      "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  private static final Map<String, Character> ENTITIES = entities();
  private static final int LONGEST_ENTITY = 10;
  private static final char LOST = '\uFFFD';

  private final String original;
  private final char[] read;
  private final Set<Issue> issues = EnumSet.noneOf(Issue.class);
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private int sequences;
  private int lineEnd;
  private int closing = -1;
  private String text;

  private Reading(String original) {
    this.original = original;
    this.read = original.toCharArray();
    this.text = original;
  }

  static Reading of(String text) {
    Reading reading = new Reading(text);
    reading.readAll();
    return reading;
  }

  /** The text to read, as long as the article's. */
  String text() {
    return text;
  }

  Set<Issue> issues() {
    return issues;
  }

  /** Whether marks of several characters are in it. */
  boolean hasSequences() {
    return sequences > 0;
  }

  /** Where the mark ends that begins at the index: one character on, or more for a spoiled one. */
  int markEnd(int index) {
    int found = Arrays.binarySearch(starts, 0, sequences, index);
    return found < 0 ? index + 1 : ends[found];
  }

  private void readAll() {
    boolean windows = hasWindowsMarks();
    boolean doubled = doublesMarks();
    boolean changed = false;
    for (int i = 0; i < read.length; ) {
      int next = read(i, windows, doubled);
      changed |= next > i + 1 || read[i] != original.charAt(i);
      i = next;
    }
    if (changed) {
      text = new String(read);
    }
  }

  /** Reads what stands at the index and gives the index behind it. */
  private int read(int i, boolean windows, boolean doubled) {
    char c = original.charAt(i);
    return switch (c) {
      case '&' -> readEntity(i);
      case '\\' -> at(i + 1) == '"' ? sequence(i, i + 2, '"', Issue.ESCAPED_QUOTES) : i + 1;
      case '"' ->
          doubled && at(i + 1) == '"' ? sequence(i, i + 2, '"', Issue.ESCAPED_QUOTES) : i + 1;
      case '\u00E2' -> readMojibake(i);
      default -> {
        readOne(i, c, windows);
        yield i + 1;
      }
    };
  }

  private void readOne(int i, char c, boolean windows) {
    if (c == LOST) {
      readLost(i);
    } else if (windows && c >= '\u0080' && c <= '\u009F' && WINDOWS.charAt(c - 0x80) != 0) {
      read[i] = WINDOWS.charAt(c - 0x80);
      issues.add(Issue.CONTROL_CHARACTERS);
    } else if ((c == '\u00C2' || c == '\u00C3') && at(i + 1) >= '\u0080' && at(i + 1) <= '\u00BF') {
      issues.add(Issue.MOJIBAKE);
    } else {
      read[i] = plain(c);
    }
  }

  /** The usual mark for one of another script, width or ornament. */
  private static char plain(char c) {
    if (c < '\u00B4') {
      return c;
    }
    return switch (c) {
      case '\uFF02', '\u2033', '\u02BA', '\u02EE' -> '"';
      case '\uFF07', '\u2032', '\u00B4', '\u02B9' -> '\'';
      case '\u275D', '\u301D', '\u300C', '\u300E', '\uFF62' -> '\u201C';
      case '\u275E', '\u301E', '\u301F', '\u300D', '\u300F', '\uFF63' -> '\u201D';
      case '\u2760' -> '\u201E';
      case '\u275B' -> '\u2018';
      case '\u275C', '\u02BC' -> '\u2019';
      default -> c;
    };
  }

  private int sequence(int from, int to, char mark, Issue issue) {
    Arrays.fill(read, from, to, mark);
    if (Characters.isQuotationMark(mark) && to > from + 1) {
      if (sequences == starts.length) {
        starts = Arrays.copyOf(starts, 2 * sequences);
        ends = Arrays.copyOf(ends, 2 * sequences);
      }
      starts[sequences] = from;
      ends[sequences] = to;
      sequences++;
    }
    issues.add(issue);
    return to;
  }

  /** An entity of a mark, by name or by number, also one that was escaped twice. */
  private int readEntity(int i) {
    int from = original.startsWith("amp;", i + 1) ? i + 5 : i + 1;
    int semicolon = from;
    while (semicolon < original.length()
        && semicolon - from <= LONGEST_ENTITY
        && (Character.isLetterOrDigit(original.charAt(semicolon))
            || original.charAt(semicolon) == '#')) {
      semicolon++;
    }
    if (semicolon == from || at(semicolon) != ';') {
      return i + 1;
    }
    Character mark = ENTITIES.get(original.substring(from, semicolon).toLowerCase(Locale.ROOT));
    return mark == null ? i + 1 : sequence(i, semicolon + 1, mark, Issue.HTML_ENTITIES);
  }

  private static Map<String, Character> entities() {
    Map<String, Character> entities = new HashMap<>();
    for (String entry : WordList.entries("mark-entities.txt")) {
      String[] parts = entry.split(" ", 2);
      char mark = (char) Integer.parseInt(parts[1], 16);
      entities.put(parts[0], mark);
      entities.put("#" + (int) mark, mark);
      entities.put("#x" + Integer.toHexString(mark), mark);
    }
    return Map.copyOf(entities);
  }

  /** A mark of three bytes in UTF-8 of which each became a character: â€œ. */
  private int readMojibake(int i) {
    if (at(i + 1) != '\u20AC' && at(i + 1) != '\u0080') {
      return i + 1;
    }
    char mark =
        switch (at(i + 2)) {
          case '\u0153', '\u009C' -> '\u201C';
          case '\u009D', '\uFFFD' -> '\u201D';
          case '\u02DC', '\u0098' -> '\u2018';
          case '\u2122', '\u0099' -> '\u2019';
          case '\u201C', '\u0093' -> '\u2013';
          case '\u201D', '\u0094' -> '\u2014';
          case '\u00A6' -> '\u2026';
          default -> 0;
        };
    // The last byte of the closing mark stands for nothing in Windows-1252 and often got lost.
    return mark == 0
        ? sequence(i, i + 2, '\u201D', Issue.MOJIBAKE)
        : sequence(i, i + 3, mark, Issue.MOJIBAKE);
  }

  /** A lost character: an apostrophe inside a word, else a quotation mark if it has a partner. */
  private void readLost(int i) {
    issues.add(Issue.REPLACEMENT_CHARACTERS);
    boolean wordBefore = Character.isLetterOrDigit(at(i - 1));
    boolean wordAfter = Character.isLetterOrDigit(at(i + 1));
    if (wordBefore && wordAfter) {
      read[i] = '\u2019';
    } else if (wordAfter) {
      read[i] = i < lastClosing(i) ? '\u201C' : LOST;
    } else if (!Characters.isSpace(at(i - 1))) {
      boolean genitive = wordBefore && Characters.isSpace(at(i + 1)) && at(i - 1) == 's';
      read[i] = genitive && !Character.isUpperCase(at(i + 2)) ? '\u2019' : '\u201D';
    } else {
      read[i] = '\u2013';
    }
  }

  /** The index of the last lost character in the index's line behind which no word begins. */
  private int lastClosing(int index) {
    if (index >= lineEnd) {
      lineEnd = index;
      closing = -1;
      while (lineEnd < original.length() && !Characters.isLineBreak(original.charAt(lineEnd))) {
        boolean closes =
            original.charAt(lineEnd) == LOST
                && !Characters.isSpace(at(lineEnd - 1))
                && !Character.isLetterOrDigit(at(lineEnd + 1));
        closing = closes ? lineEnd : closing;
        lineEnd++;
      }
    }
    return closing;
  }

  private boolean hasWindowsMarks() {
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (c >= '\u0091' && c <= '\u0097') {
        return true;
      }
    }
    return false;
  }

  /** Whether the text has each typewritten mark twice, as in a cell that CSV left quoted. */
  private boolean doublesMarks() {
    int opening = 0;
    int closing = 0;
    int lone = 0;
    for (int i = original.indexOf('"'); i >= 0; i = original.indexOf('"', i)) {
      int end = i;
      while (at(end) == '"') {
        end++;
      }
      boolean wordBefore = !Characters.isSpace(at(i - 1));
      boolean wordAfter = !Characters.isSpace(at(end));
      if ((end - i) % 2 == 1) {
        lone++;
      } else if (wordBefore != wordAfter) {
        opening += wordAfter ? 1 : 0;
        closing += wordBefore ? 1 : 0;
      }
      i = end;
    }
    return opening > 0 && closing > 0 && lone * 10 <= opening + closing;
  }

  private char at(int index) {
    return index >= 0 && index < original.length() ? original.charAt(index) : ' ';
  }
}
