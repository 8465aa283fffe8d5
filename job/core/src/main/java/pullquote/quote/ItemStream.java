package pullquote.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.quote.Item.Kind;
import pullquote.quote.Item.Noun;
import pullquote.text.Document;
import pullquote.text.Span;

/**
 * The article near its quotations as a list of quotations, base noun phrases, verb groups and other
 * words. A base noun phrase is determiners, adjectives and numbers with the nouns that follow, up
 * to the last noun or to a possessive.
 */
final class ItemStream {
  private final Lexicon lexicon;
  private final List<Item> items = new ArrayList<>();

  private ItemStream(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<Item> of(Words words, Tagger tagger, Lexicon lexicon) {
    Document document = words.document();
    List<TaggedSentence> sentences = TaggedText.of(words, tagger);
    new CapitalRepair(lexicon).repair(sentences, lowerCaseWords(words));
    CueRepair.repair(sentences, lexicon);
    ItemStream stream = new ItemStream(lexicon);
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

  /** The words of the article that begin with a lower-case letter, without clitics. */
  static Set<String> lowerCaseWords(Words words) {
    Set<String> lower = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (Character.isLowerCase(words.word(i).charAt(0))) {
        lower.add(words.word(i));
      }
    }
    return lower;
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
    int lastNoun = -1;
    boolean possessive = false;
    boolean name = false;
    for (int i = start; i < sentence.size() && sentence.isWord(i) && !possessive; i++) {
      String tag = sentence.tag(i);
      if (tag.equals("NOUN") || tag.equals("PROPN") || isOwner(sentence, i, start)) {
        lastNoun = i;
        name = tag.equals("PROPN");
        possessive = isPossessive(sentence, i);
      } else if (tag.equals("DET")) {
        if (i > start) {
          break;
        }
      } else if (!tag.equals("ADJ") && !tag.equals("NUM") && !isJoint(sentence, i, lastNoun)) {
        break;
      }
    }
    if (lastNoun < 0) {
      return start;
    }
    add(
        Kind.NOUN_PHRASE,
        sentence,
        start,
        lastNoun + 1,
        lastNoun,
        name ? Noun.NAME : Noun.COMMON,
        possessive,
        0);
    return lastNoun + 1;
  }

  private int pronoun(TaggedSentence sentence, int i) {
    String form = sentence.lower(i);
    String tag = sentence.tag(i);
    boolean beforeNoun = i + 1 < sentence.size() && opensNoun(sentence, i + 1);
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

  private static boolean opensNoun(TaggedSentence sentence, int i) {
    String tag = sentence.tag(i);
    return sentence.isWord(i)
        && (tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ") || tag.equals("NUM"));
  }

  /** A possessive that the tagger took for something else: the space agency’s base. */
  private static boolean isOwner(TaggedSentence sentence, int i, int start) {
    return i > start
        && isPossessive(sentence, i)
        && (sentence.tag(i).equals("PART")
            || sentence.tag(i).equals("ADJ")
            || sentence.tag(i).equals("X"));
  }

  private static boolean isPossessive(TaggedSentence sentence, int i) {
    String form = sentence.form(i);
    return (form.endsWith("'s") || form.endsWith("'S") || form.endsWith("s'")) && form.length() > 2;
  }

  private static boolean isJoint(TaggedSentence sentence, int i, int lastNoun) {
    String form = sentence.form(i);
    return lastNoun == i - 1
        && i + 1 < sentence.size()
        && sentence.isWord(i + 1)
        && (form.equals("&") || form.equals("-"))
        && sentence.tag(i + 1).startsWith("PROPN")
        && sentence.tag(i - 1 < 0 ? 0 : i - 1).startsWith("PROPN")
        && sentence.end(i - 1 < 0 ? 0 : i - 1) + (form.equals("&") ? 1 : 0) >= sentence.start(i);
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
