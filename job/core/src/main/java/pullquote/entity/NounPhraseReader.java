package pullquote.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Roles;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** Reads the first noun phrase of a mention. */
final class NounPhraseReader {
  private static final long ENDS =
      WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit | WordClass.AUXILIARY.bit;

  private final Words words;
  private final Cast cast;
  private final int from;
  private final int to;
  private final Map<Integer, Name> ownNames = new HashMap<>();
  private @Nullable Name last;
  private int lastEnd = -1;

  NounPhraseReader(Words words, Cast cast, NameScanner scanner, int from, int to) {
    this.words = words;
    this.cast = cast;
    this.from = from;
    this.to = to;
    boolean known = false;
    for (int i = from; i < to && !known; i++) {
      known = cast.nameAt(i) != null;
    }
    if (!known) {
      for (Name name : scanner.scan(from, to)) {
        ownNames.put(name.start(), name);
      }
    }
  }

  private @Nullable Name nameAt(int i) {
    Name name = cast.nameAt(i);
    return name == null ? ownNames.get(i) : name;
  }

  NounPhrase read() {
    int end = phraseEnd();
    boolean named = last != null && lastEnd == end && last.core() < last.end();
    boolean several =
        isCoordinated(end)
            || (words.isCapital(end - 1) && NameParser.isPeople(words, end - 1))
            || isGroup(end);
    if (named && last != null && last.kind() != Name.Kind.BARE) {
      return new NounPhrase(
          words, from, end, last.core(), last, null, false, several, false, false, last);
    }
    return headed(end, several);
  }

  private NounPhrase headed(int end, boolean several) {
    Roles.Noun role = null;
    boolean plural = isCounted();
    int head = end - 1;
    for (int i = Math.max(from, end - 5); i < end; i++) {
      Phrases.Match<Roles.Noun> one = Roles.at(words, i, end);
      if (one != null && i + one.length() == end) {
        role = one.value();
        head = i;
        break;
      }
      Phrases.Match<Roles.Noun> many = Roles.pluralAt(words, i, end);
      if (many != null && i + many.length() == end) {
        plural = true;
        head = i;
        break;
      }
    }
    String noun = words.lower(end - 1);
    if ((last != null && lastEnd == end && isNative(end - 1)) || words.isAge(end - 1)) {
      role = Roles.NATIVE;
    }
    if (plural || several) {
      role = null;
    }
    boolean institution = role == null && words.is(end - 1, WordClass.INSTITUTION);
    boolean document =
        role == null
            && !institution
            && (words.is(end - 1, WordClass.DOCUMENT) || isPluralDocument(noun));
    return new NounPhrase(
        words,
        from,
        end,
        head,
        null,
        role,
        plural || isPlural(end - 1),
        several,
        institution,
        document,
        last);
  }

  private boolean isPlural(int i) {
    return words.isPlural(i) || words.is(i, WordClass.MANY);
  }

  private static boolean isPluralDocument(String noun) {
    return noun.endsWith("s")
        && (Vocabulary.classes(noun.substring(0, noun.length() - 1)) & WordClass.DOCUMENT.bit) != 0;
  }

  /** Two people, hundreds of, many. */
  private boolean isCounted() {
    if (words.is(from, "one") || words.is(from, "another")) {
      return false;
    }
    return words.isAny(from, WordClass.QUANTIFIER.bit | WordClass.MANY.bit);
  }

  /** The end of the first noun phrase: before a preposition, a relative clause, a mark. */
  private int phraseEnd() {
    int i = from;
    while (i < to) {
      Name name = nameAt(i);
      if (name != null && name.end() <= to + 4) {
        last = name;
        lastEnd = name.end();
        i = Math.max(i + 1, name.end());
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
    return Math.min(Math.max(i, from + 1), Math.max(to, lastEnd));
  }

  /** The comma of "the tall, lean diplomat". */
  private boolean joinsAdjectives(int i) {
    long noun = WordClass.ROLE.bit | WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit;
    return words.is(i, ",")
        && i == from + 2
        && i + 2 < to
        && words.is(from, "the")
        && last == null
        && !words.isAny(i - 1, noun)
        && !words.isAny(i + 1, WordClass.FUNCTION);
  }

  private boolean ends(int i) {
    if (words.isMark(i)) {
      return !isInnerQuote(i);
    }
    if (words.isAny(i, ENDS)) {
      return !words.is(i, "of")
          || !words.isAny(i - 1, WordClass.QUANTIFIER.bit | WordClass.DETERMINER.bit)
          || words.is(i - 1, "one");
    }
    boolean and = words.is(i, "and") || words.is(i, "or");
    return and && (lastEnd == i || isPlural(i - 1));
  }

  /** The statement released by, a lawyer representing. */
  private boolean isParticiple(int i) {
    String lower = words.lower(i);
    boolean form = lower.endsWith("ed") || lower.endsWith("ing") || words.is(i, WordClass.CUE);
    boolean noun =
        words.isAny(i - 1, WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit)
            || Apposition.roleEndingAt(words, i, from) >= 0;
    return form && noun && i + 1 < to;
  }

  private boolean isInnerQuote(int i) {
    return words.is(i, "\"") || words.is(i, "'");
  }

  private boolean isNative(int i) {
    Phrases.Match<Places.Place> place = Places.at(words, i, i + 1);
    return place != null && place.value().form() == Places.Form.ADJECTIVE;
  }

  /** A crowd; a mix of supporters. */
  private boolean isGroup(int end) {
    return words.is(end - 1, WordClass.GROUP) && !words.isCapital(end - 1);
  }

  private boolean isCoordinated(int end) {
    if (end >= to || !words.is(end, "and")) {
      return false;
    }
    return end + 1 < to;
  }
}
