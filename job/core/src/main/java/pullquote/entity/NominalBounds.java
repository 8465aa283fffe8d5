package pullquote.entity;

import pullquote.language.WordClass;
import pullquote.language.Words;

/** Where a noun phrase with a person as its head begins and ends. */
final class NominalBounds {
  private static final long NOUNS =
      WordClass.ROLE.bit | WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit;
  private static final long OPENS = WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit;
  private static final long NOT_IN_PHRASE =
      (WordClass.FUNCTION & ~WordClass.QUANTIFIER.bit) | WordClass.CUE.bit;

  private final Words words;
  private final Cast cast;

  NominalBounds(Cast cast) {
    this.words = cast.words();
    this.cast = cast;
  }

  /** Whether the head noun comes later: campaign manager's office, police officer training. */
  boolean continuesNoun(int i) {
    if (words.isMark(i) || words.isPossessive(i - 1) || words.isCapital(i)) {
      return false;
    }
    if (words.isAny(i, WordClass.FUNCTION | WordClass.CUE.bit)) {
      return false;
    }
    if (words.isAny(i, NOUNS)) {
      return true;
    }
    boolean adjective = words.is(i - 1, WordClass.MODIFIER);
    return adjective && !words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ed");
  }

  /** The article or possessor that opens the noun phrase, at most six words before its head. */
  int start(int head) {
    int floor = Math.max(words.sentenceStart(words.sentence(head)), head - 6);
    int i = head;
    while (i > floor && (inPhrase(i - 1) || cast.nameEndingAt(i) != null)) {
      Name name = cast.nameEndingAt(i);
      i = name == null ? i - 1 : name.start();
      if (words.isAny(i, OPENS)) {
        return i;
      }
    }
    boolean adjectives = i - 3 >= floor && words.is(i - 1, ",") && words.isAny(i - 3, OPENS);
    return adjectives && i < head && inPhrase(i - 2) ? i - 3 : i;
  }

  private boolean inPhrase(int i) {
    if (words.isMark(i) || words.isAny(i, OPENS) || words.isAny(i, NOT_IN_PHRASE)) {
      return !words.isMark(i) && words.isAny(i, OPENS);
    }
    boolean verb = words.lower(i).endsWith("ing") && !words.isCapital(i);
    return !verb || (i > 0 && words.isAny(i - 1, OPENS));
  }

  /** Index of a possessive word of the phrase (Lee's widow), or -1. */
  int possessor(int from, int head) {
    for (int i = head - 1; i >= from; i--) {
      if (words.isPossessive(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Over "of the company", "for Mr Lee" after a head. */
  int end(int head) {
    int end = words.sentenceEnd(words.sentence(head - 1));
    int i = head;
    boolean joint = i + 1 < end && (words.is(i, "of") || words.is(i, "for"));
    if (!joint) {
      return head;
    }
    i++;
    boolean first = true;
    while (i < end && i < head + 7 && !words.isMark(i)) {
      if (!first && words.isAny(i, NOT_IN_PHRASE)) {
        break;
      }
      first = false;
      i++;
    }
    return i;
  }
}
