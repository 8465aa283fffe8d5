package pullquote.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;

/** Somebody or something that an article speaks of, gathered from all its mentions. */
final class Entity {
  /** What it is, as far as the article tells. */
  enum Kind {
    /** Known by name. */
    PERSON,
    /** A person without a name: the woman, an official. */
    NOMINAL,
    ORGANISATION
  }

  /** The weight of a title that tells the sex. */
  static final int CERTAIN = 6;

  /** The weight of a first name that tells the sex. */
  static final int BY_FIRST_NAME = 3;

  /** What a newspaper, an agency, a broadcaster is called, whatever its name. */
  static final String MEDIUM = "medium";

  /** No more are kept, so that the time stays linear. */
  private static final int MOST_DESCRIPTIONS = 30;

  private Kind kind;
  private final int number;
  private String name;
  private int nameWords;
  private int male;
  private int female;
  private int animacy;
  private final Set<Description> descriptions = new LinkedHashSet<>();
  private final Set<String> kinds = new LinkedHashSet<>();
  private @Nullable PersonName personName;
  private int first = Integer.MAX_VALUE;
  private int mentions;
  private boolean inHeading;
  private double personhood = 1;
  private double[] personValues = {};

  Entity(int number, Kind kind, String name, int nameWords) {
    this.number = number;
    this.kind = kind;
    this.name = name;
    this.nameWords = nameWords;
  }

  /** Its place in the order of the article's entities. */
  int number() {
    return number;
  }

  Kind kind() {
    return kind;
  }

  void become(Kind newKind) {
    kind = newKind;
  }

  String name() {
    return name;
  }

  /** Takes a fuller name. */
  void offerName(String offered, int words) {
    if (words > nameWords) {
      name = offered;
      nameWords = words;
    }
  }

  /** How many words its name has. */
  int nameWords() {
    return nameWords;
  }

  @Nullable PersonName personName() {
    return personName;
  }

  void personName(PersonName fullest) {
    personName = fullest;
  }

  /** Notes that the full name stands in a heading, from which the reader knows it at once. */
  void nameInHeading() {
    inHeading = true;
  }

  boolean isNamedInHeading() {
    return inHeading;
  }

  Set<Description> descriptions() {
    return descriptions;
  }

  void describe(Description description) {
    know(description);
    vote(description.gender(), CERTAIN);
    animacy += 2;
  }

  /** Adds a description that says nothing of a role. */
  void know(Description description) {
    if (descriptions.size() < MOST_DESCRIPTIONS) {
      descriptions.add(description);
    }
  }

  /** Notes a noun that the article has for it: company, bank. */
  void isCalled(String noun) {
    kinds.add(noun);
  }

  /** The nouns that the article has for it. */
  Set<String> kinds() {
    return kinds;
  }

  /** Counts evidence of its sex. */
  void vote(Gender gender, int weight) {
    switch (gender) {
      case MALE -> male += weight;
      case FEMALE -> female += weight;
      case UNKNOWN -> {}
    }
  }

  Gender gender() {
    if (male == female) {
      return Gender.UNKNOWN;
    }
    return male > female ? Gender.MALE : Gender.FEMALE;
  }

  /** Whether more than a first name tells its sex. */
  boolean isSurely(Gender gender) {
    int margin = gender == Gender.MALE ? male - female : female - male;
    return margin >= CERTAIN;
  }

  /** By how much the evidence of one sex outweighs that of the other. */
  int margin() {
    return Math.abs(male - female);
  }

  /** Notes how likely it is a person, and by what that was judged. */
  void judged(double[] values, double probability) {
    personValues = values;
    personhood = probability;
  }

  /** How likely a person bears this name; 1 for somebody without one. */
  double personhood() {
    return personhood;
  }

  /** By what that was judged: one value a {@link PersonFeature}. */
  double[] personValues() {
    return personValues;
  }

  /** Counts evidence that it lives: a title, an office, speech. */
  void addAnimacy(int weight) {
    animacy += weight;
  }

  int animacy() {
    return animacy;
  }

  boolean isPerson() {
    return kind == Kind.PERSON || kind == Kind.NOMINAL;
  }

  /** Index of the first word that mentions it. */
  int first() {
    return first;
  }

  int mentions() {
    return mentions;
  }

  void mentionedAt(int word) {
    first = Math.min(first, word);
    mentions++;
  }

  @Override
  public String toString() {
    return kind + " " + name + " " + gender() + " " + descriptions;
  }
}
