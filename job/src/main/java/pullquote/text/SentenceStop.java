package pullquote.text;

import java.util.Locale;
import java.util.Set;

/**
 * A place where a sentence may end: full stops, question and exclamation marks with the closing
 * marks and brackets behind them.
 */
final class SentenceStop {
  private static final Set<String> STARTERS = WordList.set("sentence-starters.txt");
  private static final Set<String> SMALL_WORDS = WordList.set("small-words.txt");
  private static final Set<String> SPEECH_VERBS = WordList.set("speech-verbs.txt");
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_NAME = 6;

  private final String text;
  private final Span paragraph;
  private final int sentence;
  private final int start;
  private final int stopEnd;
  private final int end;
  private final int next;

  private SentenceStop(String text, Span paragraph, int sentence, int start) {
    this.text = text;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.start = start;
    this.stopEnd = skipStops(start);
    this.end = skipClosers(stopEnd);
    int i = end;
    while (i < paragraph.end() && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    this.next = i;
  }

  /**
   * The stop whose first character stands at an index.
   *
   * @param sentence where the sentence starts that would end with it
   */
  static SentenceStop at(String text, Span paragraph, int sentence, int index) {
    return new SentenceStop(text, paragraph, sentence, index);
  }

  /** Where the sentence would end. */
  int end() {
    return end;
  }

  /** Where the one after it would start; the paragraph's end where none follows. */
  int next() {
    return next;
  }

  int start() {
    return start;
  }

  /**
   * What the stop does.
   *
   * @param torn the paragraph has stops in the middle of sentences, each after a space
   */
  Verdict judge(boolean torn) {
    if (next >= paragraph.end()) {
      return Verdict.KEEP;
    }
    int letter = skipOpeners(next);
    char first = charAt(letter);
    if (end == next) {
      return isGlued(letter) ? judgeGlued(letter) : Verdict.KEEP;
    }
    if (Characters.isDash(first) || first == '|') {
      return first != '|' && !closesQuotation() && nameFollowsDash(letter)
          ? Verdict.BREAK
          : Verdict.KEEP;
    }
    if (Character.isLowerCase(first) && !isLikeCapital(letter)) {
      return Verdict.KEEP;
    }
    boolean quoted = closesQuotation();
    String nextWord = wordAt(letter);
    boolean starts = startsSentence(letter, nextWord) || (letter > next && isMark(next));
    if (charAt(stopEnd - 1) != '.' || charAt(start) != '.') {
      return judgeCry(quoted, starts, letter);
    }
    if (stopEnd - start > 1) {
      return Verdict.ASK;
    }
    if (Characters.isSpace(charAt(start - 1))) {
      return judgeApart(torn, starts, first);
    }
    String word = wordBefore(start);
    if (isListNumber(word)) {
      return Verdict.KEEP;
    }
    // A nickname after an initial: Robert C. "Bobby" Scott.
    boolean nickname = word.length() == 1 && letter > next;
    Verdict verdict = Abbreviations.judge(word, nextWord, starts && !nickname);
    boolean capital = Character.isUpperCase(first);
    return verdict == Verdict.ASK && end > stopEnd && capital ? Verdict.BREAK : verdict;
  }

  /** A question or a cry: one in quotation marks goes on where its speaker follows. */
  private Verdict judgeCry(boolean quoted, boolean starts, int letter) {
    if (!quoted) {
      return Verdict.ASK;
    }
    return !starts && speakerFollows(letter) ? Verdict.KEEP : Verdict.BREAK;
  }

  /** A stop with a space before it: a line's end that some archives leave, or torn text. */
  private Verdict judgeApart(boolean torn, boolean starts, char first) {
    int i = start - 1;
    while (i > paragraph.start() && Characters.isSpace(text.charAt(i))) {
      i--;
    }
    char last = charAt(i);
    if (last == ',' || last == ':' || last == ';' || last == '|' || holdsOn(wordBefore(i + 1))) {
      return Verdict.KEEP;
    }
    boolean sure =
        starts
            || !Character.isLetter(last)
            || !Character.isLetter(first)
            || labelAt(sentence)
            || labelAt(next)
            || titleFollows(wordBefore(i + 1));
    return !torn || sure || endsByline() ? Verdict.BREAK : Verdict.KEEP;
  }

  /** Whether a caption's label stands there: Grounded: the ferry. */
  private boolean labelAt(int index) {
    for (int i = index; i < index + LONGEST_WORD; i++) {
      char c = charAt(i);
      if (c == ':' || c == '.') {
        return c == ':' && charAt(i + 1) == ' ' && Character.isUpperCase(charAt(index));
      }
    }
    return false;
  }

  /** Whether Mr or the like follows a word that does not lead on to it. */
  private boolean titleFollows(String before) {
    return Abbreviations.isTitle(wordAt(skipOpeners(next)).toLowerCase(Locale.ROOT))
        && !SPEECH_VERBS.contains(before);
  }

  /** Whether a dash leads on to a name and not to the rest of the sentence. */
  private boolean nameFollowsDash(int dash) {
    int i = dash;
    while (Characters.isDash(charAt(i))) {
      i++;
    }
    i += charAt(i) == ' ' ? 1 : 0;
    return Character.isUpperCase(charAt(i)) && Character.isLetter(charAt(start - 1));
  }

  /** Whether the sentence is a byline with a stop after each of its parts: By . Ada Brandt . */
  private boolean endsByline() {
    return text.startsWith("By . ", sentence) && start - sentence > 6;
  }

  private static boolean holdsOn(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL_WORDS.contains(lower) || Abbreviations.isTitle(lower);
  }

  /** Whether a sentence may start without a space: the text lost it where lines were joined. */
  private boolean isGlued(int letter) {
    boolean wordBefore =
        Character.isLowerCase(charAt(start - 1)) && Character.isLowerCase(charAt(start - 2));
    char second = charAt(letter + 1);
    return (wordBefore || end > stopEnd)
        && Character.isUpperCase(charAt(letter))
        && (Character.isLowerCase(second) || Characters.isSpace(second));
  }

  /**
   * Without a space a sentence's first word is sure only if it is no part of a name: Booking.The.
   */
  private Verdict judgeGlued(int letter) {
    String before = wordBefore(start);
    boolean word = before.length() > 3 && before.chars().allMatch(Character::isLowerCase);
    return word && startsSentence(letter, wordAt(letter)) ? Verdict.BREAK : Verdict.ASK;
  }

  private boolean startsSentence(int letter, String word) {
    if (!STARTERS.contains(word)) {
      return false;
    }
    return word.length() > 1 || charAt(letter + 1) != '.';
  }

  private boolean isLikeCapital(int letter) {
    return Character.isUpperCase(charAt(letter + 1)) || text.startsWith("al-", letter);
  }

  private boolean isListNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit)
        && start - word.length() == paragraph.start();
  }

  private boolean closesQuotation() {
    for (int i = stopEnd; i < end; i++) {
      if (isMark(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name and a verb of speech follow. */
  private boolean speakerFollows(int index) {
    int i = index;
    for (int n = 0; n < LONGEST_NAME; n++) {
      String word = wordAt(i);
      if (word.isEmpty()) {
        return false;
      }
      if (SPEECH_VERBS.contains(word)) {
        return n > 0;
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      i += word.length();
      i += charAt(i) == '.' ? 1 : 0;
      if (charAt(i) != ' ') {
        return false;
      }
      i++;
    }
    return false;
  }

  private int skipStops(int from) {
    int i = from;
    while (i < paragraph.end()) {
      if (Characters.endsSentence(text.charAt(i))) {
        i++;
      } else if (text.charAt(i) == ' '
          && charAt(i - 1) == '.'
          && charAt(i + 1) == '.'
          && charAt(i + 2) != '|') {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private int skipClosers(int from) {
    int i = from;
    while (i < paragraph.end() && (Characters.isClosingBracket(text.charAt(i)) || isMark(i))) {
      i++;
    }
    while (i > from && isMark(i - 1) && Character.isLetterOrDigit(charAt(i))) {
      i--;
    }
    return i;
  }

  private int skipOpeners(int from) {
    int i = from;
    while (i < paragraph.end() && (Characters.isOpeningBracket(text.charAt(i)) || isMark(i))) {
      i++;
    }
    return i;
  }

  private boolean isMark(int index) {
    return Characters.isQuotationMark(charAt(index));
  }

  /** The word that ends before the index, with full stops inside it. */
  private String wordBefore(int index) {
    int i = index;
    while (i > paragraph.start() && index - i < LONGEST_WORD && isWordPart(i - 1)) {
      i--;
    }
    return text.substring(i, index);
  }

  /** The word at the index, with full stops inside it. */
  private String wordAt(int index) {
    if (index >= paragraph.end()) {
      return "";
    }
    int i = index;
    while (i < paragraph.end() && i - index < LONGEST_WORD && isWordPart(i)) {
      i++;
    }
    while (i > index && text.charAt(i - 1) == '.') {
      i--;
    }
    return text.substring(index, i);
  }

  private boolean isWordPart(int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019' || c == '&';
  }

  private char charAt(int index) {
    return index >= paragraph.start() && index < paragraph.end() ? text.charAt(index) : ' ';
  }
}
