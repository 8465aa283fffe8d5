package pullquote.entity;

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

  /** Of a lower-case word, if it is he, him, she, her and so on. */
  static Gender ofPronoun(String lower) {
    return switch (lower) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "hers", "herself" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
