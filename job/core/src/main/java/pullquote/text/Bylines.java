package pullquote.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows lines that name who wrote the article, when, or for which agency. */
final class Bylines {
  private static final Phrases BEGINNINGS = Phrases.load("byline-beginnings.txt");
  private static final Set<String> AGENCIES = WordList.set("agencies.txt");
  private static final Set<String> DATE_WORDS = WordList.set("date-words.txt");
  private static final Set<String> NAME_WORDS = WordList.set("name-connectors.txt");
  private static final Set<String> AUTHORS = WordList.set("author-nouns.txt");
  private static final int LONGEST = 16;
  private static final int MOST_WORDS = 60;
  private static final int EDGE = 5;
  private static final int LONGEST_NOTE = 200;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_TITLE = 6;

  private Bylines() {}

  static boolean matches(Line line) {
    if (line.startsInQuotation()) {
      return false;
    }
    int first = line.firstIndex();
    if (line.span().length() <= 300
        && ((BEGINNINGS.at(line.text(), first, line.end()) != 0 && namesOrDates(line))
            || line.says(LinePhrases.BYLINE)
            || isAuthorNote(line))) {
      return true;
    }
    if (line.span().length() > 160) {
      return false;
    }
    if (line.text().regionMatches(true, first, "by ", 0, 3) && isNamesAfterBy(line)) {
      return true;
    }
    char c = line.first();
    boolean mayBeCredit = line.whole() || line.endsApart() || first > line.start();
    return (mayBeCredit || Character.isDigit(c)) && (isTimeStamp(line) || isCredit(line));
  }

  /** Whether the word stands without a capital inside names and between them. */
  static boolean isConnector(String word) {
    return NAME_WORDS.contains(word);
  }

  /** A note on the author near the article's end: Ada Brandt is a reporter on the city desk. */
  private static boolean isAuthorNote(Line line) {
    if (line.following() >= EDGE || line.span().length() > LONGEST_NOTE) {
      return false;
    }
    List<String> words = line.words(LONGEST);
    int name = 0;
    while (name < words.size() && name <= LONGEST_NAME && isCapital(words.get(name))) {
      name++;
    }
    if (name < 2
        || name > LONGEST_NAME
        || name + 2 >= words.size()
        || !words.get(name).equals("is")) {
      return false;
    }
    String article = words.get(name + 1);
    if (!article.equals("a") && !article.equals("an") && !article.equals("the")) {
      return false;
    }
    return words.subList(name + 2, Math.min(words.size(), name + 2 + LONGEST_TITLE)).stream()
        .anyMatch(AUTHORS::contains);
  }

  /** Whether most words are names, dates or between them, as in no sentence. */
  private static boolean namesOrDates(Line line) {
    List<String> words = line.words(MOST_WORDS);
    int others = 0;
    for (String word : words) {
      boolean fits =
          isCapital(word)
              || !Character.isLetter(word.charAt(0))
              || NAME_WORDS.contains(word)
              || DATE_WORDS.contains(word)
              || word.equals("by")
              || word.endsWith("ing");
      others += fits ? 0 : 1;
    }
    return words.size() > 1 && others <= Math.max(1, words.size() / 5);
  }

  private static boolean isNamesAfterBy(Line line) {
    boolean place =
        line.whole() ? line.paragraph() < EDGE || line.following() < EDGE : line.endsApart();
    if (!place || (line.endsWithStop() && !line.endsApart() && line.span().length() > 40)) {
      return false;
    }
    List<String> words = line.words(LONGEST + 1);
    return words.size() > 1
        && words.size() <= LONGEST
        && isCapital(words.get(1))
        && !DATE_WORDS.contains(words.get(1).toLowerCase(Locale.ROOT))
        && words.subList(1, words.size()).stream()
            .allMatch(word -> isCapital(word) || NAME_WORDS.contains(word));
  }

  /** A date, a time or both, and nothing else. */
  private static boolean isTimeStamp(Line line) {
    boolean number = false;
    boolean word = false;
    List<String> words = line.words(LONGEST + 1);
    for (String each : words) {
      if (Character.isDigit(each.charAt(0))) {
        number = true;
      } else if (DATE_WORDS.contains(each.toLowerCase(Locale.ROOT))) {
        word = true;
      } else {
        return false;
      }
    }
    return number && word && words.size() <= LONGEST;
  }

  /** Initials, names and the agencies they work for: ab, cd/ef (AFP, Reuters). */
  private static boolean isCredit(Line line) {
    if (line.endsWithStop() && !line.endsApart()) {
      return false;
    }
    List<String> words = line.words(LONGEST + 1);
    if (words.size() > LONGEST || (line.following() >= EDGE && line.paragraph() >= EDGE)) {
      return false;
    }
    boolean agency = false;
    boolean only = true;
    boolean joined = false;
    for (String word : words) {
      boolean known = AGENCIES.contains(word);
      agency |= known;
      boolean initials = word.length() <= 4 && word.equals(word.toLowerCase(Locale.ROOT));
      only &= known || initials;
      if (!known && !initials && !isCapital(word) && !NAME_WORDS.contains(word)) {
        return line.whole() && words.size() <= 2 && word.indexOf('@') > 0;
      }
    }
    for (int i = line.start(); i < line.end(); i++) {
      char c = line.text().charAt(i);
      joined |= c == '/' || c == '(' || c == ',' || c == '|';
    }
    return agency && (only || joined);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
