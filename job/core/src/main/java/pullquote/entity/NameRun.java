package pullquote.entity;

import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** A run of capitalised words that grows word by word, with what a name may hold besides. */
final class NameRun {
  private static final int LONGEST = 12;

  /** Classes of words that no name goes on with, capital or not. */
  static final long NO_PART =
      WordClass.DETERMINER.bit
          | WordClass.POSSESSIVE.bit
          | WordClass.PREPOSITION.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.SUBORDINATOR.bit
          | WordClass.RELATIVE.bit
          | WordClass.PRONOUN.bit
          | WordClass.DAY.bit;

  private final Words words;
  private final int start;
  private final int limit;
  private int end;
  private int nickname = -1;
  private boolean joined;

  private NameRun(Words words, int start, int sentenceEnd) {
    this.words = words;
    this.start = start;
    this.limit = Math.min(sentenceEnd, start + LONGEST);
    this.end = start + 1;
  }

  /** The run that begins at a word of a sentence. */
  static NameRun from(Words words, int start, int sentenceEnd) {
    NameRun run = new NameRun(words, start, sentenceEnd);
    run.extend();
    return run;
  }

  /** After its last word. */
  int end() {
    return end;
  }

  /** Index of a nickname in quotation marks inside it, or -1. */
  int nickname() {
    return nickname;
  }

  /** Whether it goes over "of", "for" or "&amp;" as bodies' names do. */
  boolean isJoined() {
    return joined;
  }

  /** Texas-based, Obama-era: a capital only by the name in it. */
  static boolean hasSmallTail(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  private void extend() {
    while (end < limit && (!words.isPossessive(end - 1) || isOwnedBody()) && grow()) {
      // grows by what follows
    }
  }

  /** Sheriff's Office, Bankers' Association: a body named by whom it is for. */
  private boolean isOwnedBody() {
    int owner = end - 1;
    boolean many = words.lower(owner).endsWith("s") && words.form(owner).endsWith("'");
    boolean known = words.isAny(owner, WordClass.ROLE.bit | WordClass.PLURAL.bit);
    return (many || known) && words.isCapital(end) && words.is(end, WordClass.INSTITUTION);
  }

  private boolean grow() {
    if (goesOn(end)) {
      end++;
      return true;
    }
    return growOverSuffix() || growOverNickname() || growOverParticles() || growOverJoint();
  }

  private boolean goesOn(int i) {
    if (i >= limit || !words.isCapital(i) || words.isMark(i)) {
      return false;
    }
    if (hasSmallTail(words.word(i))) {
      return FamilyNames.isFirst(words.lower(i - 1));
    }
    return !words.isAny(i, NO_PART) || isMiddleInitial(i);
  }

  private boolean isMiddleInitial(int i) {
    return words.word(i).length() <= 2
        && i + 1 < limit
        && words.isCapital(i + 1)
        && !words.isAny(i + 1, NO_PART);
  }

  private boolean growOverSuffix() {
    if (end + 1 < limit && words.is(end, ",") && words.is(end + 1, WordClass.SUFFIX)) {
      end += 2;
      return true;
    }
    return false;
  }

  private boolean growOverNickname() {
    boolean quoted =
        end + 3 < limit
            && isMark(end)
            && isMark(end + 2)
            && words.isCapital(end + 1)
            && goesOn(end + 3);
    if (quoted) {
      nickname = end + 1;
      end += 4;
    }
    return quoted;
  }

  private boolean isMark(int i) {
    return words.is(i, "\"") || words.is(i, "''") || words.is(i, "'") || words.is(i, "``");
  }

  private boolean growOverParticles() {
    int next = end;
    while (next < limit && next - end < 3 && isParticle(next)) {
      next++;
    }
    boolean grows = next > end && goesOn(next);
    if (grows) {
      end = next + 1;
    }
    return grows;
  }

  private boolean isParticle(int i) {
    return words.is(i, WordClass.PARTICLE) && words.word(i).equals(words.lower(i));
  }

  /** Bank of England, Ministry of Defence, Marks & Spencer, Secretary of State. */
  private boolean growOverJoint() {
    if (end + 1 >= limit) {
      return false;
    }
    if (words.is(end, "&") && goesOn(end + 1)) {
      end += 2;
      joined = true;
      return true;
    }
    int next = end + 1;
    boolean of = words.is(end, "of") || words.is(end, "for") || words.is(end, "on");
    boolean and = joined && words.is(end, "and");
    if (of && words.is(next, "the")) {
      next++;
    }
    if (!(of || and) || !goesOn(next)) {
      return false;
    }
    if (and && (FirstNames.contains(words.lower(next)) || words.is(next, WordClass.RANK))) {
      return false;
    }
    boolean body =
        words.isAny(end - 1, WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit) && !isPerson();
    boolean office = words.is(end, "of") && words.isAny(end - 1, WordClass.ROLE.bit) && !isPerson();
    if (!(body || office || and)) {
      return false;
    }
    joined |= body;
    end = next + 1;
    return true;
  }

  /** Whether the run so far reads as a first name and a surname. */
  private boolean isPerson() {
    boolean article = start > 0 && words.is(start - 1, "the");
    return end - start == 2 && !article && FirstNames.contains(words.lower(start));
  }
}
