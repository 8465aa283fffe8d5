package pullquote.quote;

import java.util.List;
import pullquote.language.NounPhrases;
import pullquote.language.Tags;
import pullquote.language.WordClass;

/**
 * Sets right what the tagger mistakes around a source. Gives cue verbs that the tagger took for the
 * head of their subject (the mayor adds) back to the verbs; those that are nouns too (claims,
 * reports) only where nothing but a subject can stand.
 */
final class CueRepair {
  private static final int STRONG = 2;

  private final NounPhrases phrases;
  private final Tags tags;
  private final Lexicon lexicon;

  CueRepair(NounPhrases phrases, Tags tags, Lexicon lexicon) {
    this.phrases = phrases;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /** Changes the tags in place. */
  void repair(List<TaggedSentence> sentences) {
    for (TaggedSentence sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        if (isMistaken(sentence, i) || isVerbOfName(sentence, i)) {
          sentence.retag(i, "VERB");
        } else if (isRole(sentence, i) || isHead(sentence, i)) {
          sentence.retag(i, "NOUN");
        }
      }
    }
  }

  /**
   * The Night Ferry star said; Tarn Radio host Ann Lee: behind a name the bare form of a word for
   * people is no verb.
   */
  private boolean isRole(TaggedSentence sentence, int i) {
    String word = sentence.lower(i);
    boolean behindName =
        sentence.is(i, WordClass.ROLE)
            && word.equals(sentence.form(i))
            && !sentence.tag(i).equals("NOUN")
            && !sentence.tag(i).equals("ADJ")
            && !word.endsWith("ed")
            && sentence.isWord(i - 1)
            && sentence.tag(i - 1).equals("PROPN")
            && sentence.form(i - 1).indexOf('\'') < 0;
    if (!behindName || i + 1 >= sentence.size() || !sentence.isWord(i + 1)) {
      return false;
    }
    return sentence.tag(i + 1).equals("PROPN")
        || lexicon.cue(sentence.lower(i + 1), true) >= STRONG;
  }

  /**
   * A relative told the gazette; the accused said: between article and verb no adjective stands.
   */
  private boolean isHead(TaggedSentence sentence, int i) {
    return sentence.isWord(i)
        && (sentence.tag(i).equals("ADJ") || sentence.tag(i).equals("VERB"))
        && sentence.isWord(i - 1)
        && sentence.tag(i - 1).equals("DET")
        && i + 1 < sentence.size()
        && sentence.isWord(i + 1)
        && sentence.tag(i + 1).equals("VERB")
        && lexicon.cue(sentence.lower(i + 1), true) >= STRONG;
  }

  private boolean isMistaken(TaggedSentence sentence, int i) {
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

  /** Ann Lee points out: behind a name that is a subject, where no noun would be one. */
  private boolean isVerbOfName(TaggedSentence sentence, int i) {
    String word = sentence.lower(i);
    boolean behindName =
        sentence.isWord(i)
            && sentence.tag(i).equals("NOUN")
            && word.equals(sentence.form(i))
            && sentence.isWord(i - 1)
            && sentence.tag(i - 1).equals("PROPN")
            && sentence.form(i - 1).indexOf('\'') < 0;
    if (!behindName
        || !endsPhrase(sentence, i + 1)
        || Math.max(lexicon.verbCue(word), lexicon.cue(word, false)) < STRONG) {
      return false;
    }
    int from = phraseStart(sentence, i);
    return sentence.tag(from).equals("PROPN")
        && (from == 0 || isMark(sentence, from - 1) || sentence.tag(from - 1).endsWith("CONJ"));
  }

  /** An officer shouts: behind such an article no noun ends in s. */
  private boolean isSingular(TaggedSentence sentence, int i) {
    int from = phraseStart(sentence, i);
    return switch (sentence.lower(from)) {
      case "a", "an", "another" -> true;
      default -> false;
    };
  }

  /** ..., the gazette reports: a phrase with nothing before it that it could depend on. */
  private boolean isClause(TaggedSentence sentence, int i) {
    int from = phraseStart(sentence, i);
    boolean opens = from == 0 || isMark(sentence, from - 1);
    boolean closes = i + 1 >= sentence.size() || isMark(sentence, i + 1) || isThat(sentence, i + 1);
    return opens && closes && isDefinite(sentence, from) && i - from > 1;
  }

  private int phraseStart(TaggedSentence sentence, int end) {
    int word = sentence.token(end);
    return end - (word - phrases.baseStart(tags, word));
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
