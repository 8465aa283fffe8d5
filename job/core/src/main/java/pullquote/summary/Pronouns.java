package pullquote.summary;

import java.util.Set;

/** Finds pronouns that have nothing in their own sentence to refer to. */
final class Pronouns {
  private static final Set<String> PERSONS = Words.list("person-pronouns.txt");
  private static final Set<String> THINGS = Words.list("thing-pronouns.txt");
  private static final Set<String> SEVERAL = Words.list("pronouns-of-several.txt");
  private static final Set<String> PLURALS = Words.list("irregular-plurals.txt");
  private static final Set<String> POINTERS = Words.list("pointing-words.txt");
  private static final Set<String> OPENERS = Words.list("openers.txt");
  private static final Set<String> PLACERS = Words.list("placing-prepositions.txt");
  private static final Set<String> PREPOSITIONS = Words.list("prepositions.txt");
  private static final Set<String> INTRODUCERS = Words.list("introducing-words.txt");
  private static final Set<String> TIMES = Words.list("time-nouns.txt");
  private static final Set<String> SPEECH = Words.list("speech-verbs.txt");
  private static final Set<String> EMPTY_VERBS = Words.list("verbs-of-empty-it.txt");
  private static final Set<String> CLAUSES = Words.list("clause-openings.txt");
  private static final Set<String> COLLECTIVES = Words.list("collective-nouns.txt");
  private static final Set<String> POSSESSIVES = Words.list("possessives.txt");
  private static final String IT = "it";
  private static final String THEM = "them";
  private static final String THERE = "there";

  /** How far behind the verb the clause of an empty “it” may begin. */
  private static final int CLAUSE_REACH = 4;

  private Pronouns() {}

  /** What the first pronoun without an antecedent stands for. */
  enum Reference {
    NONE,
    PERSON,
    THING
  }

  /**
   * A “he said” at the end means somebody outside the sentence. Else reads from the left up to the
   * first pronoun or the first words that it could refer to.
   */
  static Reference dangling(Wording wording) {
    int last = wording.size() - 1;
    if (last > 0 && !wording.quoted()[last] && SPEECH.contains(wording.form(last))) {
      String speaker = wording.form(last - 1);
      if (PERSONS.contains(speaker)) {
        return Reference.PERSON;
      }
      if (THINGS.contains(speaker)) {
        return Reference.THING;
      }
    }
    boolean several = false;
    if (meansSeveralElsewhere(wording) || pointsBackInTime(wording) || agreeAll(wording)) {
      return Reference.THING;
    }
    for (int i = 0; i < wording.size(); i++) {
      if (wording.quoted()[i] && i > 0) {
        continue;
      }
      String form = wording.form(i);
      if (PERSONS.contains(form)) {
        return isNamedLater(wording, i) ? Reference.NONE : Reference.PERSON;
      }
      if (THINGS.contains(form)) {
        if (form.equals(IT) && isEmptySubject(wording, i)) {
          continue;
        }
        boolean meant = several && SEVERAL.contains(form);
        return meant || isNamedLater(wording, i) ? Reference.NONE : Reference.THING;
      }
      if (i == 0 && form.equals(THERE) && wording.size() > 1 && wording.followsComma(1)) {
        return Reference.THING;
      }
      if (i == 0 && POINTERS.contains(form)) {
        // The article's first points at what comes: This is the moment.
        boolean ahead = wording.index() == 0;
        return ahead || isTime(wording, 1) ? Reference.NONE : Reference.THING;
      }
      if (!wording.quoted()[i] && introduces(wording, i)) {
        return Reference.NONE;
      }
      several |= isPlural(wording, i);
    }
    return Reference.NONE;
  }

  /** “Ada Brandt built them”: nothing before the “them” is several. */
  private static boolean meansSeveralElsewhere(Wording wording) {
    for (int i = 0; i < wording.size(); i++) {
      if (wording.quoted()[i]) {
        return false;
      }
      if (wording.form(i).equals(THEM)) {
        return true;
      }
      if (joins(wording, i)
          || POSSESSIVES.contains(wording.form(i))
          || isPlural(wording, i)
          || COLLECTIVES.contains(wording.form(i))) {
        return false;
      }
    }
    return false;
  }

