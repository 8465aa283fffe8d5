package pullquote.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.FirstNames;
import pullquote.language.LetterCase;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Role;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.WordList;

/** Tells what a run of capitalised words is, and where the name proper begins in it. */
final class NameParser {
  private static final Set<String> OFFICE_OPENINGS =
      WordList.set(NameParser.class, "office-openings.txt");

  private static final int LONGEST_POSITION = 3;

  /** Written small so seldom, a word is a name. */
  private static final double SELDOM = 0.2;

  private static final long BODY = WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit;

  private final Words words;
  private final int start;
  private final int end;
  private final int nickname;
  private final boolean joined;
  private Roles.@Nullable Noun role;
  private boolean titled;

  private NameParser(Words words, int start, int end, int nickname, boolean joined) {
    this.words = words;
    this.start = start;
    this.end = end;
    this.nickname = nickname;
    this.joined = joined;
  }

  /**
   * @param joined the run goes over "of", "for" or "&amp;" as bodies' names do
   */
  static Name parse(Words words, int start, int end, int nickname, boolean joined) {
    int last = end;
    while (last - start > 1 && words.is(last - 1, WordClass.HONOUR)) {
      last--;
    }
    return new NameParser(words, start, last, nickname, joined).parse();
  }

  private Name parse() {
    Phrases.Match<Places.Place> whole = Places.at(words, start, end);
    if (whole != null && whole.length() == end - start) {
      boolean adjective = whole.value().form() == Places.Form.ADJECTIVE;
      boolean name = !adjective || words.isAllCapitals(start) || words.word(start).contains(".");
      return name(start, name ? Name.Kind.PLACE : Name.Kind.BARE);
    }
    if (whole != null && start + whole.length() == end - 1 && isPartisan(end - 1)) {
      return name(end, Name.Kind.BARE);
    }
    int core = coreAfterTitles();
    if (isAddressed(core)) {
      return name(core, Name.Kind.PERSON);
    }
    core = strip(core);
    if (core == end - 1 && !titled && Roles.isPeople(words, core)) {
      return name(end, Name.Kind.BARE);
    }
    if (core >= end) {
      return isBody(start) ? name(start, Name.Kind.ORGANISATION) : name(end, Name.Kind.BARE);
    }
    boolean body = isBody(core) || (joined && !isBehindTitle(core));
    if (body && !(titled && words.is(lastWord(), WordClass.SURNAME_LIKE))) {
      boolean all = isBody(start) || (joined && !titled);
      return name(all && core > start ? start : core, Name.Kind.ORGANISATION);
    }
    Phrases.Match<Places.Place> place = Places.at(words, core, end);
    if (!titled && place != null && place.length() == end - core) {
      return name(core, Name.Kind.PLACE);
    }
    return name(core, Name.Kind.PERSON);
  }

  /** The Ohio Republican: what somebody is called for a party, behind "the". */
  private boolean isPartisan(int last) {
    return start > 0
        && words.is(start - 1, "the")
        && words.is(last, WordClass.MODIFIER)
        && Roles.at(words, last, end) != null;
  }

  /** Founder &amp; CEO Ann Lee: two or three names behind the last title of a joined run. */
  private boolean isBehindTitle(int core) {
    int length = lastWord() + 1 - core;
    boolean behind =
        titled
            && core > start
            && words.isAny(core - 1, WordClass.ROLE.bit | WordClass.RANK.bit)
            && (length == 2 || length == 3);
    for (int i = core; behind && i <= lastWord(); i++) {
      behind = words.isCapital(i) && LetterCase.small(words.lower(i)) < SELDOM;
    }
    return behind;
  }

  /** Mrs May, Mr Green, Ms Court: a last word behind a form of address is a name. */
  private boolean isAddressed(int core) {
    return core == end - 1
        && core > start
        && words.is(core - 1, WordClass.ADDRESS)
        && Roles.at(words, core, end) == null;
  }

  private Name name(int core, Name.Kind kind) {
    return new Name(start, core, end, nickname > core + 1 ? nickname : -1, kind, role);
  }

  private int lastWord() {
    int last = end - 1;
    while (last > start && (words.is(last, WordClass.SUFFIX) || words.isMark(last))) {
      last--;
    }
    return last;
  }

  /** Whether the last word makes it a body's name, or a thing's. */
  private boolean isBody(int core) {
    int last = lastWord();
    if (isDomain(words.word(last))) {
      return true;
    }
    if (!words.isAny(last, BODY)) {
      return false;
    }
    boolean person =
        last - core >= 1
            && last - core <= 2
            && words.is(last, WordClass.SURNAME_LIKE)
            && FirstNames.contains(words.lower(core))
            && !(core > 0 && words.is(core - 1, "the"));
    return !person;
  }

  /** Example.com: a stop before a last part in small letters. */
  private static boolean isDomain(String word) {
    int stop = word.lastIndexOf('.');
    return stop > 1
        && word.length() - stop >= 3
        && word.substring(stop + 1).chars().allMatch(Character::isLowerCase);
  }

  /** The word after the last title or office of the run. */
  private int coreAfterTitles() {
    int last = lastWord();
    int core = start;
    int i = start;
    while (i < last) {
      int next = titleEnd(i, last);
      if (next > i) {
        core = next;
        i = next;
        continue;
      }
      Phrases.Match<Places.Place> place = Places.at(words, i, last);
      if (place != null) {
        i += place.length();
        continue;
      }
      boolean beforeOffice = i + 1 < last && titleEnd(i + 1, last) > i + 1 && i == start;
      if (isFirstName(i) && !beforeOffice && !hasOfficeAhead(i + 1, last)) {
        break;
      }
      i++;
    }
    return core;
  }

