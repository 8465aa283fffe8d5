package pullquote.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pullquote.language.FirstNames;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Finds the names of an article as runs of capitalised words. Linear: each word is looked at a
 * bounded number of times.
 */
final class NameScanner {
  private static final long NO_NAME_TO_START =
      WordClass.FUNCTION | WordClass.MONTH.bit | WordClass.DAY.bit;
  private static final long BODY = WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit;

  private final Words words;

  /** The numbers of the words that stand in small letters, and of those with a capital. */
  private final BitSet seenSmall = new BitSet();

  private final BitSet seenCapital = new BitSet();
  private final boolean[] headlines;

  NameScanner(Words words) {
    this.words = words;
    headlines = new boolean[words.sentenceCount()];
    for (int s = 0; s < headlines.length; s++) {
      headlines[s] = isHeadline(words.sentenceStart(s), words.sentenceEnd(s));
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).equals(words.lower(i))) {
        seenSmall.set(words.id(i));
      } else if (words.isCapital(i) && !headlines[words.sentence(i)] && !words.opensSentence(i)) {
        seenCapital.set(words.id(i));
      }
    }
  }

  /**
   * All names in order. Of a headline, where every word has a capital, only those that a first name
   * opens and a word ends that the body knows as a name.
   */
  List<Name> scan() {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < words.sentenceCount(); s++) {
      int start = words.sentenceStart(s);
      int end = words.sentenceEnd(s);
      names.addAll(headlines[s] ? scanHeadline(start, end) : scan(start, end));
    }
    return names;
  }

  /** Whether a sentence is a headline: almost every word has a capital. */
  boolean isHeading(int sentence) {
    return headlines[sentence];
  }

  private List<Name> scanHeadline(int start, int end) {
    List<Name> names = new ArrayList<>();
    for (int i = start; i + 1 < end; i++) {
      if (!FirstNames.contains(words.lower(i)) || words.isPossessive(i)) {
        continue;
      }
      int last = i + 1;
      while (last + 1 < end && last < i + 3 && isMiddle(last)) {
        last++;
      }
      if (seenCapital.get(words.id(last)) && !words.isAny(last, NO_NAME_TO_START)) {
        names.add(NameParser.parse(words, i, last + 1, -1, false));
        i = last;
      }
    }
    return names;
  }

  private boolean isMiddle(int i) {
    boolean initial = words.word(i).length() == 2 && words.word(i).charAt(1) == '.';
    return initial || words.is(i, WordClass.PARTICLE);
  }

  /** The names among the words from {@code start} to before {@code end}. */
  List<Name> scan(int start, int end) {
    List<Name> names = new ArrayList<>();
    int i = start;
    while (i < end) {
      if (!mayStart(i, end)) {
        i++;
        continue;
      }
      NameRun run = NameRun.from(words, i, end);
      names.add(NameParser.parse(words, i, run.end(), run.nickname(), run.isJoined()));
      i = run.end();
    }
    return names;
  }

  /** Every word has a capital but for small words such as "of" and "to". */
  private boolean isHeadline(int start, int end) {
    int capitals = 0;
    for (int i = start; i < end; i++) {
      if (words.isMark(i) || words.isNumber(i)) {
        continue;
      }
      if (words.isCapital(i)) {
        capitals++;
      } else if (!words.isAny(i, WordClass.FUNCTION)) {
        return false;
      }
    }
    return capitals >= 4;
  }

  private boolean mayStart(int i, int end) {
    if (!words.isCapital(i) || words.isMark(i)) {
      return false;
    }
    boolean nameFollows =
        i + 1 < end && words.isCapital(i + 1) && !words.isAny(i + 1, NameRun.NO_PART);
    if (words.isAny(i, NO_NAME_TO_START)) {
      boolean isFirstName =
          words.isAny(i, WordClass.AUXILIARY.bit | WordClass.MONTH.bit)
              && FirstNames.contains(words.lower(i))
              && !isMonthHere(i);
      return (isFirstName && nameFollows && !asks(i, end))
          || (words.isAllCapitals(i) && words.word(i).equals("US"))
          || (i + 2 < end && startsParticle(i) && words.isCapital(i + 1));
    }
    if (NameRun.hasSmallTail(words.word(i))) {
      return false;
    }
    return !words.opensSentence(i) || mayOpenSentence(i, end, nameFollows);
  }

  /** In August Ann Lee: a month that is a first name elsewhere. */
  private boolean isMonthHere(int i) {
    return i > 0 && words.is(i, WordClass.MONTH) && words.is(i - 1, WordClass.WHERE);
  }

  /** Will Ann go? Of "Will Smith said" the third word tells that it is a name. */
  private boolean asks(int i, int end) {
    if (!words.opensSentence(i) || !words.is(i, WordClass.AUXILIARY)) {
      return false;
    }
    int third = i + 2;
    boolean name =
        third >= end
            || words.isMark(third)
            || words.isAny(third, WordClass.CUE.bit | WordClass.AUXILIARY.bit | WordClass.VERB.bit)
            || words.is(third, WordClass.CONJUNCTION)
            || words.lower(third).endsWith("ed");
    return !name;
  }

  private boolean mayOpenSentence(int i, int end, boolean nameFollows) {
    if (words.isAny(i, WordClass.RANK.bit | WordClass.ADDRESS.bit)) {
      return true;
    }
    if (nameFollows && words.isAny(i, WordClass.ROLE.bit | WordClass.MODIFIER.bit)) {
      return true;
    }
    Phrases.Match<Places.Place> place = Places.at(words, i, end);
    if (place != null && place.length() > 1) {
      return true;
    }
    if (words.isAny(i, WordClass.OPENER.bit | WordClass.CUE.bit)) {
      return nameFollows && words.isAny(i, BODY) && seenCapital.get(words.id(i));
    }
    String lower = words.lower(i);
    if (lower.endsWith("ly") && !FirstNames.contains(lower) && !seenCapital.get(words.id(i))) {
      return false;
    }
    if (FirstNames.contains(lower) || seenCapital.get(words.id(i))) {
      return true;
    }
    if (!nameFollows && Roles.pluralAt(words, i, end) != null) {
      return false;
    }
    if (seenSmall.get(words.id(i))) {
      return nameFollows && words.isAny(i, BODY);
    }
    boolean actor =
        i + 1 < end
            && (words.isPossessive(i)
                || words.isAny(i + 1, WordClass.CUE.bit | WordClass.AUXILIARY.bit));
    return nameFollows
        || actor
        || words.isAny(i, BODY)
        || Places.at(words, i, end) != null
        || words.isAllCapitals(i);
  }

  private boolean startsParticle(int i) {
    return words.is(i, WordClass.PARTICLE);
  }
}
