package pullquote.quote;

import java.util.List;

/**
 * Gives cue verbs that the tagger took for the head of their subject (the mayor adds) back to the
 * verbs; those that are nouns too (claims, reports) only where nothing but a subject can stand.
 */
final class CueRepair {
  private static final int STRONG = 2;

  private CueRepair() {}

  /** Changes the tags in place. */
  static void repair(List<TaggedSentence> sentences, Lexicon lexicon) {
    for (TaggedSentence sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        if (isMistaken(sentence, i, lexicon)) {
          sentence.retag(i, "VERB");
        }
      }
    }
  }

  private static boolean isMistaken(TaggedSentence sentence, int i, Lexicon lexicon) {
    String word = sentence.lower(i);
    return sentence.isWord(i)
        && sentence.tag(i).equals("NOUN")
        && word.equals(sentence.form(i))
        && word.endsWith("s")
        && isNoun(sentence, i - 1)
        && endsPhrase(sentence, i + 1)
        && lexicon.verbCue(word) >= STRONG
        && (isSingular(sentence, i)
            || (lexicon.cue(word, true) >= STRONG
                && (lexicon.cue(word, false) == 0 || isClause(sentence, i))));
  }

  /** An officer shouts: behind such an article no noun ends in s. */
  private static boolean isSingular(TaggedSentence sentence, int i) {
    int from = i;
    while (from > 0 && sentence.isWord(from - 1) && isInPhrase(sentence.tag(from - 1))) {
      from--;
    }
    return switch (sentence.lower(from)) {
      case "a", "an", "another" -> true;
      default -> false;
    };
  }

  /** ..., the gazette reports: a phrase with nothing before it that it could depend on. */
  private static boolean isClause(TaggedSentence sentence, int i) {
    int from = i;
    while (from > 0 && sentence.isWord(from - 1) && isInPhrase(sentence.tag(from - 1))) {
      from--;
    }
    boolean opens = from == 0 || isMark(sentence, from - 1);
    boolean closes = i + 1 >= sentence.size() || isMark(sentence, i + 1) || isThat(sentence, i + 1);
    return opens && closes && isDefinite(sentence, from) && i - from > 1;
  }

  private static boolean isInPhrase(String tag) {
    return switch (tag) {
      case "NOUN", "PROPN", "ADJ", "DET", "NUM" -> true;
      default -> false;
    };
  }

  private static boolean isMark(TaggedSentence sentence, int i) {
    return !sentence.isWord(i) || sentence.tag(i).equals("PUNCT");
  }

  private static boolean isThat(TaggedSentence sentence, int i) {
    return sentence.form(i).equals("that");
  }

  private static boolean isDefinite(TaggedSentence sentence, int i) {
    return sentence.tag(i).equals("PROPN") || sentence.form(i).equalsIgnoreCase("the");
  }

  /** Whether a phrase that stands before this word has all its nouns and no verb yet. */
  private static boolean endsPhrase(TaggedSentence sentence, int i) {
    return i >= sentence.size()
        || !sentence.isWord(i)
        || !(isNoun(sentence, i)
            || sentence.tag(i).equals("VERB")
            || sentence.tag(i).equals("AUX"));
  }

  private static boolean isNoun(TaggedSentence sentence, int i) {
    return i < sentence.size()
        && sentence.isWord(i)
        && (sentence.tag(i).equals("NOUN") || sentence.tag(i).equals("PROPN"));
  }
}
