package pullquote.entity;

import pullquote.language.Gender;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** Where in its sentence somebody is mentioned, as far as the words around tell. */
enum Position {
  SUBJECT(3),
  /** Subject of a word of speech. */
  SPEAKER(4),
  /** He and she inside a sentence. */
  CLAUSE_SUBJECT(2),
  OBJECT(1.5),
  OBLIQUE(1),
  POSSESSOR(1.2),
  /** The Lee campaign. */
  MODIFIER(0.5),
  QUOTED(0.3);

  private final double weight;

  Position(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  boolean isSubject() {
    return this == SUBJECT || this == SPEAKER;
  }

  /**
   * @param first nobody else is mentioned before it in the sentence
   */
  static Position of(Words words, int from, int to, boolean first) {
    if (words.isPossessive(to - 1) || words.is(to - 1, WordClass.POSSESSIVE)) {
      return POSSESSOR;
    }
    int sentence = words.sentence(from);
    int before = from - 1;
    while (before >= words.sentenceStart(sentence) && words.is(before, "the")) {
      before--;
    }
    boolean modifies =
        from > 0
            && words.is(from - 1, WordClass.DETERMINER)
            && words.isCapital(from)
            && to < words.sentenceEnd(sentence)
            && !words.isMark(to)
            && !isVerb(words, to)
            && !words.isAny(to, WordClass.FUNCTION);
    if (modifies) {
      return MODIFIER;
    }
    boolean opens = before < words.sentenceStart(sentence);
    int after = afterAside(words, to);
    boolean verbFollows = after < words.sentenceEnd(sentence) && isVerb(words, after);
    if (!opens && words.is(before, WordClass.PREPOSITION)) {
      return OBLIQUE;
    }
    boolean inverted = !opens && words.is(before, WordClass.CUE) && isAfterQuote(words, before);
    boolean speaks = after < words.sentenceEnd(sentence) && words.is(after, WordClass.CUE);
    if (speaks || inverted) {
      return SPEAKER;
    }
    boolean nominative = Gender.isSubject(words, from);
    boolean subject = verbFollows || first || opensClause(words, before, after);
    if (nominative && !subject) {
      return CLAUSE_SUBJECT;
    }
    return subject ? SUBJECT : OBJECT;
  }

  /** After a comma or a conjunction, before what is no noun's mark: he left, and Ann Lee feeds. */
  private static boolean opensClause(Words words, int before, int after) {
    boolean opens =
        before < 0
            || words.isMark(before)
            || words.isAny(before, WordClass.CONJUNCTION.bit | WordClass.SUBORDINATOR.bit)
            || words.is(before, "that");
    return opens
        && after < words.size()
        && !words.isMark(after)
        && !words.isCapital(after)
        && !words.isAny(after, WordClass.FUNCTION);
  }

  /** Over ", 45, a farmer," and "(D)" after a name. */
  private static int afterAside(Words words, int to) {
    int end = words.sentenceEnd(words.sentence(to - 1));
    if (to < end && (words.is(to, ",") || words.is(to, "("))) {
      String close = words.is(to, ",") ? "," : ")";
      for (int i = to + 1; i < Math.min(end, to + 25); i++) {
        if (words.is(i, close) && i + 1 < end && isVerb(words, i + 1)) {
          return i + 1;
        }
      }
    }
    return to;
  }

  private static boolean isVerb(Words words, int i) {
    if (words.isAny(i, WordClass.CUE.bit | WordClass.AUXILIARY.bit | WordClass.VERB.bit)) {
      return true;
    }
    boolean adverb = words.is(i, WordClass.ADVERB) || words.lower(i).endsWith("ly");
    if (adverb && i + 1 < words.size()) {
      return words.isAny(i + 1, WordClass.CUE.bit | WordClass.AUXILIARY.bit)
          || words.lower(i + 1).endsWith("ed");
    }
    return !words.isCapital(i) && words.lower(i).endsWith("ed");
  }

  private static boolean isAfterQuote(Words words, int cue) {
    return cue > 0
        && (words.is(cue - 1, "\"") || words.is(cue - 1, "''") || words.is(cue - 1, "'"));
  }
}
