package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrases;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Words beside a name that say who its bearer is, by word indexes: the title before it, or what
 * stands between commas before or after it.
 */
record Apposition(int from, int to) {
  private static final int LONGEST = 40;
  private static final int TO_ROLE = 9;
  private static final int LONGEST_TITLE = 9;
  private static final int LONGEST_BEFORE = 14;
  private static final long OPENS = WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit;
  private static final long OPENS_NO_PHRASE =
      WordClass.CUE.bit
          | WordClass.ADVERB.bit
          | WordClass.SUBORDINATOR.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.PREPOSITION.bit;

  /**
   * Before a verb it is the subject of its own clause: after talks with Ann Lee, the judge said.
   */
  private static final long VERBS =
      WordClass.CUE.bit | WordClass.AUXILIARY.bit | WordClass.VERB.bit;

  private static final long CLAUSE =
      WordClass.RELATIVE.bit | WordClass.AUXILIARY.bit | WordClass.PRONOUN.bit;

  /** The office or occupation written small right before a name: spokesman Ann Lee. */
  static @Nullable Apposition titleBefore(Words words, Name name) {
    int floor =
        Math.max(words.sentenceStart(words.sentence(name.start())), name.start() - LONGEST_TITLE);
    int role = Roles.smallStartOf(words, name.start(), floor);
    return role < 0
        ? null
        : new Apposition(NounPhrases.titleStart(words, role, floor), name.start());
  }

  /** What follows a name after a comma: a spokesman for the ministry. */
  static @Nullable Apposition after(Words words, int nameEnd) {
    int limit = sentenceLimit(words, nameEnd);
    int i = skipParty(words, nameEnd, limit);
    if (i >= limit || !words.is(i, ",")) {
      return null;
    }
    i++;
    if (i + 1 < limit && words.isNumber(i) && words.is(i + 1, ",")) {
      i += 2;
    }
    if (i >= limit || !hasRole(words, i, limit)) {
      return null;
    }
    return new Apposition(i, end(words, i, limit));
  }

  private static int sentenceLimit(Words words, int i) {
    int end = i < words.size() && i > 0 ? words.sentenceEnd(words.sentence(i - 1)) : words.size();
    return Math.min(end, i + LONGEST);
  }

  /** The place of "(R-Fla.)", "R-Fla.," or "of Ohio" after a name, by its key. */
  static @Nullable String stateAfter(Words words, int nameEnd) {
    int limit = sentenceLimit(words, nameEnd);
    if (nameEnd + 1 >= limit) {
      return null;
    }
    if (words.is(nameEnd, "(") || words.is(nameEnd, ",")) {
      return Places.stateOfParty(words.word(nameEnd + 1));
    }
    boolean of = words.is(nameEnd, "of") || words.is(nameEnd, "from");
    Phrases.Match<Places.Place> place = of ? Places.at(words, nameEnd + 1, limit) : null;
    return place == null || place.value().isCountry() ? null : place.value().key();
  }

  /** Over "(R-Fla.)", "of Ohio", or "R-Fla.," after a name. */
  private static int skipParty(Words words, int nameEnd, int limit) {
    int i = nameEnd;
    if (i < limit && words.is(i, "(")) {
      int close = i + 1;
      while (close < limit && close - i < 6 && !words.is(close, ")")) {
        close++;
      }
      return close < limit && words.is(close, ")") ? close + 1 : i;
    }
    boolean of = i + 1 < limit && (words.is(i, "of") || words.is(i, "from"));
    if (of && Places.at(words, i + 1, limit) != null) {
      Phrases.Match<Places.Place> place = Places.at(words, i + 1, limit);
      return place == null ? i : i + 1 + place.length();
    }
    boolean party = i + 2 < limit && words.is(i, ",") && words.is(i + 2, ",");
    if (party && words.word(i + 1).length() > 2 && words.word(i + 1).charAt(1) == '-') {
      return i + 2;
    }
    return i;
  }

  /** Whether the words open with a phrase whose head is a person. */
  private static boolean hasRole(Words words, int from, int limit) {
    if (words.isAny(from, OPENS_NO_PHRASE)) {
      return false;
    }
    int stop = Math.min(limit, from + TO_ROLE);
    boolean opened = false;
    for (int i = from; i < stop; i++) {
      boolean mark = words.isMark(i) && !words.is(i, "\"");
      if (mark || words.isAny(i, CLAUSE)) {
        return false;
      }
      Phrases.Match<Roles.Noun> role = Roles.at(words, i, limit);
      if (role != null && !words.isPossessive(i + role.length() - 1)) {
        boolean modifies = role.length() == 1 && words.is(i, WordClass.MODIFIER);
        return modifies || endsHead(words, i + role.length(), limit, opened);
      }
      opened |= words.isAny(i, OPENS);
    }
    return false;
  }

  /** Whether a role before a word is the head of its phrase, not part of a longer one or a list. */
  private static boolean endsHead(Words words, int after, int limit, boolean opened) {
    if (after >= limit || words.isMark(after)) {
      return true;
    }
    boolean verbs = words.isAny(after, VERBS);
    if (words.is(after, WordClass.ADVERB) && after + 1 < limit) {
      verbs |= words.isAny(after + 1, VERBS);
    }
    if (words.isCapital(after) || verbs) {
      return false;
    }
    boolean joint =
        words.isAny(
            after,
            WordClass.PREPOSITION.bit
                | WordClass.CONJUNCTION.bit
                | WordClass.RELATIVE.bit
                | WordClass.ADVERB.bit);
    return opened || joint;
  }

  private static int end(Words words, int from, int limit) {
    int i = from;
    while (i < limit && !stops(words, i, limit)) {
      i++;
    }
    return i;
  }

  private static boolean stops(Words words, int i, int limit) {
    if (words.is(i, WordClass.SAYING)) {
      return true;
    }
    return switch (words.lower(i)) {
      case "," -> !isListComma(words, i, limit);
      case ";", ":", "(", ")", ".", "?", "!", "\"", "-", "--", "who" -> true;
      default -> false;
    };
  }

  /** The comma before a state's name: of Springfield, Ohio, */
  private static boolean isListComma(Words words, int i, int limit) {
    return i + 2 < limit
        && words.is(i + 2, ",")
        && words.isCapital(i + 1)
        && words.isCapital(i - 1)
        && Places.at(words, i + 1, limit) != null;
  }

  /** What stands before a name and ends with a comma: the group's president, Ann Lee. */
  static @Nullable Apposition before(Words words, int nameStart, int nameEnd) {
    int sentence = words.sentenceStart(words.sentence(nameStart));
    int comma = nameStart - 1;
    boolean closed = nameEnd >= words.size() || words.isMark(nameEnd);
    if (comma <= sentence || !words.is(comma, ",") || !closed) {
      return null;
    }
    int floor = Math.max(sentence, comma - LONGEST_BEFORE);
    int from = NounPhrases.wholeStart(words, comma, floor);
    return from < comma && headIsRole(words, from, comma) ? new Apposition(from, comma) : null;
  }

  /** Whether the first noun phrase from {@code from} has a person as its head. */
  private static boolean headIsRole(Words words, int from, int to) {
    int headEnd = from;
    while (headEnd < to && !words.isAny(headEnd, WordClass.PREPOSITION.bit)) {
      headEnd++;
    }
    int role = Roles.smallStartOf(words, headEnd, Math.max(from, headEnd - 5));
    return role >= from;
  }
}
