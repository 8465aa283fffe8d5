package pullquote.text;

import java.util.Set;

/** What is sure about a stop by the words around it. */
final class StopRules {
  private static final Set<String> STARTERS = WordList.set("sentence-starters.txt");
  private static final Set<String> SPEECH_VERBS = WordList.set("/pullquote/language/cue.txt");
  private static final Set<String> TIME_OPENERS = WordList.set("time-openers.txt");
  private static final int LONGEST_TIME = 24;
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_PLACE = 40;

  private StopRules() {}

  /**
   * What the stop does.
   *
   * @param torn the paragraph has stops in the middle of sentences, each after a space
   */
  static Verdict judge(SentenceStop stop, boolean torn) {
    if (stop.endsParagraph()) {
      return Verdict.KEEP;
    }
    if (stop.isGlued()) {
      return judgeGlued(stop);
    }
    char first = stop.charAt(stop.nextWord());
    if (Characters.isDash(first)) {
      boolean goesOn = stop.closesQuotation() || isInDateline(stop) || !nameFollowsDash(stop);
      return goesOn ? Verdict.KEEP : Verdict.BREAK;
    }
    if (first == '|' || (Character.isLowerCase(first) && !isLikeCapital(stop))) {
      return Verdict.KEEP;
    }
    if (stop.isEllipsis()) {
      return Verdict.ASK;
    }
    if (!stop.isFullStop()) {
      return judgeCry(stop);
    }
    if (stop.isApart()) {
      return SpacedStops.judge(stop, torn, startsSentence(stop));
    }
    return judgeFullStop(stop);
  }

  private static Verdict judgeFullStop(SentenceStop stop) {
    String word = stop.wordBefore(stop.start());
    if (isListNumber(stop, word)) {
      return Verdict.KEEP;
    }
    if (isTimeOpening(stop, word)) {
      return Verdict.KEEP;
    }
    // A nickname after an initial: Ann C. "Annie" Holt.
    boolean nickname = word.length() == 1 && stop.nextWord() > stop.next();
    Verdict verdict =
        Abbreviations.judge(word, stop.wordAt(stop.nextWord()), startsSentence(stop) && !nickname);
    boolean closed = stop.hasClosers() && Character.isUpperCase(stop.charAt(stop.nextWord()));
    return verdict == Verdict.ASK && closed ? Verdict.BREAK : verdict;
  }

  /** A question or a cry: one in quotation marks goes on where its speaker follows. */
  private static Verdict judgeCry(SentenceStop stop) {
    if (!stop.closesQuotation()) {
      return Verdict.ASK;
    }
    return !startsSentence(stop) && speakerFollows(stop) ? Verdict.KEEP : Verdict.BREAK;
  }

  /** A stop without a space behind it: inside a name or a number, or the space got lost. */
  private static Verdict judgeGlued(SentenceStop stop) {
    int end =
        Characters.isQuotationMark(stop.charAt(stop.start() - 1)) ? stop.start() - 1 : stop.start();
    boolean wordBefore =
        Character.isLowerCase(stop.charAt(end - 1)) && Character.isLowerCase(stop.charAt(end - 2));
    int letter = stop.nextWord();
    char second = stop.charAt(letter + 1);
    boolean mayBreak =
        (wordBefore || stop.hasClosers())
            && Character.isUpperCase(stop.charAt(letter))
            && (Character.isLowerCase(second) || Characters.isSpace(second));
    if (!mayBreak) {
      return Verdict.KEEP;
    }
    // The first word is sure only if it is no part of a name: Booking.Com.
    String before = stop.wordBefore(end);
    boolean word = before.length() > 3 && before.chars().allMatch(Character::isLowerCase);
    boolean sure = stop.opensQuotation() || (isStarter(stop) && (word || sentenceFollows(stop)));
    return sure ? Verdict.BREAK : Verdict.ASK;
  }

  /** Whether a word with a small letter follows the next one: It will. */
  private static boolean sentenceFollows(SentenceStop stop) {
    int end = stop.nextWord() + stop.wordAt(stop.nextWord()).length();
    return stop.charAt(end) == ' ' && Character.isLowerCase(stop.charAt(end + 1));
  }

  /** Whether what follows can be nothing but a sentence's beginning. */
  private static boolean startsSentence(SentenceStop stop) {
    return isStarter(stop) || stop.opensQuotation();
  }

  private static boolean isStarter(SentenceStop stop) {
    String word = stop.wordAt(stop.nextWord());
    boolean initial = word.length() == 1 && stop.charAt(stop.nextWord() + 1) == '.';
    return STARTERS.contains(word) && !initial;
  }

  /** Whether a name begins with a small letter: iPhone, al-Sadr. */
  private static boolean isLikeCapital(SentenceStop stop) {
    int letter = stop.nextWord();
    return Character.isUpperCase(stop.charAt(letter + 1))
        || (stop.charAt(letter) == 'a'
            && stop.charAt(letter + 1) == 'l'
            && stop.charAt(letter + 2) == '-');
  }

  /** Whether the sentence has no more yet than a clock time: At 5 a.m. */
  private static boolean isTimeOpening(SentenceStop stop, String word) {
    return (word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m"))
        && stop.start() - stop.sentence() <= LONGEST_TIME
        && TIME_OPENERS.contains(stop.wordAt(stop.sentence()));
  }

  private static boolean isListNumber(SentenceStop stop, String word) {
    return !word.isEmpty()
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit)
        && stop.startsParagraph(stop.start() - word.length());
  }

  /** Whether nothing but a place stands before it: TARN BAY, Ont. - The ferry sank. */
  private static boolean isInDateline(SentenceStop stop) {
    String place = stop.wordAt(stop.sentence());
    return stop.startsParagraph(stop.sentence())
        && stop.start() - stop.sentence() <= LONGEST_PLACE
        && place.length() > 1
        && place.chars().allMatch(Character::isUpperCase);
  }

  /** Whether a dash leads on to a name and not to the rest of the sentence. */
  private static boolean nameFollowsDash(SentenceStop stop) {
    int i = stop.nextWord();
    while (Characters.isDash(stop.charAt(i))) {
      i++;
    }
    i += stop.charAt(i) == ' ' ? 1 : 0;
    return Character.isUpperCase(stop.charAt(i))
        && Character.isLetter(stop.charAt(stop.start() - 1));
  }

  /** Whether a name and a verb of speech follow. */
  private static boolean speakerFollows(SentenceStop stop) {
    int i = stop.nextWord();
    for (int n = 0; n < LONGEST_NAME; n++) {
      String word = stop.wordAt(i);
      if (SPEECH_VERBS.contains(word)) {
        return n > 0;
      }
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      i += word.length();
      i += stop.charAt(i) == '.' ? 1 : 0;
      if (stop.charAt(i) != ' ') {
        return false;
      }
      i++;
    }
    return false;
  }

  static boolean isSpeechVerb(String word) {
    return SPEECH_VERBS.contains(word);
  }
}
