package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * A person's name, lower case, in parts.
 *
 * @param words without suffix (Jr.) and nickname, particles among them
 * @param familyFirst the family name stands first: Ryang Mi-sun
 * @param suffix Jr., III, or empty
 */
public record PersonName(List<String> words, boolean familyFirst, String suffix) {
  public PersonName {
    words = List.copyOf(words);
  }

  /** Of the words from {@code core} to before {@code end}. */
  static PersonName of(Words words, Name name) {
    List<String> parts = new ArrayList<>();
    String suffix = "";
    for (int i = name.core(); i < name.end(); i++) {
      if (words.isMark(i)) {
        continue;
      }
      if (i == name.nickname()) {
        continue;
      }
      if (i > name.core() && words.is(i, WordClass.HONOUR)) {
        continue;
      }
      if (i > name.core() && words.is(i, WordClass.SUFFIX)) {
        suffix = words.lower(i).replace(".", "");
      } else {
        parts.add(words.lower(i));
      }
    }
    return new PersonName(parts, !parts.isEmpty() && FamilyNames.isSurelyFirst(parts), suffix);
  }

  /** Of a name by itself, as a speaker has it. */
  public static PersonName of(String name) {
    List<String> parts = new ArrayList<>();
    String suffix = "";
    for (String part : name.split("[\\s,]+", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      if (!parts.isEmpty() && (Vocabulary.classes(lower) & WordClass.SUFFIX.bit) != 0) {
        suffix = lower.replace(".", "");
      } else if (!lower.isEmpty()) {
        parts.add(lower);
      }
    }
    return new PersonName(parts, !parts.isEmpty() && FamilyNames.isSurelyFirst(parts), suffix);
  }

  /** The same read as family name and given name. */
  public PersonName withFamilyFirst() {
    return new PersonName(words, true, suffix);
  }

  /** Whether it is one word, with or without particles: Obama, van Gaal. */
  public boolean isSingle() {
    return words.size() == 1
        || (words.subList(0, words.size() - 1).stream().allMatch(PersonName::isParticle)
            && !FirstNames.contains(words.get(0)));
  }

  private static boolean isParticle(String lower) {
    return (Vocabulary.classes(lower) & WordClass.PARTICLE.bit) != 0;
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** The first given name. */
  public String first() {
    return familyFirst ? given() : words.get(0);
  }

  private String given() {
    return String.join("", words.subList(1, words.size())).replace("-", "");
  }

  /** The surname without particles and joined article: leyen, assad, ryang. */
  public String surname() {
    return bare(familyFirst ? words.get(0) : words.get(words.size() - 1));
  }

  /**
   * Whether the text has the surname as a word of its own, with a capital: Lunn and Lunn's, not
   * Lunnar. Of two words of which the first may be the family name (Xi Jinping), either will do.
   */
  boolean isIn(String text) {
    if (words.isEmpty()) {
      return false;
    }
    return hasWord(text, surname())
        || (words.size() == 2 && FamilyNames.isFirst(words.get(0)) && hasWord(text, words.get(0)));
  }

  private static boolean hasWord(String text, String lower) {
    int end = lower.length();
    for (int at = 0; end <= text.length(); at++, end++) {
      if (Character.isUpperCase(text.codePointAt(at))
          && text.regionMatches(true, at, lower, 0, lower.length())
          && (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
          && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** A name word without a joined article: assad of al-assad. */
  static String bare(String lower) {
    int hyphen = lower.indexOf('-');
    boolean article = hyphen == 2 && (lower.startsWith("al") || lower.startsWith("el"));
    return article ? lower.substring(3) : lower;
  }

  /** Whether both may be one person's full names. */
  public boolean mayBeOne(PersonName other) {
    if (!surname().equals(other.surname()) || isSingle() || other.isSingle()) {
      return false;
    }
    if (!suffix.equals(other.suffix)) {
      return false;
    }
    if (familyFirst || other.familyFirst) {
      return given().equals(other.given());
    }
    return FirstNames.mayBeOne(words.get(0), other.words.get(0)) && middlesAgree(other);
  }

  private boolean middlesAgree(PersonName other) {
    String mine = middle();
    String theirs = other.middle();
    return mine.isEmpty() || theirs.isEmpty() || mine.charAt(0) == theirs.charAt(0);
  }

  /** The second given name, or an initial of it; empty if it has none. */
  private String middle() {
    String middle = words.size() > 2 ? words.get(1) : "";
    return isParticle(middle) ? "" : middle;
  }
}
