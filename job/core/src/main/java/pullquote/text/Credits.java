package pullquote.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds whose picture it is: {@code Photograph: Joe Orr/Alamy}, {@code REUTERS/Ann Lowe}. */
final class Credits {
  /** By their first characters: most words of a text begin with another. */
  private static final Map<Character, List<String>> WORDS = byFirst("credit-words.txt");

  private static final Map<Character, List<String>> AGENCIES = byFirst("picture-agencies.txt");
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 10;

  private static Map<Character, List<String>> byFirst(String list) {
    return WordList.entries(list).stream()
        .collect(
            Collectors.groupingBy(entry -> entry.charAt(0), HashMap::new, Collectors.toList()));
  }

  private Credits() {}

  /** Whether the whole line is a credit. */
  static boolean isCredit(Line line) {
    int start = line.start();
    boolean bracket = Characters.isOpeningBracket(line.charAt(start));
    return isCreditAt(line, bracket ? start + 1 : start);
  }

  /** Whether the line ends with a credit; what stands before it describes the picture. */
  static boolean endsWithCredit(Line line) {
    int from = Math.max(line.start() + 1, line.end() - LONGEST);
    for (int i = from; i < line.end(); i++) {
      if (mayBegin(line.charAt(i))
          && !Character.isLetterOrDigit(line.charAt(i - 1))
          && line.charAt(i - 1) != '\''
          && isCreditAt(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(char c) {
    return (Character.isUpperCase(c) || c == '\u00A9' || c == 'i')
        && (WORDS.containsKey(c) || AGENCIES.containsKey(c));
  }

  private static boolean isCreditAt(Line line, int start) {
    if (line.end() - start > LONGEST) {
      return false;
    }
    char first = line.charAt(start);
    for (String word : WORDS.getOrDefault(first, List.of())) {
      if (line.text().startsWith(word, start)) {
        return namesSomebody(line, start + word.length());
      }
    }
    for (String agency : AGENCIES.getOrDefault(first, List.of())) {
      if (line.text().startsWith(agency, start)) {
        int end = start + agency.length();
        if (isJoined(line, end)) {
          return namesSomebody(line, end + 1);
        }
        // A name at the end, behind a bracket, a slash or a stop: ... on Tuesday. Getty Images
        char before =
            line.charAt(start - 1) == ' ' ? line.charAt(start - 2) : line.charAt(start - 1);
        if (ends(line, end)
            && start > line.start()
            && !Character.isLetterOrDigit(before)
            && before != ',') {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isJoined(Line line, int index) {
    char c = line.charAt(index);
    return (c == '/' || c == '\u2022' || c == '|') && Character.isUpperCase(line.charAt(index + 1));
  }

  private static boolean ends(Line line, int index) {
    int i = index;
    while (i < line.end() && Characters.isClosingBracket(line.charAt(i))) {
      i++;
    }
    return i >= line.end();
  }

  /** Whether the rest of the line is a name or several, without a sentence. */
  private static boolean namesSomebody(Line line, int start) {
    Span span = Characters.trim(line.text(), Math.min(start, line.end()), line.end());
    if (span.isEmpty()) {
      return false;
    }
    Line rest = new Line(line.text(), span, line.paragraph(), line.following(), false);
    List<String> words = rest.words(MOST_WORDS + 1);
    // A year tells of a copyright.
    return !words.isEmpty()
        && !Character.isDigit(words.get(0).charAt(0))
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(Credits::isNamePart);
  }

  private static boolean isNamePart(String word) {
    return Character.isUpperCase(word.charAt(0))
        || Character.isDigit(word.charAt(0))
        || Bylines.isConnector(word)
        || word.equals("via")
        || word.equals("by")
        || word.indexOf('.') > 0
        || word.charAt(0) == '@'
        || word.equals("iStock");
  }
}
