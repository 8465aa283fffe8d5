package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.LetterCase;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Role;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Sets the bounds of an article's names by what the whole article tells: words that stand before a
 * name at one place and not at another, surnames of names in full, and how often a word is written
 * small in other news. Linear in the number of names.
 */
final class NameBounds {
  /** Written small so often, a word before a name is a word and no name. */
  private static final double WORD = 0.5;

  private static final double ALMOST_ALWAYS = 0.8;
  private static final double ALMOST_SURELY = 0.97;
  private static final double ALWAYS = 0.9;
  private static final double OFTEN = 0.4;
  private static final double RATHER = 0.35;
  private static final double AT_TIMES = 0.3;
  private static final double SELDOM = 0.2;

  private static final String VOWELS = "aeiouyáéíóú";
  private static final int LONGEST_HONOUR = 3;

  private static final long BODY = WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit;
  private static final long NO_NAME = WordClass.MODIFIER.bit | BODY | WordClass.CUE.bit;
  private static final long TITLE = WordClass.ROLE.bit | WordClass.RANK.bit | WordClass.ADDRESS.bit;
  private static final long NEVER_DROPPED = WordClass.NOBLE.bit | WordClass.PARTICLE.bit;

  private static final long PHRASE =
      WordClass.DETERMINER.bit | WordClass.PREPOSITION.bit | WordClass.POSSESSIVE.bit;
  private static final long SPEECH = WordClass.CUE.bit;

  private final Words words;
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Integer> written = new HashMap<>();

  /** Words that say something by themselves: "Bank said", "said Bank", "Ms Bank". */
  private final Set<String> speaking = new HashSet<>();

  /** A title and the last word of the name behind it, where both stand alone together. */
  private final Set<String> briefly = new HashSet<>();

  /** The same of names with more words between the two. */
  private final Set<String> atLength = new HashSet<>();

  private NameBounds(Words words) {
    this.words = words;
  }

  /** The names with the bounds that the article as a whole gives them, in their order. */
  static List<Name> settle(Words words, List<Name> names) {
    NameBounds bounds = new NameBounds(words);
    bounds.findSpeaking();
    List<Name> read = new ArrayList<>(names);
    read.replaceAll(bounds::personForBody);
    read.forEach(bounds::learn);
    read.replaceAll(bounds::settle);
    return bounds.withSurnames(read);
  }

