package pullquote.language;

/** The sex that the words of an article give a person. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Of the key in the lists: m, f, anything else. */
  public static Gender of(String key) {
    return switch (key) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Of a word of an article, if it is he, him, she, her and so on. */
  public static Gender ofPronoun(Words words, int word) {
    return words.isAny(word, WordClass.PRONOUN.bit | WordClass.POSSESSIVE.bit)
        ? of(words.is(word, WordClass.MALE), words.is(word, WordClass.FEMALE))
        : UNKNOWN;
  }

  /** Whether a word is he or she. */
  public static boolean isSubject(Words words, int word) {
    return words.is(word, WordClass.NOMINATIVE) && ofPronoun(words, word) != UNKNOWN;
  }

  /** The sex that a form of address tells, given in lower case. */
  public static Gender ofTitle(String lower) {
    return of(lower, WordClass.ADDRESS.bit | WordClass.RANK.bit);
  }

  private static Gender of(String lower, long classes) {
    long all = Vocabulary.classes(lower);
    return (all & classes) == 0
        ? UNKNOWN
        : of((all & WordClass.MALE.bit) != 0, (all & WordClass.FEMALE.bit) != 0);
  }

  private static Gender of(boolean male, boolean female) {
    return male ? MALE : female ? FEMALE : UNKNOWN;
  }

  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
