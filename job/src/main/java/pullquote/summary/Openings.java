package pullquote.summary;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pullquote.text.Quotation;
import pullquote.text.Span;

/** Reads what a sentence leans on from its wording. */
final class Openings {
  private static final Set<String> PERSONS = Resource.wordList("person-pronouns.txt");
  private static final Set<String> THINGS = Resource.wordList("thing-pronouns.txt");
  private static final Set<String> POINTERS = Resource.wordList("pointing-words.txt");
  private static final Set<String> CONNECTIVES = Resource.wordList("connectives.txt");
  private static final Set<String> OPENERS = Resource.wordList("openers.txt");
  private static final Set<String> PLACERS = Resource.wordList("placing-prepositions.txt");
  private static final Set<String> INTRODUCERS = Resource.wordList("introducing-words.txt");
  private static final Set<String> TIMES = Resource.wordList("time-nouns.txt");
  private static final Set<String> PHRASE_ENDS = Resource.wordList("noun-phrase-ends.txt");
  private static final Set<String> COMPLEMENTS = Resource.wordList("noun-complements.txt");
  private static final Set<String> UNIQUE = Resource.wordList("unique-nouns.txt");
  private static final Set<String> EMPTY_VERBS = Resource.wordList("verbs-of-empty-it.txt");
  private static final Set<String> HONORIFICS = Resource.wordList("honorifics.txt");
  private static final Set<String> CLAUSE_WORDS =
      Set.of("that", "to", "whether", "how", "why", "if");
  private static final int CONNECTIVE_WORDS = 4;
  private static final int PHRASE = 3;
  private static final int FEWEST_WORDS = 4;

  private final Story story;
  private final String text;

  Openings(Story story) {
    this.story = story;
    this.text = story.document().text();
  }

  Cohesion.Needs needs(int index) {
    Set<Fault> previous = EnumSet.noneOf(Fault.class);
    Set<Fault> next = EnumSet.noneOf(Fault.class);
    BitSet mentioned = new BitSet();
    boolean person = false;
    Span span = story.sentence(index).span();
    List<Word> words = story.words(index);
    boolean[] quoted = quoted(span, words, previous, next);
    if (!ends(span)) {
      next.add(Fault.CUT_SENTENCE);
    }
    if (!words.isEmpty()) {
      if (allOf(quoted)) {
        previous.add(Fault.MISSING_SPEAKER);
      }
      if (startsWithConnective(words)) {
        previous.add(Fault.ORPHAN_CONNECTIVE);
      }
      switch (reference(words, quoted)) {
        case PERSON -> person = true;
        case THING -> previous.add(Fault.DANGLING_REFERENCE);
        case NONE -> definite(index, words, previous, mentioned);
      }
    }
    if (words.size() < FEWEST_WORDS) {
      next.add(Fault.FRAGMENT);
      previous.add(Fault.FRAGMENT);
    }
    return new Cohesion.Needs(
        previous,
        next,
        person,
        mentioned,
        bareNames(index, words, quoted),
        givenNouns(index, words, quoted));
  }

  private static boolean allOf(boolean[] flags) {
    for (boolean flag : flags) {
      if (!flag) {
        return false;
      }
    }
    return true;
  }

  /** Which words stand inside quotation marks. Notes quotations that the sentence cuts. */
  private boolean[] quoted(Span span, List<Word> words, Set<Fault> previous, Set<Fault> next) {
    boolean[] quoted = new boolean[words.size()];
    int word = 0;
    for (Quotation quotation : story.quotationsIn(span)) {
      if (quotation.span().start() < span.start()) {
        previous.add(Fault.CUT_QUOTATION);
      }
      if (quotation.span().end() > span.end() || !quotation.closed()) {
        next.add(Fault.CUT_QUOTATION);
      }
      while (word < quoted.length && words.get(word).start() < quotation.span().end()) {
        quoted[word] = quotation.span().contains(words.get(word).start());
        word++;
      }
    }
    return quoted;
  }

