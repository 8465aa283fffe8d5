package pullquote.summary;

import java.util.BitSet;
import pullquote.language.WordClass;
import pullquote.text.Span;

/** Finds noun phrases that speak of something as known to the reader. */
final class DefinitePhrases {
  private static final long ENDS =
      WordClass.AUXILIARY.bit
          | WordClass.PREPOSITION.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.SUBORDINATOR.bit
          | WordClass.PRONOUN.bit
          | WordClass.POSSESSIVE.bit
          | WordClass.DETERMINER.bit;

  private static final long VERBS = WordClass.CUE.bit | WordClass.VERB.bit;
  private static final String THE = "the";
  private static final Span NONE = new Span(0, 0);

  /** A participle's clause is over by then. */
  private static final int CLAUSE = 14;

  private static final int SHORTEST_PARTICIPLE = 5;

  /** The words behind “the” among which the noun is looked for. */
  private static final int REACH = 3;

  /** The IDF of words (new, two, last) that tell no thing from another. */
  private static final double PLAIN = 0.2;

  /** More would cost time and tell nothing: a sentence with so many is a bad choice anyway. */
  private static final int MOST = 8;

  private DefinitePhrases() {}

  /**
   * The words of a “the X”, from behind the article to behind the last; empty where the sentence,
   * or its main clause behind “Speaking on Friday,”, opens with none, or with one that itself or
   * the world tells what X it is.
   */
  static Span opening(Wording wording) {
    int the = wording.index() == 0 ? -1 : openingArticle(wording);
    if (the < 0) {
      return NONE;
    }
    int end = end(wording, the + 1);
    for (int i = the + 1; i < end; i++) {
      boolean name = wording.isCapital(i) && !wording.isTime(i);
      if (name || wording.is(i, WordClass.KNOWN) || isSuperlative(wording.lower(i))) {
        return NONE;
      }
    }
    boolean told =
        end > the + 1
            && end < wording.size()
            && wording.is(end, WordClass.COMPLEMENT)
            && !wording.followsComma(end);
    return told ? NONE : new Span(the + 1, end);
  }

  /** The place of the “the” at the beginning, or behind the comma of what comes before. */
  private static int openingArticle(Wording wording) {
    if (wording.size() < 2) {
      return -1;
    }
    if (wording.is(0, THE)) {
      return 0;
    }
    if (wording.is(0, WordClass.EVENT) && wording.is(1, THE)) {
      return 1;
    }
    boolean participle =
        wording.lower(0).endsWith("ed")
            || wording.lower(0).endsWith("ing")
            || wording.lower(0).endsWith("ly");
    if (!participle || wording.lower(0).length() < SHORTEST_PARTICIPLE) {
      return -1;
    }
    for (int i = 1; i < Math.min(CLAUSE, wording.size()); i++) {
      if (wording.followsComma(i) && !wording.isQuoted(i)) {
        return wording.is(i, THE) ? i : -1;
      }
    }
    return -1;
  }

  /** The terms of these words, plain ones aside, that stand in earlier sentences. */
  static BitSet nouns(Wording wording, Span words) {
    BitSet nouns = new BitSet();
    for (int i = words.start(); i < words.end(); i++) {
      int term = wording.term(i);
      if (isGiven(wording, term) && wording.story().idf(term) > PLAIN) {
        nouns.set(term);
      }
    }
    return nouns;
  }

  private static int end(Wording wording, int start) {
    int end = start;
    while (end < Math.min(wording.size(), start + REACH)
        && !wording.isAny(end, ENDS)
        && !wording.is(end, WordClass.COMPLEMENT)
        && !(end > start && endsInside(wording, end))) {
      end++;
    }
    return end;
  }

  private static boolean endsInside(Wording wording, int i) {
    return wording.followsComma(i) || wording.lower(i).endsWith("ed") || wording.isAny(i, VERBS);
  }

  private static boolean isGiven(Wording wording, int term) {
    return wording.story().firstSentence(term) < wording.index();
  }

  private static boolean isSuperlative(String form) {
    return form.endsWith("est") && form.length() > "xxest".length();
  }

  /** The terms of “the X” inside the sentence, where the article has spoken of an X before. */
  static BitSet givenNouns(Wording wording) {
    BitSet given = new BitSet();
    for (int i = 1; i + 1 < wording.size() && given.cardinality() < MOST; i++) {
      if (!wording.isQuoted(i) && wording.is(i, THE) && isBareNoun(wording, i + 1)) {
        int term = wording.term(i + 1);
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
            || !(wording.isCapital(i + 1) || wording.is(i + 1, WordClass.COMPLEMENT));
    return alone && !wording.isCapital(i) && !wording.is(i, WordClass.KNOWN);
  }
}
