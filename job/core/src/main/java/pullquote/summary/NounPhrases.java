package pullquote.summary;

import java.util.BitSet;
import java.util.Set;
import pullquote.text.Span;

/** Finds noun phrases that speak of something as known to the reader. */
final class NounPhrases {
  private static final Set<String> ENDS = Words.list("noun-phrase-ends.txt");
  private static final Set<String> COMPLEMENTS = Words.list("noun-complements.txt");
  private static final Set<String> UNIQUE = Words.list("unique-nouns.txt");
  private static final Set<String> TIMES = Words.list("time-nouns.txt");
  private static final Set<String> HONORIFICS = Words.list("honorifics.txt");
  private static final Set<String> EVENTS = Words.list("event-prepositions.txt");
  private static final String THE = "the";
  private static final Span NONE = new Span(0, 0);

  /** A participle's clause is over by then. */
  private static final int CLAUSE = 14;

  private static final int SHORTEST_PARTICIPLE = 5;

  /** The words behind “the” among which the noun is looked for. */
  private static final int REACH = 3;

  /** The rarity of words (new, two, last) that tell no thing from another. */
  private static final double PLAIN = 0.2;

  /** More would cost time and tell nothing: a sentence with so many is a bad choice anyway. */
  private static final int MOST = 8;

  private NounPhrases() {}

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
      Word word = wording.word(i);
      boolean name = word.capital() && !TIMES.contains(word.form());
      if (name || UNIQUE.contains(word.form()) || isSuperlative(word.form())) {
        return NONE;
      }
    }
    boolean told =
        end > the + 1
            && end < wording.size()
            && COMPLEMENTS.contains(wording.form(end))
            && !wording.followsComma(end);
    return told ? NONE : new Span(the + 1, end);
  }

  /** The place of the “the” at the beginning, or behind the comma of what comes before. */
  private static int openingArticle(Wording wording) {
    if (wording.size() < 2) {
      return -1;
    }
    if (wording.form(0).equals(THE)) {
      return 0;
    }
    if (EVENTS.contains(wording.form(0)) && wording.form(1).equals(THE)) {
      return 1;
    }
    boolean participle =
        wording.form(0).endsWith("ed")
            || wording.form(0).endsWith("ing")
            || wording.form(0).endsWith("ly");
    if (!participle || wording.word(0).form().length() < SHORTEST_PARTICIPLE) {
      return -1;
    }
    for (int i = 1; i < Math.min(CLAUSE, wording.size()); i++) {
      if (wording.followsComma(i) && !wording.quoted()[i]) {
        return wording.form(i).equals(THE) ? i : -1;
      }
    }
    return -1;
  }

  /** The terms of these words, plain ones aside, that stand in earlier sentences. */
  static BitSet nouns(Wording wording, Span words) {
    BitSet nouns = new BitSet();
    for (int i = words.start(); i < words.end(); i++) {
      int term = wording.story().termOf(wording.word(i));
      if (isGiven(wording, term) && wording.story().rarity(term) > PLAIN) {
        nouns.set(term);
      }
    }
    return nouns;
  }

  private static int end(Wording wording, int start) {
    int end = start;
    while (end < Math.min(wording.size(), start + REACH)
        && !ENDS.contains(wording.form(end))
        && !COMPLEMENTS.contains(wording.form(end))
        && !(end > start && (wording.followsComma(end) || wording.form(end).endsWith("ed")))) {
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
