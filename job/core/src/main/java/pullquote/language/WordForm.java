package pullquote.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written, with all that its letters alone tell. A clitic (’s, ’ll) is not part of
 * the word: {@code Falk’s} is the word {@code Falk}, possessive.
 */
final class WordForm {
  private final String written;
  private final String word;
  private final String lower;
  private final String lowerWritten;
  private final int id;
  private final Lowers lowers;
  private final long classes;
  private final boolean possessive;
  private final boolean capital;
  private final boolean mark;
  private final boolean small;
  private int @Nullable [] terms;
  private @Nullable TaggedForm tagged;

  private WordForm(String written, String word, Lowers lowers) {
    this.written = written;
    this.word = word;
    this.lowers = lowers;
    id = lowers.id(word);
    lower = lowers.lower(id);
    lowerWritten = word.length() == written.length() ? lower : written.toLowerCase(Locale.ROOT);
    classes = Vocabulary.classes(lower);
    capital = Character.isUpperCase(word.codePointAt(0)) || isArticled(word);
    mark = !Character.isLetterOrDigit(word.codePointAt(0));
    small = Character.isLowerCase(word.charAt(0)) && word.equals(lower);
    possessive = isOwner(written.length() - word.length());
  }

  /** The form of a token with plain marks. */
  static WordForm of(String written, Lowers lowers) {
    int apostrophe = written.lastIndexOf('\'');
    boolean clitic = apostrophe > 0 && Vocabulary.isClitic(written.substring(apostrophe));
    return new WordForm(written, clitic ? written.substring(0, apostrophe) : written, lowers);
  }

  private boolean isOwner(int clitic) {
    boolean genitive =
        clitic == 1 || (clitic == 2 && "sS".indexOf(written.charAt(written.length() - 1)) >= 0);
    return genitive && (classes & WordClass.PRONOUN.bit) == 0;
  }

  /** al-Assad, el-Sisi: a small article joined to a capitalised name. */
  private static boolean isArticled(String word) {
    int hyphen = word.indexOf('-');
    return (hyphen == 2 || hyphen == 3)
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && Character.isLowerCase(word.charAt(0))
        && (word.startsWith("al") || word.startsWith("el") || word.startsWith("ash"));
  }

  /** With its clitic, and with plain marks for typographic ones. */
  String written() {
    return written;
  }

  /** Without a clitic. */
  String word() {
    return word;
  }

  /** The word in lower case: one string for all forms of it. */
  String lower() {
    return lower;
  }

  /** The word in lower case, with its clitic. */
  String lowerWritten() {
    return lowerWritten;
  }

  /** The number of the word in lower case. */
  int id() {
    return id;
  }

  /** What the forms of the word share. */
  String stem() {
    return lowers.lower(lowers.stem(id));
  }

  /** The number of the stem, as a word. */
  int stemId() {
    return lowers.stem(id);
  }

  /**
   * The numbers of the stems of its runs of letters, which compounds have several of: low-income;
   * {@link Terms#NONE} for one too short to tell anything. Not to be changed.
   */
  int[] terms() {
    int[] known = terms;
    if (known == null) {
      known = Terms.of(this, lowers);
      terms = known;
    }
    return known;
  }

  /** How rare the stem is in news, from 0 to 1. */
  double rarity() {
    return lowers.rarity(id);
  }

  /** What a tagger has found out about the form; null if none has seen it. */
  @Nullable TaggedForm tagged() {
    return tagged;
  }

  void tag(TaggedForm found) {
    tagged = found;
  }

  long classes() {
    return classes;
  }

  boolean isPossessive() {
    return possessive;
  }

  boolean isCapital() {
    return capital;
  }

  /** It stands in small letters. */
  boolean isSmall() {
    return small;
  }

  /** It has no letter or digit at its start. */
  boolean isMark() {
    return mark;
  }

  /** Two letters and more, all capital: NATO, PENCE. */
  boolean isAllCapitals() {
    int letters = 0;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }
}
