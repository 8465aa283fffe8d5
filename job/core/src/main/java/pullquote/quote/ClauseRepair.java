package pullquote.quote;

import java.util.List;
import pullquote.language.NounPhrases;
import pullquote.language.Tags;
import pullquote.language.WordClass;
import pullquote.text.Document;

/**
 * Sets right what the tagger mistakes in the clause that tells who spoke, where its form leaves no
 * choice: behind a quotation it has a subject and a verb (“…,” the authors claim), and right before
 * a verb of speech the last word of a phrase that an article opens is its head (the e-commerce
 * giant said).
 */
final class ClauseRepair {
  private static final int STRONG = 2;
  private static final long NO_HEAD =
      WordClass.FUNCTION | WordClass.CUE.bit | WordClass.ADVERB.bit | WordClass.AUXILIARY.bit;

  private final Document document;
  private final NounPhrases phrases;
  private final Tags tags;
  private final Lexicon lexicon;

  ClauseRepair(Document document, NounPhrases phrases, Tags tags, Lexicon lexicon) {
    this.document = document;
    this.phrases = phrases;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  /** Changes the tags in place. */
  void repair(List<TaggedSentence> sentences) {
    for (TaggedSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isAdverb(sentence, i)) {
          sentence.retag(i, "ADV");
        } else if (isHead(sentence, i)) {
          sentence.retag(i, "NOUN");
        }
      }
      for (int i = 1; i < sentence.size(); i++) {
        int quotation = sentence.isWord(i - 1) ? -1 : sentence.quotation(i - 1);
        if (quotation >= 0 && isLeftOpen(quotation)) {
          giveVerb(sentence, i + 1);
        }
      }
    }
  }

  /** Ann Lee playfully captioned: no part of the name. */
  private static boolean isAdverb(TaggedSentence sentence, int i) {
    return sentence.isWord(i)
        && sentence.tag(i).equals("PROPN")
        && sentence.form(i).equals(sentence.lower(i))
        && sentence.form(i).endsWith("ly");
  }

  private boolean isHead(TaggedSentence sentence, int i) {
    boolean open =
        i >= 2
            && sentence.isWord(i)
            && sentence.isWord(i - 1)
            && isNounOrAdjective(sentence, i - 1)
            && !isNoun(sentence, i)
            && !sentence.tag(i).equals("ADP")
            && !sentence.tag(i).equals("PUNCT")
            && !sentence.isAny(i, NO_HEAD)
            && sentence.form(i).equals(sentence.lower(i))
            && !isInflected(sentence.lower(i));
    if (!open) {
      return false;
    }
    int from = phraseStart(sentence, i);
    boolean opened = from >= 0 && sentence.isWord(from) && sentence.tag(from).equals("DET");
    return opened && (isBeforeSpeech(sentence, from, i + 1) || isBehindSpeech(sentence, from, i));
  }

  /** The head also said; behind a quotation whatever verb. */
  private boolean isBeforeSpeech(TaggedSentence sentence, int from, int i) {
    boolean behindQuotation = from > 0 && !sentence.isWord(from - 1);
    int verb = i < sentence.size() && sentence.tag(i).equals("ADV") ? i + 1 : i;
    return verb < sentence.size()
        && sentence.isWord(verb)
        && sentence.tag(verb).equals("VERB")
        && (behindQuotation || lexicon.verbCue(sentence.lower(verb)) > 0);
  }

  /** “…,” said the e-commerce giant Acme. */
  private boolean isBehindSpeech(TaggedSentence sentence, int from, int i) {
    boolean inverted =
        from >= 2
            && sentence.isWord(from - 1)
            && !sentence.isWord(from - 2)
            && lexicon.cue(sentence.lower(from - 1), true) >= STRONG;
    return inverted
        && (i + 1 == sentence.size()
            || !sentence.isWord(i + 1)
            || sentence.tag(i + 1).equals("PROPN")
            || sentence.tag(i + 1).equals("PUNCT"));
  }

  private static boolean isInflected(String lower) {
    return lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("s");
  }

  /** Whether the words around a quotation go on: it ends in a comma, or asks, or cries. */
  private boolean isLeftOpen(int quotation) {
    String inner = document.quotations().get(quotation).inner().in(document.text());
    return !inner.isEmpty() && ",?!".indexOf(inner.charAt(inner.length() - 1)) >= 0;
  }

  /** The clause from here on has a verb: if none is tagged, what stands last in its subject. */
  private void giveVerb(TaggedSentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && sentence.isWord(end) && !sentence.tag(end).equals("PUNCT")) {
      if (sentence.tag(end).equals("VERB") || sentence.tag(end).equals("AUX")) {
        return;
      }
      end++;
    }
    int last = from;
    while (last < end && (sentence.tag(last).equals("DET") || isNounOrAdjective(sentence, last))) {
      last++;
    }
    last--;
    boolean subject =
        last > from
            && last < end
            && sentence.tag(last).equals("NOUN")
            && sentence.form(last).equals(sentence.lower(last))
            && isNoun(sentence, last - 1);
    if (subject && agrees(sentence, last)) {
      sentence.retag(last, "VERB");
    }
  }

  /** A man roars, the authors claim; behind a name any form. */
  private static boolean agrees(TaggedSentence sentence, int verb) {
    if (sentence.tag(verb - 1).equals("PROPN")) {
      return !sentence.is(verb, WordClass.ROLE) || sentence.is(verb, WordClass.VERB);
    }
    boolean plural = sentence.lower(verb - 1).endsWith("s");
    return plural != sentence.lower(verb).endsWith("s");
  }

  private int phraseStart(TaggedSentence sentence, int end) {
    int word = sentence.token(end);
    return end - (word - phrases.baseStart(tags, word));
  }

  private static boolean isNounOrAdjective(TaggedSentence sentence, int i) {
    return sentence.isWord(i) && NounPhrases.opensNoun(sentence.tag(i));
  }

  private static boolean isNoun(TaggedSentence sentence, int i) {
    return sentence.isWord(i)
        && (sentence.tag(i).equals("NOUN") || sentence.tag(i).equals("PROPN"));
  }
}
