package pullquote.text;

/** Finds the dateline in front of a sentence: {@code LONDON (Reuters) -}, {@code (CNN) --}. */
public final class Datelines {
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_AGENCY = 40;

  private Datelines() {}

  /** The index where the sentence proper begins; the span's start where it has no dateline. */
  public static int end(String text, Span sentence) {
    int agency = skipPlace(text, sentence);
    boolean hasPlace = agency > sentence.start();
    int i = agency;
    boolean hasAgency = i < sentence.end() && text.charAt(i) == '(';
    if (hasAgency) {
      i = closingBracket(text, i, sentence.end());
      if (i < 0 || !isAgency(text, agency + 1, i)) {
        return sentence.start();
      }
      i = skipSpaces(text, i + 1, sentence.end());
    }
    if (!hasAgency && !(hasPlace && isUpperCase(text, sentence.start(), agency))) {
      return sentence.start();
    }
    int dash = i;
    while (i < sentence.end() && Characters.isDash(text.charAt(i))) {
      i++;
    }
    // Some archives lost the dash: (CNN)The mayor.
    boolean bare = hasAgency && !hasPlace && i < sentence.end() && isCapital(text, i);
    boolean apart = dash > sentence.start() && isDashApart(text, dash, i, sentence.end());
    if (i == dash ? !bare : !apart && !hasAgency) {
      return sentence.start();
    }
    i = skipSpaces(text, i, sentence.end());
    return i < sentence.end() ? i : sentence.start();
  }

  /** The end of capitalised words, their commas, stops and numbers, with the spaces behind them. */
  private static int skipPlace(String text, Span sentence) {
    int i = sentence.start();
    int limit = Math.min(sentence.end(), sentence.start() + LONGEST_PLACE);
    while (i < limit) {
      int word = i;
      while (i < limit && isWordPart(text.charAt(i))) {
        i++;
      }
      if (i == word || !(isCapital(text, word) || Character.isDigit(text.charAt(word)))) {
        i = word;
        break;
      }
      while (i < limit && (text.charAt(i) == ',' || text.charAt(i) == '/')) {
        i++;
      }
      i = skipSpaces(text, i, limit);
    }
    return i;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || Characters.isApostrophe(c);
  }

  private static boolean isCapital(String text, int index) {
    return Character.isUpperCase(text.charAt(index));
  }

  /** Whether the place's first word is in capitals, as it is where no agency is named. */
  private static boolean isUpperCase(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    return i - start >= 3 && (i == end || !Character.isLetterOrDigit(text.charAt(i)));
  }

  private static boolean isDashApart(String text, int from, int to, int limit) {
    return to > from
        && Characters.isSpace(text.charAt(from - 1))
        && to < limit
        && Characters.isSpace(text.charAt(to));
  }

  private static int closingBracket(String text, int open, int end) {
    int limit = Math.min(end, open + LONGEST_AGENCY);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAgency(String text, int start, int end) {
    return start < end && (isCapital(text, start) || text.startsWith("dpa", start));
  }

  private static int skipSpaces(String text, int from, int limit) {
    int i = from;
    while (i < limit && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
