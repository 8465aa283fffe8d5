package pullquote.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the noun phrases of an article begin and end: the one place that tells. Where the tags of
 * words are known, near quotations, a base noun phrase is read by them; elsewhere the classes of
 * words and the names that are found tell what stands inside a phrase. Each phrase is looked for
 * when it is asked for, a few words around its head, so that the time is linear. Not thread-safe.
 */
public final class NounPhrases {
  private static final long NOUNS =
      WordClass.ROLE.bit | WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit;
  private static final long OPENS = WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit;
  private static final long OUTSIDE =
      (WordClass.FUNCTION & ~WordClass.QUANTIFIER.bit) | WordClass.CUE.bit;
  private static final long ENDS =
      WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit | WordClass.AUXILIARY.bit;

  private static final long ENDS_WHOLE =
      WordClass.PRONOUN.bit
          | WordClass.AUXILIARY.bit
          | WordClass.SUBORDINATOR.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.CUE.bit;

  /** So many words before its head a phrase begins. */
  private static final int LONGEST = 6;

  private static final int LONGEST_COMPLEMENT = 7;

  /** By so many words the name at a given end may go on beyond it. */
  private static final int REST_OF_NAME = 4;

  private static final int UNKNOWN = -1;

  private final Words words;
  private final Names names;
  private int[] startOf = {};

  /** Where the names of an article stand. */
  public interface Names {
    /** None are found yet. */
    Names NONE =
        new Names() {
          @Override
          public int endOf(int start) {
            return -1;
          }

          @Override
          public int startOf(int end) {
            return -1;
          }

          @Override
          public int head(int start) {
            return -1;
          }
        };

    /** The word after the name that begins at a word; -1 if none does. */
    int endOf(int start);

    /** The first word of the name that ends before a word; -1 if none does. */
    int startOf(int end);

    /**
     * The first word of the name proper, without titles, of the name that begins at a word; -1 of
     * one that is nothing but a title or a description.
     */
    int head(int start);
  }

