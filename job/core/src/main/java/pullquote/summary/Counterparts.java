package pullquote.summary;

import java.util.BitSet;
import java.util.Set;
import pullquote.language.WordClass;
import pullquote.text.WordList;

/**
 * Finds words that set what a sentence tells beside something told before: another witness, both
 * men, a second man, such a move, the same street; she also said.
 */
final class Counterparts {
  private static final Set<String> OTHERS = WordList.set(Counterparts.class, "counterparts.txt");
  private static final String ALSO = "also";
  private static final String SAME = "same";
  private static final String THE = "the";

  /** So near its opening they speak of the sentence's subject. */
  private static final int OPENING = 3;

  /** So near their subject's opening an “also” adds to what was told. */
  private static final int ALSO_REACH = 8;

  /** Within so many words “and” or “as” names the counterpart: both men and women. */
  private static final int NAMED = 6;

  private static final double PLAIN = 0.2;

  private Counterparts() {}

  /** Whether the writer adds to something told before: she also said. */
  static boolean adds(Wording wording) {
    for (int i = 0; i < Math.min(ALSO_REACH, wording.size()); i++) {
      if (wording.is(i, ALSO) && !wording.isQuoted(i)) {
        return !(i > 0 && wording.is(i - 1, "but"));
      }
    }
    return false;
  }

  /** The place of the word whose counterpart stands in another sentence, or -1. */
  static int place(Wording wording) {
    for (int i = 0; i < Math.min(OPENING, wording.size()); i++) {
      if (wording.isQuoted(i)) {
        return -1;
      }
      boolean second = wording.is(i, WordClass.ORDINAL) && i == 1 && isIndefinite(wording);
      if ((OTHERS.contains(wording.lower(i)) || second) && !isNamed(wording, i)) {
        return i;
      }
    }
    for (int i = 1; i < wording.size(); i++) {
      boolean same = wording.is(i, SAME) && wording.is(i - 1, THE) && !wording.isQuoted(i);
      if (same && !wording.isTime(i + 1) && !isTimeWord(wording, i + 1) && !isNamed(wording, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A second man; not "the second half", "a first step". */
  private static boolean isIndefinite(Wording wording) {
    return wording.is(0, "a") && !wording.is(1, "first") && !wording.isTime(2);
  }

  /** At the same time, in the same way: as a connective does. */
  private static boolean isTimeWord(Wording wording, int i) {
    return i < wording.size() && wording.is(i, "time");
  }

  /** Both A and B; such cities as Tarn; the same street as before; each other; other than. */
  private static boolean isNamed(Wording wording, int place) {
    if (place + 1 < wording.size() && wording.is(place + 1, "than")) {
      return true;
    }
    if (place > 0 && (wording.is(place - 1, "each") || wording.is(place - 1, "no"))) {
      return true;
    }
    boolean both = wording.is(place, "both");
    for (int i = place + 1; i < Math.min(wording.size(), place + 1 + NAMED); i++) {
      if (wording.is(i, both ? "and" : "as") || wording.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** The terms of the noun behind the word at a place that stand in earlier sentences. */
  static BitSet nouns(Wording wording, int place) {
    BitSet nouns = new BitSet();
    for (int i = place + 1; i < Math.min(wording.size(), place + 1 + OPENING); i++) {
      int term = wording.term(i);
      if (wording.isAny(i, WordClass.FUNCTION | WordClass.CUE.bit)) {
        break;
      }
      if (wording.story().firstSentence(term) < wording.index()
          && wording.story().idf(term) > PLAIN) {
        nouns.set(term);
      }
    }
    return nouns;
  }
}