  /** Jefferson County Sheriff Ann Lee: an office further on, before a first name. */
  private boolean hasOfficeAhead(int from, int last) {
    for (int i = from; i < last; i++) {
      Phrases.Match<Roles.Noun> match = Roles.at(words, i, last);
      if (match != null && match.value().role().kind() == Role.Kind.OFFICE) {
        return opensFullName(i + match.length());
      }
    }
    return false;
  }

  /** Whether a first name and more stand from a word on. */
  private boolean opensFullName(int i) {
    return i < lastWord() && isFirstName(i);
  }

  private boolean isFirstName(int i) {
    return FirstNames.contains(words.lower(i))
        && !words.isAny(i, WordClass.MODIFIER.bit | WordClass.INSTITUTION.bit);
  }

  private int titleEnd(int i, int last) {
    Phrases.Match<Roles.Noun> match = Roles.at(words, i, last);
    boolean modifier = match != null && match.length() == 1 && words.is(i, WordClass.MODIFIER);
    if (match != null && !modifier && match.value().role().kind() != Role.Kind.PERSON) {
      boolean surname =
          match.value().surnameLike()
              && i > start
              && !isPrefix(start, i)
              && !opensFullName(i + match.length());
      if (!surname && !isGivenName(i, i + match.length(), match.value())) {
        role = match.value();
        titled = true;
        return i + match.length();
      }
    }
    if (words.isAny(i, WordClass.RANK.bit | WordClass.ADDRESS.bit)) {
      titled = true;
      return i + 1;
    }
    return i;
  }

  /** Hunter Lee, Mason Lee: an occupation that is a first name, but before another first name. */
  private boolean isGivenName(int from, int to, Roles.Noun noun) {
    return noun.role().kind() == Role.Kind.OCCUPATION
        && noun.surnameLike()
        && to - from == 1
        && FirstNames.isLikely(words.lower(from))
        && !(to + 1 < end && isFirstName(to));
  }

  /** Whether all these words go with a title: nationalities and modifiers. */
  private boolean isPrefix(int from, int to) {
    int next = from;
    while (next < to && words.isAny(next, WordClass.RANK.bit | WordClass.ADDRESS.bit)) {
      next++;
    }
    return strip(next, to) >= to;
  }

  private int strip(int core) {
    int last = lastWord();
    int from = core;
    boolean abbreviation =
        last - from >= 2
            && words.isAllCapitals(from)
            && !words.isAllCapitals(from + 1)
            && FirstNames.contains(words.lower(from + 1));
    if (abbreviation) {
      return from + 1;
    }
    int behind = behindAbbreviation(from, last);
    if (behind > from) {
      return behind;
    }
    if (from > start && (words.is(from, "of") || words.is(from, "for"))) {
      from++;
      from += words.is(from, "the") ? 1 : 0;
      int stripped = strip(from, last + 1);
      boolean placeName =
          stripped == from
              && last - from >= 2
              && FirstNames.contains(words.lower(from + 1))
              && !FirstNames.contains(words.lower(from));
      if (placeName) {
        return from + 1;
      }
      return stripped == from && last == from && !titledByOf(from) ? end : stripped;
    }
    return strip(from, last + 1);
  }

  /** Bears QB Ann Lee: a name of two or three words behind a short word in capitals. */
  private int behindAbbreviation(int from, int last) {
    for (int i = Math.max(from, last - 3); i + 2 <= last; i++) {
      boolean letters =
          words.isAllCapitals(i)
              && words.word(i).length() >= 2
              && words.word(i).length() <= LONGEST_POSITION
              && words.word(i).chars().allMatch(Character::isLetter);
      boolean name = letters && FirstNames.isLikely(words.lower(i + 1));
      for (int k = i + 1; name && k <= last; k++) {
        name = words.isCapital(k) && !words.isAllCapitals(k) && !words.isAny(k, BODY);
      }
      if (name) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean titledByOf(int from) {
    return FirstNames.contains(words.lower(from));
  }

  /** The first word from {@code from} that neither a nationality nor a modifier holds. */
  private int strip(int from, int to) {
    int i = from;
    while (i < to) {
      Phrases.Match<Places.Place> place = Places.at(words, i, to);
      boolean lastWord = i == to - 1;
      if (lastWord && i > start && FirstNames.contains(words.lower(i))) {
        return i;
      }
      if (place != null) {
        boolean firstName =
            place.length() == 1 && i == to - 2 && FirstNames.contains(words.lower(i));
        boolean name = place.value().form() != Places.Form.ADJECTIVE;
        int rest = to - i - place.length();
        boolean clubOf = name && rest == 1 && !titled && i == start;
        if (firstName || clubOf || (name && rest == 0)) {
          return i;
        }
        i += place.length();
        continue;
      }
      boolean modifier =
          words.isAny(i, WordClass.MODIFIER.bit | WordClass.MONTH.bit | WordClass.DAY.bit)
              || isUnnamedRole(i, to);
      boolean firstName = i == to - 2 && FirstNames.contains(words.lower(i)) && !titledFrom(i);
      if (!modifier || firstName) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean isUnnamedRole(int i, int to) {
    Phrases.Match<Roles.Noun> match = Roles.at(words, i, to);
    return match != null && i + match.length() == to && !match.value().surnameLike();
  }

  private boolean titledFrom(int i) {
    return OFFICE_OPENINGS.contains(words.lower(i));
  }
}