  /** An “and” before a name or a noun, as between two people. */
  private static boolean joins(Wording wording, int and) {
    if (!wording.form(and).equals("and") || and + 1 == wording.size()) {
      return false;
    }
    Word next = wording.word(and + 1);
    return next.capital() || INTRODUCERS.contains(next.form()) || POSSESSIVES.contains(next.form());
  }

  /** “All agreed”, “On Friday, all were sold”: of whom is told elsewhere. */
  private static boolean agreeAll(Wording wording) {
    for (int i = 0; i + 1 < wording.size(); i++) {
      boolean opens = i == 0 || wording.followsComma(i);
      String next = wording.form(i + 1);
      if (opens && !wording.quoted()[i] && wording.form(i).equals("all")) {
        return i < CLAUSE_REACH && (next.endsWith("ed") || SPEECH.contains(next));
      }
    }
    return false;
  }

  /** “Until that day”, “By that time”: at the opening, nothing before it tells which. */
  private static boolean pointsBackInTime(Wording wording) {
    return wording.size() > 2
        && !wording.quoted()[0]
        && OPENERS.contains(wording.form(0))
        && wording.form(1).equals("that")
        && (isTime(wording, 2) || wording.form(2).equals("time"));
  }

  /** Whether “they” could refer to it: it has lost a plural s, or is a plural without one. */
  private static boolean isPlural(Wording wording, int i) {
    Word word = wording.word(i);
    boolean hadEnding = word.end() - word.start() > word.form().length();
    char last = wording.text().charAt(word.end() - 1);
    char before = wording.text().charAt(Math.max(0, word.end() - 2));
    boolean plural = hadEnding && last == 's' && Character.isLetter(before);
    return (plural || PLURALS.contains(word.form())) && !isTime(wording, i);
  }

  private static boolean isTime(Wording wording, int i) {
    return i < wording.size() && TIMES.contains(wording.form(i));
  }

  /** “It is clear that”, “It took years to”: nothing is referred to. */
  private static boolean isEmptySubject(Wording wording, int it) {
    Word word = wording.word(it);
    boolean contracted = word.end() - word.start() > IT.length();
    int verb = it + (contracted ? 0 : 1);
    if (!contracted && !(verb < wording.size() && EMPTY_VERBS.contains(wording.form(verb)))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(verb + 1 + CLAUSE_REACH, wording.size()); i++) {
      if (CLAUSES.contains(wording.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** “In his speech, the mayor said”, “With his pen Tom Brandt wrote”: the name follows. */
  private static boolean isNamedLater(Wording wording, int pronoun) {
    if (pronoun == 0 || !OPENERS.contains(wording.form(0))) {
      return false;
    }
    for (int i = pronoun + 1; i < wording.size(); i++) {
      if (wording.quoted()[i]) {
        continue;
      }
      if (wording.followsComma(i)) {
        return introduces(wording, i) && !PERSONS.contains(wording.form(i));
      }
      if (i + 1 < wording.size() && wording.word(i + 1).continuesName(wording.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun further on could refer to what begins here. */
  private static boolean introduces(Wording wording, int i) {
    Word word = wording.word(i);
    if (INTRODUCERS.contains(word.form())) {
      boolean circumstance = i > 0 && PREPOSITIONS.contains(wording.form(i - 1));
      return !circumstance && !isTime(wording, i + 1);
    }
    if (i == 0) {
      return opensWithNoun(wording);
    }
    return word.capital() && !TIMES.contains(word.form()) && !PLACERS.contains(wording.form(i - 1));
  }

  private static boolean opensWithNoun(Wording wording) {
    Word word = wording.word(0);
    boolean adverb =
        word.form().endsWith("ly") && wording.size() > 1 && isPronounOrAside(wording, 1);
    boolean opener = OPENERS.contains(word.form()) && !isNameHere(wording);
    return !opener && !adverb && !word.form().endsWith("ing");
  }

  private static boolean isPronounOrAside(Wording wording, int i) {
    return wording.followsComma(i)
        || PERSONS.contains(wording.form(i))
        || THINGS.contains(wording.form(i));
  }

  /** A company may be called Next, or a band Now. */
  private static boolean isNameHere(Wording wording) {
    return !TIMES.contains(wording.form(0))
        && wording.story().isName(wording.story().termOf(wording.word(0)));
  }
}
