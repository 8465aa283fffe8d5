package pullquote.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullquote.language.NounPhrase;
import pullquote.language.NounPhrases;
import pullquote.language.Tagger;
import pullquote.language.Tags;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.quote.Item.Kind;
import pullquote.quote.Item.Noun;
import pullquote.text.Document;
import pullquote.text.Span;

/**
 * The article near its quotations as a list of quotations, base noun phrases, verb groups and other
 * words.
 */
final class ItemStream {
  private final NounPhrases phrases;
  private final Tags tags;
  private final Lexicon lexicon;
  private final List<Item> items = new ArrayList<>();

  private ItemStream(NounPhrases phrases, Tags tags, Lexicon lexicon) {
    this.phrases = phrases;
    this.tags = tags;
    this.lexicon = lexicon;
  }

  static List<Item> of(Words words, Tagger tagger, Lexicon lexicon) {
    Document document = words.document();
    Tags tags = new Tags(words);
    NounPhrases phrases = new NounPhrases(words, NounPhrases.Names.NONE);
    List<TaggedSentence> sentences = TaggedText.of(words, tags, tagger);
    new CapitalRepair(lexicon).repair(sentences, words);
    new CueRepair(phrases, tags, lexicon).repair(sentences);
    new ClauseRepair(document, phrases, tags, lexicon).repair(sentences);
    ItemStream stream = new ItemStream(phrases, tags, lexicon);
    TaggedSentence previous = null;
    for (TaggedSentence sentence : sentences) {
      if (previous != null) {
        boolean sameParagraph = previous.paragraph() == sentence.paragraph();
        stream.add(
            sameParagraph ? Kind.SENTENCE_BREAK : Kind.PARAGRAPH_BREAK,
            sentence,
            sameParagraph ? "|" : "#");
      }
      stream.read(document, sentence);
      previous = sentence;
    }
    return QuoteRuns.join(document, stream.items);
  }

  private void add(Kind kind, TaggedSentence sentence, String word) {
    Span span = new Span(sentence.start(0), sentence.start(0));
    items.add(
        new Item(
            kind,
            span,
            sentence.paragraph(),
            sentence.index(),
            word,
            word,
            word,
            0,
            Noun.NONE,
            false,
            0,
            -1));
  }

  private void read(Document document, TaggedSentence sentence) {
    int i = 0;
    while (i < sentence.size()) {
      if (!sentence.isWord(i)) {
        int index = sentence.quotation(i);
        if (index >= 0) {
          Span span = document.quotations().get(index).span();
          items.add(item(Kind.QUOTE, sentence, i, i + 1, span, "\"", Noun.NONE, false, 0, index));
        }
        i++;
        continue;
      }
      int end = nounPhrase(sentence, i);
      if (end == i) {
        end = verbGroup(sentence, i);
      }
      if (end == i) {
        String word = sentence.lower(i);
        add(Kind.WORD, sentence, i, i + 1, i, Noun.NONE, false, lexicon.cue(word, false));
        end = i + 1;
      }
      i = end;
    }
  }

  private int nounPhrase(TaggedSentence sentence, int start) {
    int pronoun = pronoun(sentence, start);
    if (pronoun > start) {
      return pronoun;
    }
    NounPhrase phrase = phrases.base(tags, sentence.token(start));
    if (phrase == null) {
      return ordinal(sentence, start);
    }
    int last = start + phrase.end() - phrase.start() - 1;
    Noun noun = phrase.endsInName() ? Noun.NAME : Noun.COMMON;
    add(Kind.NOUN_PHRASE, sentence, start, last + 1, last, noun, phrase.isOwner(), 0);
    return last + 1;
  }

  /** A third said: one of several, told by a number alone. */
  private int ordinal(TaggedSentence sentence, int start) {
    int number = start + 1;
    boolean one =
        number + 1 < sentence.size()
            && sentence.tag(start).equals("DET")
            && sentence.isWord(number)
            && sentence.is(number, WordClass.ORDINAL)
            && isVerb(sentence, number + 1);
    if (!one) {
      return start;
    }
    add(Kind.NOUN_PHRASE, sentence, start, number + 1, number, Noun.COMMON, false, 0);
    return number + 1;
  }