  /** Whether it has the end of a sentence; a bracket or a mark may follow the stop. */
  private boolean ends(Span span) {
    int end = span.end();
    while (end > span.start() && "\"”’')]»“".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > span.start()
        && ".!?…".indexOf(text.charAt(end - 1)) >= 0
        && !(end - 1 > span.start() && text.charAt(end - 2) == ' ');
  }

  private static boolean startsWithConnective(List<Word> words) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < Math.min(CONNECTIVE_WORDS, words.size()); i++) {
      opening.append(i == 0 ? "" : " ").append(words.get(i).form());
      if (CONNECTIVES.contains(opening.toString())) {
        return true;
      }
    }
    return false;
  }

  private enum Reference {
    NONE,
    PERSON,
    THING
  }

  /** The first pronoun that has nothing before it in its own sentence to refer to. */
  private Reference reference(List<Word> words, boolean[] quoted) {
    boolean opensQuoted = quoted[0];
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (quoted[i] && !(opensQuoted && i == 0)) {
        continue;
      }
      String form = word.form();
      if (PERSONS.contains(form)) {
        return namesLater(words, quoted, i) ? Reference.NONE : Reference.PERSON;
      }
      if (THINGS.contains(form)) {
        boolean empty = form.equals("it") && isEmptySubject(words, i);
        return empty || namesLater(words, quoted, i) ? Reference.NONE : Reference.THING;
      }
      if (i == 0 && POINTERS.contains(form)) {
        boolean time =
            words.size() > 1 && form.equals("this") && TIMES.contains(words.get(1).form());
        return time ? Reference.NONE : Reference.THING;
      }
      if (!quoted[i] && introduces(words, i)) {
        return Reference.NONE;
      }
    }
    return Reference.NONE;
  }

  /** “It is clear that”, “It took years to”: nothing is referred to. */
  private static boolean isEmptySubject(List<Word> words, int it) {
    boolean contracted = words.get(it).end() - words.get(it).start() > "it".length();
    int verb = it + (contracted ? 0 : 1);
    if (!contracted && !(verb < words.size() && EMPTY_VERBS.contains(words.get(verb).form()))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(verb + 5, words.size()); i++) {
      if (CLAUSE_WORDS.contains(words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** “In his speech, Ann Bell said”: the name follows the first comma. */
  private boolean namesLater(List<Word> words, boolean[] quoted, int pronoun) {
    if (!OPENERS.contains(words.get(0).form()) || pronoun == 0) {
      return false;
    }
    for (int i = pronoun + 1; i < words.size(); i++) {
      if (!quoted[i]
          && text.substring(words.get(i - 1).end(), words.get(i).start()).indexOf(',') >= 0) {
        return introduces(words, i) && !PERSONS.contains(words.get(i).form());
      }
    }
    return false;
  }

  private boolean introduces(List<Word> words, int i) {
    Word word = words.get(i);
    if (INTRODUCERS.contains(word.form())) {
      return true;
    }
    if (i == 0) {
      return !OPENERS.contains(word.form())
          && !word.form().endsWith("ly")
          && !word.form().endsWith("ing");
    }
    return word.capital()
        && !TIMES.contains(word.form())
        && !PLACERS.contains(words.get(i - 1).form());
  }

  /** “The firm said”: what firm? */
  private void definite(int index, List<Word> words, Set<Fault> previous, BitSet mentioned) {
    if (index == 0 || !words.get(0).form().equals("the") || words.size() < 2) {
      return;
    }
    int end = 1;
    while (end < words.size() && end <= PHRASE) {
      Word word = words.get(end);
      if (PHRASE_ENDS.contains(word.form()) || COMPLEMENTS.contains(word.form())) {
        break;
      }
      boolean name = word.capital() && !TIMES.contains(word.form());
      if (name || UNIQUE.contains(word.form()) || isSuperlative(word.form())) {
        return;
      }
      end++;
    }
    if (end < words.size() && end > 1 && COMPLEMENTS.contains(words.get(end).form())) {
      return;
    }
    for (int i = 1; i < end; i++) {
      int term = story.termOf(words.get(i));
      if (story.firstSentence(term) < index) {
        mentioned.set(term);
      }
    }
    if (mentioned.isEmpty()) {
      previous.add(Fault.DANGLING_REFERENCE);
    }
  }

  /**
   * The terms of surnames, at the opening or behind an honorific, whose full names the article has
   * given before.
   */
  private BitSet bareNames(int index, List<Word> words, boolean[] quoted) {
    BitSet names = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      boolean behindHonorific = i > 0 && HONORIFICS.contains(words.get(i - 1).form());
      boolean goesOn = i + 1 < words.size() && words.get(i + 1).continuesName(words.get(i));
      if ((i == 0 || behindHonorific) && !goesOn && !quoted[i] && words.get(i).capital()) {
        int term = story.termOf(words.get(i));
        if (story.firstSentence(term) < index && story.isIntroducedByFullName(term)) {
          names.set(term);
        }
      }
    }
    return names;
  }

  /** The terms of “the X” inside the sentence, where the article has spoken of an X before. */
  private BitSet givenNouns(int index, List<Word> words, boolean[] quoted) {
    BitSet given = new BitSet();
    for (int i = 1; i + 1 < words.size(); i++) {
      Word noun = words.get(i + 1);
      int term = story.termOf(noun);
      boolean said =
          !quoted[i]
              && words.get(i).form().equals("the")
              && !noun.capital()
              && !UNIQUE.contains(noun.form())
              && !(i + 2 < words.size() && isComplementOrName(words.get(i + 2)));
      if (said && story.firstSentence(term) < index) {
        given.set(term);
      }
    }
    return given;
  }

  private static boolean isComplementOrName(Word word) {
    return COMPLEMENTS.contains(word.form()) || word.capital();
  }

  private static boolean isSuperlative(String form) {
    return form.toLowerCase(Locale.ROOT).endsWith("est") && form.length() > 5;
  }
}
