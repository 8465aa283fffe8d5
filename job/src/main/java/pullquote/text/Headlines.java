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

  private Headlines() {}

  /** A short line of its own without a final stop, between whole sentences. */
  static boolean isHeading(Line line, @Nullable Line before) {
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
   * with a word of the line that follows. The last holds for 490 of 913 headlines to which an
   * archive added a stop, and for 10 of 1,975 first sentences.
   */
  static boolean isHeadline(Line first, Line next) {
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
    return words.size() <= LONGEST_HEADING
        && last != ':'
        && last != ','
        && words.stream().noneMatch(word -> OMITTED.contains(word.toLowerCase(Locale.ROOT)))
        && sharesWord(words, next);
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

  private static boolean sharesWord(List<String> words, Line next) {
    List<String> lead = next.words(LEAD);
    if (lead.size() < SHORTEST_LEAD) {
      return false;
    }
    Set<String> stems = new HashSet<>();
    lead.forEach(word -> stems.add(stem(word)));
    return words.stream()
        .anyMatch(
            word -> word.length() > 3 && !SMALL_WORDS.contains(word) && stems.contains(stem(word)));
  }

  /** The word's first letters, which most of its forms share. */
  private static String stem(String word) {
    String normal = WordFrequencies.normal(word);
    return normal.substring(0, Math.min(5, normal.length()));
  }
}
