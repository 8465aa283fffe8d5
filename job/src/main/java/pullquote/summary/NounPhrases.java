package pullquote.summary;

import java.util.BitSet;
import java.util.Set;

/** Finds noun phrases that speak of something as known to the reader. */
final class NounPhrases {
  private static final Set<String> ENDS = Words.list("noun-phrase-ends.txt");
  private static final Set<String> COMPLEMENTS = Words.list("noun-complements.txt");
  private static final Set<String> UNIQUE = Words.list("unique-nouns.txt");
  private static final Set<String> TIMES = Words.list("time-nouns.txt");
  private static final Set<String> HONORIFICS = Words.list("honorifics.txt");
  private static final String THE = "the";

  /** The words behind “the” among which the noun is looked for. */
  private static final int REACH = 3;

  /** The rarity of words (new, two, last) that tell no thing from another. */
  private static final double PLAIN = 0.2;

  /** More would cost time and tell nothing: a sentence with so many is a bad choice anyway. */
  private static final int MOST = 8;

  private NounPhrases() {}

  /** Whether it opens with a “the X” that neither itself nor the world tells what X it is. */
  static boolean opensWithGiven(Wording wording) {
    if (wording.index() == 0 || wording.size() < 2 || !wording.form(0).equals(THE)) {
      return false;
    }
    int end = end(wording);
    for (int i = 1; i < end; i++) {
      Word word = wording.word(i);
      boolean name = word.capital() && !TIMES.contains(word.form());
      if (name || UNIQUE.contains(word.form()) || isSuperlative(word.form())) {
        return false;
      }
    }
    return end == 1 || end == wording.size() || !COMPLEMENTS.contains(wording.form(end));
  }

  /** The terms of the opening noun phrase, plain words aside, that stand in earlier sentences. */
  static BitSet openingNouns(Wording wording) {
    BitSet nouns = new BitSet();
    for (int i = 1; i < end(wording); i++) {
      int term = wording.story().termOf(wording.word(i));
      if (isGiven(wording, term) && wording.story().rarity(term) > PLAIN) {
        nouns.set(term);
      }
    }
    return nouns;
  }

  private static int end(Wording wording) {
    int end = 1;
    while (end < Math.min(wording.size(), 1 + REACH)
        && !ENDS.contains(wording.form(end))
        && !COMPLEMENTS.contains(wording.form(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGiven(Wording wording, int term) {
    return wording.story().firstSentence(term) < wording.index();
  }

  private static boolean isSuperlative(String form) {
    return form.endsWith("est") && form.length() > "xxest".length();
  }

  /** The terms of lone surnames whose full names the article has given before. */
  static BitSet bareNames(Wording wording) {
    BitSet names = new BitSet();
    for (int i = 0; i < wording.size() && names.cardinality() < MOST; i++) {
      if (!wording.quoted()[i] && isLoneName(wording, i)) {
        int term = wording.story().termOf(wording.word(i));
        if (isGiven(wording, term)
            && wording.story().isName(term)
            && wording.story().isIntroducedByFullName(term)) {
          names.set(term);
        }
      }
    }
    return names;
  }

  private static boolean isLoneName(Wording wording, int i) {
    boolean behindName =
        i > 0
            && wording.word(i).continuesName(wording.word(i - 1))
            && !HONORIFICS.contains(wording.form(i - 1));
    boolean goesOn = i + 1 < wording.size() && wording.word(i + 1).continuesName(wording.word(i));
    return wording.word(i).capital() && !behindName && !goesOn;
  }

  /** The terms of “the X” inside the sentence, where the article has spoken of an X before. */
  static BitSet givenNouns(Wording wording) {
    BitSet given = new BitSet();
    for (int i = 1; i + 1 < wording.size() && given.cardinality() < MOST; i++) {
      if (!wording.quoted()[i] && wording.form(i).equals(THE) && isBareNoun(wording, i + 1)) {
        int term = wording.story().termOf(wording.word(i + 1));
        if (isGiven(wording, term)) {
          given.set(term);
        }
      }
    }
    return given;
  }

  private static boolean isBareNoun(Wording wording, int i) {
    boolean alone =
        i + 1 == wording.size()
            || !(wording.word(i + 1).capital() || COMPLEMENTS.contains(wording.form(i + 1)));
    return alone && !wording.word(i).capital() && !UNIQUE.contains(wording.form(i));
  }
}
