package pullquote.quote;

import java.util.List;
import java.util.Locale;

/**
 * Gives cue verbs that the tagger took for the head of their subject (the mayor adds) back to the
 * verbs. Words that are cues as nouns too (claims, reports) are left alone.
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
    String word = sentence.form(i).toLowerCase(Locale.ROOT);
    return sentence.isWord(i)
        && sentence.tag(i).equals("NOUN")
        && word.equals(sentence.form(i))
        && word.endsWith("s")
        && isNoun(sentence, i - 1)
        && endsPhrase(sentence, i + 1)
        && lexicon.cue(word, true) >= STRONG
        && lexicon.cue(word, false) == 0;
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