  private void findSpeaking() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i) && !words.isAllCapitals(i) && speaks(i)) {
        speaking.add(words.lower(i));
      }
    }
  }

  /** Bank said; said Bank; Ms Bank. */
  private boolean speaks(int i) {
    if (i > 0 && words.is(i - 1, WordClass.ADDRESS)) {
      return true;
    }
    boolean open = i == 0 || !(words.isCapital(i - 1) || words.isAny(i - 1, PHRASE));
    boolean ends = i + 1 >= words.size() || words.isMark(i + 1);
    boolean says = i + 1 < words.size() && words.isAny(i + 1, SPEECH);
    boolean isSaid = i > 0 && words.isAny(i - 1, SPEECH) && !words.isCapital(i - 1) && ends;
    return open && (says || isSaid);
  }

  /** Karen Bank, whom the article calls Bank too. */
  private Name personForBody(Name name) {
    boolean brief =
        name.kind() == Name.Kind.ORGANISATION
            && name.end() - name.core() == 2
            && isFirstName(name.core())
            && !words.isAllCapitals(name.end() - 1)
            && !(name.core() > 0 && words.is(name.core() - 1, "the"));
    boolean person = brief && speaking.contains(words.lower(name.end() - 1));
    return person ? as(name, name.core(), name.end()) : name;
  }

  /**
   * The names, and among them the words that are somebody's surname here though elsewhere they are
   * none: May, Court, Will, Jordan.
   */
  private List<Name> withSurnames(List<Name> names) {
    List<Name> all = new ArrayList<>(names.size());
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean atName = next < names.size() && names.get(next).start() == i;
      if (atName) {
        Name name = names.get(next++);
        all.add(isSurname(name) ? surname(name.start(), name.end()) : name);
        i = Math.max(i, name.end() - 1);
      } else if (isSurname(i)) {
        all.add(surname(i, i + 1));
      }
    }
    return all;
  }

  private static Name surname(int start, int end) {
    return new Name(start, end - 1, end, -1, Name.Kind.PERSON, null);
  }

  private boolean isSurname(Name name) {
    int last = name.end() - 1;
    if (name.kind() == Name.Kind.PERSON || !surnames.contains(words.lower(last))) {
      return false;
    }
    boolean addressed = last > name.start() && words.is(last - 1, WordClass.ADDRESS);
    return addressed || (last == name.start() && !words.isAllCapitals(last) && actsAlone(last));
  }

  private boolean actsAlone(int i) {
    boolean phrase = i > 0 && (words.isAny(i - 1, PHRASE) || words.is(i - 1, ","));
    boolean acts =
        i + 1 < words.size()
            && (words.isMark(i + 1)
                || words.isPossessive(i)
                || words.isAny(i + 1, WordClass.FUNCTION | SPEECH));
    return (!phrase && acts) || speaks(i);
  }

  /** A word that no name begins with. */
  private boolean isSurname(int i) {
    if (!words.isCapital(i) || words.isAllCapitals(i) || !surnames.contains(words.lower(i))) {
      return false;
    }
    boolean dated = words.is(i, WordClass.MONTH) && (isNumber(i - 1) || isNumber(i + 1));
    return !dated && (speaks(i) || (!words.opensSentence(i) && actsAlone(i)));
  }

  private boolean isNumber(int i) {
    return i >= 0 && i < words.size() && words.isNumber(i);
  }

  private void learn(Name name) {
    if (name.kind() != Name.Kind.PERSON || name.core() >= name.end()) {
      return;
    }
    written.merge(text(name.core(), name.end()), 1, Integer::sum);
    int last = lastWord(name);
    if (last > name.core() && hasFirstName(name.core(), last)) {
      surnames.add(words.lower(last));
    }
    if (last > name.core() && !FirstNames.contains(words.lower(name.core()))) {
      Set<String> ends = last - name.core() == 1 ? briefly : atLength;
      ends.add(words.lower(name.core()) + " " + words.lower(last));
    }
  }

  private Name settle(Name name) {
    if (name.core() >= name.end()) {
      return name;
    }
    Name settled = name;
    if (name.kind() == Name.Kind.ORGANISATION && isPersonAfterBody(name)) {
      settled = as(name, name.core(), name.end());
    }
    if (settled.kind() != Name.Kind.PERSON) {
      return settled;
    }
    int end = withoutHonours(settled);
    int core = settled.core();
    if (isGivenName(settled)) {
      return as(settled, core - 1, end);
    }
    int next = next(core, end);
    while (next > core) {
      core = next;
      next = next(core, end);
    }
    return core == name.core() && end == name.end() ? settled : as(name, core, end);
  }

  private Name as(Name name, int core, int end) {
    int nickname = name.nickname() > core && name.nickname() < end - 1 ? name.nickname() : -1;
    Phrases.Match<Places.Place> place = Places.at(words, core, end);
    boolean isPlace = place != null && core > name.core() && place.length() == end - core;
    Name.Kind kind = isPlace ? Name.Kind.PLACE : Name.Kind.PERSON;
    return new Name(name.start(), core, end, nickname, kind, name.role());
  }

  /**
   * Its owner, Dean Marlow; Bishop Parkins, a congressman: a title that is a first name as well is
   * one where nobody has the surname in full and other words say who the bearer is.
   */
  private boolean isGivenName(Name name) {
    int title = name.core() - 1;
    boolean open =
        name.end() - name.core() == 1
            && title >= name.start()
            && words.isAny(title, WordClass.ROLE.bit | WordClass.RANK.bit)
            && !words.is(title, WordClass.NOBLE)
            && FirstNames.isLikely(words.lower(title))
            && !surnames.contains(words.lower(name.core()));
    return open
        && title == name.start()
        && (Apposition.after(words, name.end()) != null
            || Apposition.before(words, title, name.end()) != null
            || Roles.smallStartOf(words, title, words.sentenceStart(words.sentence(title))) >= 0
            || (name.end() + 1 < words.size()
                && words.is(name.end(), ",")
                && words.is(name.end() + 1, "who")));
  }

  /** National Organization for Women President Ann Lee. */
  private boolean isPersonAfterBody(Name name) {
    int length = name.end() - name.core();
    boolean titled = name.core() > name.start() && words.isAny(name.core() - 1, TITLE);
    if (!titled || length < 2 || length > 3 || !isFirstName(name.core())) {
      return false;
    }
    for (int i = name.core(); i < name.end(); i++) {
      if (words.isAny(i, BODY) || words.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  /** The end without letters after the name, and without "of Ohio". */
  private int withoutHonours(Name name) {
    int end = name.end();
    if (!FirstNames.contains(words.lower(name.core())) || words.is(name.core(), WordClass.NOBLE)) {
      return end;
    }
    while (end - name.core() > 2 && (isHonour(end - 1, name.core()) || words.is(end - 1, ","))) {
      end--;
    }
    for (int i = name.core() + 2; i + 1 < end; i++) {
      if (words.is(i, "of")) {
        return i;
      }
    }
    return end;
  }

  /** MBE, S.J. */
  private boolean isHonour(int i, int core) {
    int length = words.word(i).replace(".", "").length();
    boolean letters =
        length >= 2
            && length <= LONGEST_HONOUR
            && words.isAllCapitals(i)
            && !words.is(i, WordClass.SUFFIX)
            && !words.isAllCapitals(core);
    return letters || words.is(i, WordClass.HONOUR);
  }

  /** The word at which the name may begin instead, or {@code core} if it begins there. */
  private int next(int core, int end) {
    if (isFixed(core, end)) {
      return core;
    }
    int left = end - core - 1;
    boolean drops =
        isUnknownTitle(core, end)
            || isBeforeKnown(core, end)
            || (left >= 2 ? dropsBeforeFull(core, end) : dropsBeforeSurname(core, end));
    return drops ? core + 1 : isFirstName(core) ? core : behindTitles(core, end);
  }

  /** Whether no word may go, for what it is or for what would be left. */
  private boolean isFixed(int core, int end) {
    int left = end - core - 1;
    Phrases.Match<Places.Place> place = Places.at(words, core, end);
    return left < 1
        || words.isAny(core, NEVER_DROPPED)
        || !words.isCapital(core + 1)
        || FamilyNames.isSurelyFirst(lowers(core, end))
        || (FamilyNames.isFirst(words.lower(core)) && !isTitle(core, end))
        || (place != null && place.length() > 1)
        || isFirstNameElsewhere(core, end)
        || (left == 1 && isNoName(core + 1, end))
        || (words.isAny(core, BODY) && !hasFirstName(core + 1, end));
  }

  /** Joy Ann Lee, whom the article calls Joy Lee too. */
  private boolean isFirstNameElsewhere(int core, int end) {
    return end - core > 2
        && FirstNames.contains(words.lower(core))
        && written.containsKey(words.lower(core) + " " + words.lower(end - 1) + " ");
  }

  /** A word that is no name by itself. */
  private boolean isNoName(int i, int end) {
    boolean role = Roles.at(words, i, end) != null;
    boolean kind = words.isAny(i, WordClass.MODIFIER.bit | WordClass.MONTH.bit | BODY);
    return (role || kind) && !surnames.contains(words.lower(i));
  }

  /** Getty Images Ann Lee, where the article has Ann Lee too. */
  private boolean isBeforeKnown(int core, int end) {
    return end - core > 2
        && isFirstName(core + 1)
        && !FirstNames.contains(words.lower(core))
        && !written.containsKey(text(core, core + 1))
        && standsWithout(core, end);
  }

  /** Before a first name, and before two words that are names. */
  private boolean dropsBeforeFull(int core, int end) {
    String first = words.lower(core);
    double small = LetterCase.small(first);
    boolean title = isTitle(core, end);
    boolean mayBeFirstName = FirstNames.contains(first);
    if (isFirstName(core + 1)) {
      boolean plain = LetterCase.small(words.lower(core + 1)) < SELDOM;
      boolean told = title || (!isFirstName(core) && words.isAny(core, NO_NAME));
      return told
          || (!mayBeFirstName && small >= WORD && (plain || words.opensSentence(core)))
          || (small >= ALMOST_SURELY && plain && !isFirstName(core));
    }
    boolean named = areNames(core + 1, end);
    if (title && small >= OFTEN && named && (!mayBeFirstName || isOffice(core, end))) {
      return true;
    }
    return !mayBeFirstName
        && ((small >= ALWAYS && named) || (small >= WORD && standsWithout(core, end)));
  }

  /** Before one word, which has to be somebody's name. */
  private boolean dropsBeforeSurname(int core, int end) {
    String first = words.lower(core);
    double small = LetterCase.small(first);
    boolean mayBeFirstName = FirstNames.contains(first);
    boolean title =
        isTitle(core, end)
            && (!mayBeFirstName || isOffice(core, end))
            && !isOccupationAndName(core, end);
    boolean surname = surnames.contains(words.lower(core + 1));
    if (title && small >= AT_TIMES && surname) {
      return true;
    }
    boolean droppable = title || (!mayBeFirstName && (small >= WORD || words.isAny(core, NO_NAME)));
    boolean opens = words.opensSentence(core) || words.is(core, WordClass.ROLE);
    if (!droppable || !opens || !areNames(core + 1, end)) {
      return false;
    }
    boolean opensBeforePlace =
        small >= ALMOST_ALWAYS
            && words.opensSentence(core)
            && Places.exact(words.lower(core + 1)) != null;
    if (opensBeforePlace) {
      return true;
    }
    boolean common = surname || FamilyNames.isCommon(words.lower(core + 1));
    int without = written.getOrDefault(text(core + 1, end), 0);
    return (small >= ALMOST_ALWAYS && common && words.opensSentence(core))
        || (standsWithout(core, end) && (surname || (small >= ALMOST_ALWAYS && without >= 2)));
  }

  private boolean isTitle(int i, int end) {
    return words.isAny(i, WordClass.RANK.bit | WordClass.ADDRESS.bit)
        || Roles.at(words, i, end) != null;
  }

  /**
   * Cllr, Datuk: a word without a sound of its own, an abbreviation, that stands before the surname
   * at one place and before the full name at another.
   */
  private boolean isUnknownTitle(int core, int end) {
    String title = words.lower(core);
    String last = words.lower(end - 1);
    Set<String> elsewhere = end - core == 2 ? atLength : briefly;
    boolean abbreviated =
        title.endsWith(".")
            || words.isAllCapitals(core)
            || title.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    return abbreviated && elsewhere.contains(title + " " + last) && !FirstNames.contains(title);
  }

  /** Dean, Mason: before a surname alone they are rather the first name. */
  private boolean isOccupationAndName(int i, int end) {
    Phrases.Match<Roles.Noun> role = Roles.at(words, i, end);
    return FirstNames.isLikely(words.lower(i))
        && role != null
        && role.value().role().kind() == Role.Kind.OCCUPATION;
  }

  /** A rank or an office, not what anybody is: a judge, but not a guy. */
  private boolean isOffice(int i, int end) {
    Phrases.Match<Roles.Noun> role = Roles.at(words, i, end);
    return words.is(i, WordClass.RANK)
        || (role != null && role.value().role().kind() != Role.Kind.PERSON);
  }

  /**
   * The name behind several words of which one is a title or a body's: Pro Tem David Long, Audit
   * Committee Ann Lee, Minority Whip Steny Lee.
   */
  private int behindTitles(int core, int end) {
    int given = core + 1;
    boolean told = isTold(core, core, end);
    boolean plain = isNoFirstPart(core, end);
    while (given < end && !isFirstName(given) && !(plain && told && areNames(given, end))) {
      told |= isTold(given, core, end);
      plain &= isNoFirstPart(given, end);
      given++;
    }
    int after = end - given - 1;
    return told && (after == 1 || after == 2) ? given : core;
  }

  private boolean isTold(int i, int core, int end) {
    boolean body = i > core && words.isAny(i, BODY);
    return body || isTitle(i, end) || LetterCase.small(words.lower(i)) >= RATHER;
  }

  private boolean isNoFirstPart(int i, int end) {
    boolean word = words.isAny(i, NO_NAME) || LetterCase.small(words.lower(i)) >= WORD;
    return (word || isTitle(i, end)) && !FirstNames.contains(words.lower(i));
  }

  private boolean areNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (LetterCase.small(words.lower(i)) >= SELDOM) {
        return false;
      }
    }
    return true;
  }

  /** Whether the article has the name without its first word at least as often as with it. */
  private boolean standsWithout(int core, int end) {
    int without = written.getOrDefault(text(core + 1, end), 0);
    return without > 0 && without >= written.getOrDefault(text(core, end), 0);
  }

  private boolean hasFirstName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFirstName(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstName(int i) {
    String lower = words.lower(i);
    boolean title = words.isAny(i, TITLE) && LetterCase.small(lower) >= AT_TIMES;
    return FirstNames.isLikely(lower) && !title;
  }

  private int lastWord(Name name) {
    int last = name.end() - 1;
    while (last > name.core() && (words.is(last, WordClass.SUFFIX) || words.isMark(last))) {
      last--;
    }
    return last;
  }

  private List<String> lowers(int from, int to) {
    List<String> lowers = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      lowers.add(words.lower(i));
    }
    return lowers;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(words.lower(i)).append(' ');
    }
    return text.toString();
  }
}