  public NounPhrases(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** The article or possessor that opens the phrase of a head, at most six words before it. */
  public int start(int head) {
    if (startOf.length == 0) {
      startOf = new int[words.size()];
      Arrays.fill(startOf, UNKNOWN);
    }
    if (startOf[head] == UNKNOWN) {
      startOf[head] = findStart(head);
    }
    return startOf[head];
  }

  private int findStart(int head) {
    int floor = Math.max(words.sentenceStart(words.sentence(head)), head - LONGEST);
    int i = head;
    while (i > floor && (isInside(i - 1) || names.startOf(i) >= 0)) {
      int name = names.startOf(i);
      i = name < 0 ? i - 1 : name;
      if (words.isAny(i, OPENS)) {
        return i;
      }
    }
    boolean adjectives = i - 3 >= floor && words.is(i - 1, ",") && words.isAny(i - 3, OPENS);
    return adjectives && i < head && isInside(i - 2) ? i - 3 : i;
  }

  /** Whether a word may stand before the head of a phrase. */
  private boolean isInside(int i) {
    if (words.isMark(i) || words.isAny(i, OPENS) || words.isAny(i, OUTSIDE)) {
      return !words.isMark(i) && words.isAny(i, OPENS);
    }
    boolean verb = words.lower(i).endsWith("ing") && !words.isCapital(i);
    return !verb || (i > 0 && words.isAny(i - 1, OPENS));
  }

  /** The first of the words before a title that belong to it: the former deputy (mayor). */
  public static int titleStart(Words words, int title, int floor) {
    int from = title;
    while (from > floor && goesWithTitle(words, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean goesWithTitle(Words words, int i) {
    if (words.isMark(i) || words.isQuoted(i) != words.isQuoted(i + 1)) {
      return false;
    }
    if (words.isPossessive(i)) {
      return true;
    }
    return !words.isAny(i, WordClass.FUNCTION | WordClass.CUE.bit | WordClass.DAY.bit)
        && !words.lower(i).endsWith("ly");
  }

  /** The first word of the phrase that ends before a word, with all that follows its head. */
  public static int wholeStart(Words words, int end, int floor) {
    int from = end;
    while (from > floor && !endsWhole(words, from - 1, floor)) {
      from--;
      if (words.isAny(from, OPENS) && !isInner(words, from, floor)) {
        break;
      }
    }
    return from;
  }

  private static boolean endsWhole(Words words, int i, int floor) {
    if (words.isMark(i) || words.isAny(i, ENDS_WHOLE)) {
      return true;
    }
    return words.is(i, WordClass.PREPOSITION) && (i == floor || !words.is(i, WordClass.JOINT));
  }

  /** An article after "of" does not open the phrase: a spokesman for the ministry. */
  private static boolean isInner(Words words, int i, int floor) {
    return i - 1 > floor && words.is(i - 1, WordClass.JOINT);
  }

  /** Whether the head comes later: campaign manager's office, police officer training. */
  public boolean goesOn(int i) {
    if (words.isMark(i) || words.isPossessive(i - 1) || words.isCapital(i)) {
      return false;
    }
    if (words.isAny(i, WordClass.FUNCTION | WordClass.CUE.bit)) {
      return false;
    }
    if (words.isAny(i, NOUNS)) {
      return true;
    }
    boolean adjective = words.is(i - 1, WordClass.MODIFIER);
    return adjective && !words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ed");
  }

  /** The end of "of the company", "for Mr Lee" behind a phrase that ends before a word. */
  public int complementEnd(int phraseEnd) {
    int end = words.sentenceEnd(words.sentence(phraseEnd - 1));
    int i = phraseEnd;
    boolean joint = i + 1 < end && (words.is(i, "of") || words.is(i, "for"));
    if (!joint) {
      return phraseEnd;
    }
    i++;
    boolean first = true;
    while (i < end && i < phraseEnd + LONGEST_COMPLEMENT && !words.isMark(i)) {
      if (!first && words.isAny(i, OUTSIDE)) {
        break;
      }
      first = false;
      i++;
    }
    return i;
  }

  /**
   * The base noun phrase that begins at a tagged word: determiner, adjectives and numbers with the
   * nouns that follow, up to the last noun or to a possessive.
   *
   * @return null where none begins
   */
  public @Nullable NounPhrase base(Tags tags, int from) {
    int limit = words.sentenceEnd(words.sentence(from));
    int last = -1;
    boolean owns = false;
    for (int i = from; i < limit && !owns; i++) {
      String tag = tags.of(i);
      if (isNoun(tag) || (i > from && isOwner(tags, i))) {
        last = i;
        owns = words.endsAsOwner(i);
      } else if (tag.equals("DET")) {
        if (i > from) {
          break;
        }
      } else if (!tag.equals("ADJ")
          && !tag.equals("NUM")
          && !(last == i - 1 && joins(tags, i, limit))
          && !(last < 0 && isDescribing(tags, from, i, limit))) {
        break;
      }
    }
    if (last < 0) {
      return null;
    }
    boolean name = tags.of(last).equals("PROPN");
    return new NounPhrase(words, from, last, last + 1, name ? last : -1, name, null, false, false);
  }

  /** Between article and noun: the visibly shaken teenager, the disgraced minister. */
  private boolean isDescribing(Tags tags, int from, int i, int limit) {
    if (i == from || i + 1 >= limit || !tags.of(from).equals("DET")) {
      return false;
    }
    String next = tags.of(i + 1);
    boolean adverb = tags.of(i).equals("ADV") && words.lower(i).endsWith("ly");
    return (adverb && (next.equals("ADJ") || endsAsParticiple(tags, i + 1)))
        || (endsAsParticiple(tags, i) && opensNoun(next) && !next.equals("NUM"));
  }

  private boolean endsAsParticiple(Tags tags, int i) {
    String lower = words.lower(i);
    return tags.of(i).equals("VERB") && (lower.endsWith("ed") || lower.endsWith("ing"));
  }

  /** The first word of the base noun phrase that ends before a tagged word. */
  public int baseStart(Tags tags, int end) {
    int floor = words.sentenceStart(words.sentence(end));
    int from = end;
    while (from > floor && (tags.of(from - 1).equals("DET") || opensNoun(tags.of(from - 1)))) {
      from--;
    }
    return from;
  }

  /** Whether a noun, or what goes before one, has the tag. */
  public static boolean opensNoun(String tag) {
    return isNoun(tag) || tag.equals("ADJ") || tag.equals("NUM");
  }

  private static boolean isNoun(String tag) {
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  /** A possessive that the tagger took for something else: the space agency’s base. */
  private boolean isOwner(Tags tags, int i) {
    String tag = tags.of(i);
    return words.endsAsOwner(i) && (tag.equals("PART") || tag.equals("ADJ") || tag.equals("X"));
  }

  /** The joint of a name behind its first word: Johnson &amp; Johnson. */
  private boolean joins(Tags tags, int i, int limit) {
    boolean and = words.form(i).equals("&");
    return (and || words.form(i).equals("-"))
        && i + 1 < limit
        && tags.of(i + 1).equals("PROPN")
        && i > 0
        && tags.of(i - 1).equals("PROPN")
        && words.end(i - 1) + (and ? 1 : 0) >= words.start(i);
  }

  /** The first noun phrase of some words that name somebody or something. */
  public NounPhrase first(int from, int to) {
    return new Forward(from, to).read();
  }

  /** Reads a phrase from its first word on. */
  private final class Forward {
    private final int from;
    private final int to;
    private int name = -1;
    private int nameEnd = -1;

    Forward(int from, int to) {
      this.from = from;
      this.to = to;
    }

    NounPhrase read() {
      int end = end();
      boolean joined = end + 1 < to && words.is(end, "and");
      int core = nameEnd == end ? names.head(name) : -1;
      return core >= 0
          ? new NounPhrase(words, from, core, end, name, true, null, false, joined)
          : headed(end, joined);
    }

    private NounPhrase headed(int end, boolean joined) {
      int last = end - 1;
      Roles.Noun role = null;
      boolean plural = isCounted();
      int head = Roles.startOf(words, end, from);
      if (head < 0) {
        int several = Roles.pluralStartOf(words, end, from);
        plural |= several >= 0;
        head = several < 0 ? last : several;
      } else {
        Phrases.Match<Roles.Noun> match = Roles.at(words, head, end);
        role = match == null ? null : match.value();
      }
      if ((nameEnd == end && isNative(last)) || words.isAge(last)) {
        role = Roles.NATIVE;
      }
      boolean form = plural || isPlural(last);
      NounPhrase phrase = new NounPhrase(words, from, head, end, name, false, role, form, joined);
      return plural || phrase.isSeveral() ? phrase.withoutRole() : phrase;
    }

    /** Before a preposition, a relative clause, a mark. */
    private int end() {
      int i = from;
      while (i < to) {
        int end = names.endOf(i);
        if (end >= 0 && end <= to + REST_OF_NAME) {
          name = i;
          nameEnd = end;
          i = Math.max(i + 1, end);
          continue;
        }
        Phrases.Match<Roles.Noun> role = Roles.at(words, i, to);
        if (role != null && role.length() > 1) {
          i += role.length();
          continue;
        }
        boolean opensWithCount = i == from;
        if (!opensWithCount && !joinsAdjectives(i) && (ends(i) || isParticiple(i))) {
          return i;
        }
        i++;
      }
      return Math.min(Math.max(i, from + 1), Math.max(to, nameEnd));
    }

    /** The comma of "the tall, lean diplomat". */
    private boolean joinsAdjectives(int i) {
      return words.is(i, ",")
          && i == from + 2
          && i + 2 < to
          && words.is(from, "the")
          && name < 0
          && !words.isAny(i - 1, NOUNS)
          && !words.isAny(i + 1, WordClass.FUNCTION);
    }

    private boolean ends(int i) {
      if (words.isMark(i)) {
        return !words.is(i, "\"") && !words.is(i, "'");
      }
      if (words.isAny(i, ENDS)) {
        return !words.is(i, "of")
            || !words.isAny(i - 1, WordClass.QUANTIFIER.bit | WordClass.DETERMINER.bit)
            || words.is(i - 1, "one");
      }
      boolean and = words.is(i, "and") || words.is(i, "or");
      return and && (nameEnd == i || isPlural(i - 1));
    }

    /** The statement released by, a lawyer representing. */
    private boolean isParticiple(int i) {
      String lower = words.lower(i);
      boolean form = lower.endsWith("ed") || lower.endsWith("ing") || words.is(i, WordClass.CUE);
      boolean noun =
          words.isAny(i - 1, WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit)
              || Roles.smallStartOf(words, i, from) >= 0;
      return form && noun && i + 1 < to;
    }

    /** Two people, hundreds of, many. */
    private boolean isCounted() {
      if (words.is(from, "one") || words.is(from, "another")) {
        return false;
      }
      return words.isAny(from, WordClass.QUANTIFIER.bit | WordClass.MANY.bit);
    }

    private boolean isNative(int i) {
      Phrases.Match<Places.Place> place = Places.at(words, i, i + 1);
      return place != null && place.value().form() == Places.Form.ADJECTIVE;
    }
  }

  private boolean isPlural(int i) {
    return words.isPlural(i) || words.is(i, WordClass.MANY);
  }
}
