package pullquote.summary;

import java.util.Set;

/** Finds pronouns that have nothing in their own sentence to refer to. */
final class Pronouns {
  private static final Set<String> PERSONS = Resource.wordList("person-pronouns.txt");
  private static final Set<String> THINGS = Resource.wordList("thing-pronouns.txt");
  private static final Set<String> POINTERS = Resource.wordList("pointing-words.txt");
  private static final Set<String> OPENERS = Resource.wordList("openers.txt");
  private static final Set<String> PLACERS = Resource.wordList("placing-prepositions.txt");
  private static final Set<String> PREPOSITIONS = Resource.wordList("prepositions.txt");
  private static final Set<String> INTRODUCERS = Resource.wordList("introducing-words.txt");
  private static final Set<String> TIMES = Resource.wordList("time-nouns.txt");
  private static final Set<String> EMPTY_VERBS = Resource.wordList("verbs-of-empty-it.txt");
  private static final Set<String> CLAUSES = Resource.wordList("clause-openings.txt");
  private static final String IT = "it";

  /** How far behind the verb the clause of an empty “it” may begin. */
  private static final int CLAUSE_REACH = 4;

  private Pronouns() {}

  /** What the first pronoun without an antecedent stands for. */
  enum Reference {
    NONE,
    PERSON,
    THING
  }

  /** Reads from the left up to the first pronoun or the first words that it could refer to. */
  static Reference dangling(Wording wording) {
    for (int i = 0; i < wording.size(); i++) {
      if (wording.quoted()[i] && i > 0) {
        continue;
      }
      String form = wording.form(i);
      if (PERSONS.contains(form)) {
        return isNamedLater(wording, i) ? Reference.NONE : Reference.PERSON;
      }
      if (THINGS.contains(form)) {
        boolean empty = form.equals(IT) && isEmptySubject(wording, i);
        return empty || isNamedLater(wording, i) ? Reference.NONE : Reference.THING;
      }
      if (i == 0 && POINTERS.contains(form)) {
        return isTime(wording, 1) ? Reference.NONE : Reference.THING;
      }
      if (!wording.quoted()[i] && introduces(wording, i)) {
        return Reference.NONE;
      }
    }
    return Reference.NONE;
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

  /** “In his speech, Ann Bell said”: the name follows the first comma. */
  private static boolean isNamedLater(Wording wording, int pronoun) {
    if (pronoun == 0 || !OPENERS.contains(wording.form(0))) {
      return false;
    }
    for (int i = pronoun + 1; i < wording.size(); i++) {
      if (!wording.quoted()[i] && wording.followsComma(i)) {
        return introduces(wording, i) && !PERSONS.contains(wording.form(i));
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
      return !OPENERS.contains(word.form())
          && !word.form().endsWith("ly")
          && !word.form().endsWith("ing");
    }
    return word.capital() && !TIMES.contains(word.form()) && !PLACERS.contains(wording.form(i - 1));
  }
}
