package pullquote.summary;

import pullquote.language.WordClass;

/**
 * Finds pronouns of things that have nothing in their own sentence to refer to, and those of people
 * whom nobody knows.
 */
final class Pronouns {
  /** Words with which a sentence opens without naming anything. */
  private static final long OPENERS =
      WordClass.PREPOSITION.bit
          | WordClass.SUBORDINATOR.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.ADVERB.bit
          | WordClass.RELATIVE.bit
          | WordClass.MONTH.bit
          | WordClass.DAY.bit;

  private static final String IT = "it";
  private static final String THEM = "them";
  private static final String THERE = "there";

  /** How far behind the verb the clause of an empty “it” may begin. */
  private static final int CLAUSE_REACH = 4;

  private Pronouns() {}

  /**
   * An “it said” at the end means something outside the sentence. Else reads from the left up to
   * the first pronoun or the first words that it could refer to.
   */
  static boolean isDangling(Wording wording, People people) {
    int last = wording.size() - 1;
    if (last > 0
        && !wording.isQuoted(last)
        && wording.is(last, WordClass.CUE)
        && (wording.isThing(last - 1) || wording.isPerson(last - 1))) {
      return wording.isThing(last - 1);
    }
    boolean several = false;
    if (meansSeveralElsewhere(wording) || pointsBackInTime(wording) || agreeAll(wording)) {
      return true;
    }
    for (int i = 0; i < wording.size(); i++) {
      if (wording.isQuoted(i) && i > 0) {
        continue;
      }
      if (wording.isThing(i)) {
        if (wording.is(i, IT) && isEmptySubject(wording, i)) {
          continue;
        }
        boolean meant = several && wording.is(i, WordClass.SEVERAL);
        return !meant && !isNamedLater(wording, i);
      }
      if (i == 0 && wording.is(i, THERE) && wording.size() > 1 && wording.followsComma(1)) {
        return true;
      }
      if (i == 0 && wording.is(i, WordClass.POINTING)) {
        // The article's first points at what comes: This is the moment.
        return wording.index() > 0 && !wording.isTime(1);
      }
      if (wording.isPerson(i) && people.isOpen(wording.tokens()[i], wording.index())) {
        return !isNamedLater(wording, i);
      }
      if (wording.isPerson(i) || (!wording.isQuoted(i) && introduces(wording, i))) {
        return false;
      }
      several |= isPlural(wording, i);
    }
    return false;
  }

  /** “Ada Brandt built them”: nothing before the “them” is several. */
  private static boolean meansSeveralElsewhere(Wording wording) {
    for (int i = 0; i < wording.size(); i++) {
      if (wording.isQuoted(i)) {
        return false;
      }
      if (wording.is(i, THEM)) {
        return true;
      }
      if (joins(wording, i)
          || wording.is(i, WordClass.POSSESSIVE)
          || isPlural(wording, i)
          || wording.isAny(i, WordClass.GROUP.bit | WordClass.INSTITUTION.bit)) {
        return false;
      }
    }
    return false;
  }

  /** An “and” before a name or a noun, as between two people. */
  private static boolean joins(Wording wording, int and) {
    if (!wording.is(and, "and") || and + 1 == wording.size()) {
      return false;
    }
    return wording.isCapital(and + 1)
        || wording.isAny(and + 1, WordClass.INTRODUCING.bit | WordClass.POSSESSIVE.bit);
  }

  /** “All agreed”, “On Friday, all were sold”: of whom is told elsewhere. */
  private static boolean agreeAll(Wording wording) {
    for (int i = 0; i + 1 < wording.size(); i++) {
      boolean opens = i == 0 || wording.followsComma(i);
      if (opens && !wording.isQuoted(i) && wording.is(i, "all")) {
        return i < CLAUSE_REACH
            && (wording.lower(i + 1).endsWith("ed") || wording.is(i + 1, WordClass.CUE));
      }
    }
    return false;
  }

  /** “Until that day”, “By that time”: at the opening, nothing before it tells which. */
  private static boolean pointsBackInTime(Wording wording) {
    return wording.size() > 2
        && !wording.isQuoted(0)
        && wording.isAny(0, OPENERS)
        && wording.is(1, "that")
        && (wording.isTime(2) || wording.is(2, "time"));
  }

  /** Whether “they” could refer to it. */
  private static boolean isPlural(Wording wording, int i) {
    return (wording.isPlural(i) || wording.is(i, WordClass.CROWD)) && !wording.isTime(i);
  }

  /** “It is clear that”, “It took years to”: nothing is referred to. */
  private static boolean isEmptySubject(Wording wording, int it) {
    boolean contracted = wording.isContracted(it);
    int verb = it + (contracted ? 0 : 1);
    if (!contracted && !(verb < wording.size() && wording.is(verb, WordClass.EMPTY))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(verb + 1 + CLAUSE_REACH, wording.size()); i++) {
      if (wording.is(i, WordClass.CLAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** “In his speech, the mayor said”, “With his pen Tom Brandt wrote”: the name follows. */
  private static boolean isNamedLater(Wording wording, int pronoun) {
    if (pronoun == 0 || !wording.isAny(0, OPENERS)) {
      return false;
    }
    for (int i = pronoun + 1; i < wording.size(); i++) {
      if (wording.isQuoted(i)) {
        continue;
      }
      if (wording.followsComma(i)) {
        return introduces(wording, i) && !wording.isPerson(i);
      }
      if (i + 1 < wording.size() && wording.continuesName(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun further on could refer to what begins here. */
  private static boolean introduces(Wording wording, int i) {
    if (wording.is(i, WordClass.INTRODUCING)) {
      boolean circumstance = i > 0 && wording.is(i - 1, WordClass.PREPOSITION);
      return !circumstance && !wording.isTime(i + 1);
    }
    if (i == 0) {
      return opensWithNoun(wording);
    }
    return wording.isCapital(i) && !wording.isTime(i) && !wording.is(i - 1, WordClass.PLACING);
  }

  private static boolean opensWithNoun(Wording wording) {
    boolean adverb =
        wording.lower(0).endsWith("ly") && wording.size() > 1 && isPronounOrAside(wording, 1);
    boolean opener = wording.isAny(0, OPENERS) && !isNameHere(wording);
    return !opener && !adverb && !wording.lower(0).endsWith("ing");
  }

  private static boolean isPronounOrAside(Wording wording, int i) {
    return wording.followsComma(i) || wording.isPerson(i) || wording.isThing(i);
  }

  /** A company may be called Next, or a band Now. */
  private static boolean isNameHere(Wording wording) {
    return !wording.isTime(0) && wording.story().isName(wording.term(0));
  }
}
