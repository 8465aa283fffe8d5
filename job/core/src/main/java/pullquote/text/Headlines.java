package pullquote.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the article's title, headings and subheadings. */
final class Headlines {
  private static final Set<String> SMALL_WORDS = WordList.set("small-words.txt");
  private static final Set<String> OMITTED = WordList.set("words-headlines-omit.txt");
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_TITLE = 18;
  private static final int LONGEST_CHARACTERS = 130;
  private static final int LEAD = 120;
  private static final int SHORTEST_LEAD = 12;
  private static final int MOST_OPENING_LINES = 4;
  private static final int MOST_OPENING_CHARACTERS = 300;
  private static final int SHORTEST_SECTION = 5;
  private static final int LONGEST_SECTION = 2;
  private static final double MOST_OF_WORDS = 0.6;
  private static final int FEWEST_WORDS = 3;

  private Headlines() {}

  /** A short line of its own without a final stop, between whole sentences. */
  static boolean isHeading(Line line, @Nullable Line before) {
    if (isSection(line)) {
      return true;
    }
    if (!line.whole() || line.endsWithStop() || line.span().length() > LONGEST_CHARACTERS) {
      return false;
    }
    // A sentence that line breaks have torn apart: its head ends, or its tail begins, in the
    // middle.
    if (Character.isLowerCase(line.first())
        || (before != null && !before.endsWithStop() && !isShort(before))) {
      return false;
    }
    return isShort(line);
  }

  /** A word or two in capitals, with a stop or without: LETTERS. */
  private static boolean isSection(Line line) {
    return line.whole()
        && line.span().length() >= SHORTEST_SECTION
        && line.isUpperCase()
        && line.charAt(line.end() - 1) == '.'
        && Character.isLetter(line.charAt(line.start()))
        && line.words(LONGEST_SECTION + 1).size() <= LONGEST_SECTION;
  }

  /**
   * How many of the article's first lines are its headline and the deck below: short lines up to a
   * dateline or to a section's name in capitals, or a line that ends in a semicolon with the line
   * below. 0 if there is no such sign of them.
   */
  static int opening(List<Line> lines) {
    for (int i = 0; i < Math.min(MOST_OPENING_LINES + 1, lines.size()); i++) {
      Line line = lines.get(i);
      boolean beginsParagraph = i == 0 || lines.get(i - 1).paragraph() < line.paragraph();
      boolean dateline = Datelines.end(line.text(), line.span()) > line.start();
      if (beginsParagraph && (dateline || isSection(line))) {
        return line.start() - lines.get(0).start() <= MOST_OPENING_CHARACTERS ? i : deck(lines);
      }
      if (!isShortTitle(line)) {
        break;
      }
    }
    return deck(lines);
  }

  private static int deck(List<Line> lines) {
    Line first = lines.isEmpty() ? null : lines.get(0);
    if (first == null
        || lines.size() < 3
        || !first.whole()
        || first.charAt(first.end() - 1) != ';'
        || !isShortTitle(first)) {
      return 0;
    }
    return lines.get(1).whole() && isShortTitle(lines.get(1)) ? 2 : 1;
  }

  private static boolean isShortTitle(Line line) {
    return line.span().length() <= LONGEST_CHARACTERS
        && line.words(LONGEST_TITLE + 1).size() <= LONGEST_TITLE;
  }

  /**
   * Whether the line below a headline looks like its deck: short, and without the small verbs and
   * articles of a sentence.
   */
  static boolean isDeck(Line line, Line next) {
    List<String> words = line.words(LONGEST_HEADING + 1);
    return line.whole()
        && words.size() <= LONGEST_HEADING
        && line.span().length() <= LONGEST_CHARACTERS
        && line.span().length() < next.span().length()
        && !line.startsInQuotation()
        && omitsSmallWords(words);
  }

  private static boolean omitsSmallWords(List<String> words) {
    return words.stream().noneMatch(word -> OMITTED.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isShort(Line line) {
    return line.span().length() <= LONGEST_CHARACTERS
        && line.words(LONGEST_HEADING + 1).size() <= LONGEST_HEADING;
  }

  /** Whether the line says the same words as the title that came with the article. */
  static boolean repeats(Line line, String title) {
    if (line.span().length() > 2 * title.length() + 20) {
      return false;
    }
    String own = letters(line.span().in(line.text()));
    String other = letters(title);
    if (own.isEmpty() || other.isEmpty()) {
      return false;
    }
    return own.equals(other)
        || (own.length() >= 20 && other.startsWith(own))
        || (other.length() >= 20 && own.startsWith(other) && own.length() <= other.length() + 30);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  /**
   * Whether the article's first line looks like its headline: short, and without a final stop, or
   * with a capital on each long word, or without the small verbs and articles of a sentence and
   * with a word of the line that follows, or with most of its words in that line. With a stop, and
   * with what {@link #opening} knows, these hold for 713 of 840 headlines to which an archive added
   * one, and for 36 of 2,129 first sentences.
   */
  static boolean isHeadline(Line first, Line next, Stems stems) {
    if (!first.whole() || first.span().length() > LONGEST_CHARACTERS) {
      return false;
    }
    List<String> words = first.words(LONGEST_TITLE + 1);
    if (words.size() < 2 || words.size() > LONGEST_TITLE || Character.isLowerCase(first.first())) {
      return false;
    }
    if (!first.endsWithStop()) {
      return !Character.isLowerCase(next.first());
    }
    if (isTitleCase(words)) {
      return true;
    }
    char last = first.text().charAt(first.end() - 1);
    if (words.size() > LONGEST_HEADING || last == ':' || last == ',') {
      return false;
    }
    return omitsSmallWords(words)
        ? sharedWords(words, next, stems) > 0
        : sharesMost(words, next, stems);
  }

  private static boolean isTitleCase(List<String> words) {
    int small = 0;
    int capital = 0;
    for (String word : words.subList(1, words.size())) {
      if (word.length() > 3 && !SMALL_WORDS.contains(word)) {
        if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
          capital++;
        } else {
          small++;
        }
      }
    }
    return capital >= 3 && small <= capital / 4;
  }

  /** How many of the long words the beginning of the next line has too; 0 if it is short. */
  private static long sharedWords(List<String> words, Line next, Stems stems) {
    List<String> lead = next.words(LEAD);
    if (lead.size() < SHORTEST_LEAD) {
      return 0;
    }
    Set<String> shared = new HashSet<>();
    lead.forEach(word -> shared.add(beginning(word, stems)));
    return words.stream()
        .filter(Headlines::tells)
        .filter(word -> shared.contains(beginning(word, stems)))
        .count();
  }

  private static boolean sharesMost(List<String> words, Line next, Stems stems) {
    long telling = words.stream().filter(Headlines::tells).count();
    return telling >= FEWEST_WORDS && sharedWords(words, next, stems) >= MOST_OF_WORDS * telling;
  }

  private static boolean tells(String word) {
    return word.length() > 3 && !SMALL_WORDS.contains(word);
  }

  /** The first letters of a word's stem, which nearly all its forms share. */
  private static String beginning(String word, Stems stems) {
    String stem = stems.of(Line.withoutGenitive(word.toLowerCase(Locale.ROOT)));
    return stem.substring(0, Math.min(5, stem.length()));
  }
}
