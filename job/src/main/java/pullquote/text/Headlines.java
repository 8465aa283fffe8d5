package pullquote.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the article's title, headings and subheadings. */
final class Headlines {
  private static final Set<String> SMALL_WORDS = WordList.set("small-words.txt");
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_TITLE = 18;
  private static final int LONGEST_CHARACTERS = 130;

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
   * with a capital on each long word, or with the words of the line that follows.
   */
  static boolean isHeadline(Line first, Line next) {
    if (!first.whole() || first.span().length() > LONGEST_CHARACTERS) {
      return false;
    }
    List<String> words = first.words(LONGEST_TITLE + 1);
    if (words.size() < 2 || words.size() > LONGEST_TITLE || Character.isLowerCase(first.first())) {
      return false;
    }
    if (!first.endsWithStop() || isTitleCase(words)) {
      return true;
    }
    char last = first.text().charAt(first.end() - 1);
    return words.size() <= LONGEST_HEADING
        && last != ':'
        && last != ','
        && !hasArticle(words)
        && sharesWords(words, next);
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

  private static boolean hasArticle(List<String> words) {
    return words.stream().anyMatch(w -> w.equals("the") || w.equals("a") || w.equals("The"));
  }

  private static boolean sharesWords(List<String> words, Line next) {
    Set<String> lead = new HashSet<>();
    for (String word : next.words(80)) {
      lead.add(stem(word));
    }
    int shared = 0;
    int all = 0;
    for (String word : words) {
      if (word.length() > 3 && !SMALL_WORDS.contains(word)) {
        all++;
        shared += lead.contains(stem(word)) ? 1 : 0;
      }
    }
    return shared >= 2 && shared * 5 >= all * 2;
  }

  /** The word's first letters, which most of its forms share. */
  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(5, lower.length()));
  }
}