  private static boolean isVerb(TaggedSentence sentence, int i) {
    String tag = sentence.tag(i);
    return tag.equals("VERB") || tag.equals("AUX");
  }

  private int pronoun(TaggedSentence sentence, int i) {
    String form = sentence.lower(i);
    String tag = sentence.tag(i);
    boolean beforeNoun = i + 1 < sentence.size() && NounPhrases.opensNoun(sentence.tag(i + 1));
    if (sentence.is(i, WordClass.POSSESSIVE) && (beforeNoun || !form.equals("her"))) {
      add(Kind.NOUN_PHRASE, sentence, i, i + 1, i, Noun.POSSESSIVE_PRONOUN, true, 0);
      return i + 1;
    }
    int clitic = form.indexOf('\'');
    String bare = clitic > 0 ? form.substring(0, clitic) : form;
    if (((sentence.is(i, WordClass.LONE) && !(beforeNoun && tag.startsWith("DET")))
            || bare.equals("her"))
        && (tag.startsWith("PRON")
            || tag.startsWith("DET")
            || (tag.startsWith("NUM") && !beforeNoun)
            || (tag.startsWith("ADJ") && !beforeNoun))) {
      int start = sentence.start(i);
      int cut = clitic > 0 ? start + clitic : sentence.end(i);
      items.add(
          new Item(
              Kind.NOUN_PHRASE,
              new Span(start, cut),
              sentence.paragraph(),
              sentence.index(),
              bare,
              bare,
              bare,
              1,
              Noun.PRONOUN,
              false,
              0,
              -1));
      if (clitic > 0) {
        String verb = form.substring(clitic);
        items.add(
            item(
                Kind.VERB_GROUP,
                sentence,
                i,
                i + 1,
                new Span(cut, sentence.end(i)),
                verb,
                Noun.NONE,
                false,
                0,
                -1));
      }
      return i + 1;
    }
    return i;
  }

  private int verbGroup(TaggedSentence sentence, int start) {
    int lastVerb = -1;
    int best = -1;
    int bestCue = -1;
    for (int i = start; i < sentence.size() && sentence.isWord(i); i++) {
      String tag = sentence.tag(i);
      boolean verb = tag.equals("VERB") || tag.equals("AUX");
      String word = sentence.lower(i);
      if (word.equals("according") || (!verb && (i == start || !isInner(tag)))) {
        break;
      }
      if (verb) {
        lastVerb = i;
        int cue = lexicon.verbCue(word);
        if (cue >= bestCue) {
          bestCue = cue;
          best = i;
        }
      }
    }
    if (lastVerb < 0) {
      return start;
    }
    add(Kind.VERB_GROUP, sentence, start, lastVerb + 1, best, Noun.NONE, false, bestCue);
    return lastVerb + 1;
  }

  private static boolean isInner(String tag) {
    return tag.equals("ADV") || tag.equals("PART");
  }

  private void add(
      Kind kind,
      TaggedSentence sentence,
      int start,
      int end,
      int head,
      Noun noun,
      boolean possessive,
      int cue) {
    Span span = new Span(sentence.start(start), sentence.end(end - 1));
    items.add(
        item(kind, sentence, start, end, span, sentence.form(head), noun, possessive, cue, -1));
  }

  private static Item item(
      Kind kind,
      TaggedSentence sentence,
      int start,
      int end,
      Span span,
      String head,
      Noun noun,
      boolean possessive,
      int cue,
      int quotation) {
    return new Item(
        kind,
        span,
        sentence.paragraph(),
        sentence.index(),
        head,
        head.toLowerCase(Locale.ROOT),
        sentence.lower(start),
        end - start,
        noun,
        possessive,
        cue,
        quotation);
  }
}
