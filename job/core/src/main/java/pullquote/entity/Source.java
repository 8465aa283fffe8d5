package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.quote.Reason;

/**
 * What a mention was found to stand for.
 *
 * @param name null where nobody was found
 * @param naming how the name came about
 * @param descriptor role, title or apposition at the mention, as written
 * @param reason why nobody was found
 * @param entity whose name it is, if the article's table has one
 * @param probability that it is this one, as far as choosing among several is concerned
 */
record Source(
    @Nullable String name,
    @Nullable SpeakerType type,
    Naming naming,
    @Nullable String descriptor,
    @Nullable Reason reason,
    @Nullable Entity entity,
    double probability) {

  /** Nobody spoken of before. */
  static final Source NOBODY =
      new Source(null, null, Naming.DESCRIPTION, null, Reason.NO_ANTECEDENT);

  Source(
      @Nullable String name,
      @Nullable SpeakerType type,
      Naming naming,
      @Nullable String descriptor,
      @Nullable Reason reason) {
    this(name, type, naming, descriptor, reason, null, 1);
  }

  enum Naming {
    /** A proper name that stands in the mention, or a fuller form of it. */
    NAME,
    /** The mention's own words, no proper name. */
    AS_WRITTEN,
    /** By way of a description of somebody with a name. */
    DESCRIPTION,
    /** By way of a document that somebody with a name made. */
    AUTHOR,
    /** By way of a pronoun. */
    PRONOUN
  }

  static Source open(Naming naming, Reason reason) {
    return new Source(null, null, naming, null, reason);
  }

  static Source asWritten(String words, SpeakerType type) {
    return new Source(Cast.plain(words), type, Naming.AS_WRITTEN, null, null);
  }

  Source by(Naming way, @Nullable String described) {
    Naming last = naming == Naming.AS_WRITTEN ? naming : way;
    return new Source(name, type, last, described, reason, entity, probability);
  }

  /** The same, with the entity that it is. */
  Source of(@Nullable Entity found, double itsProbability) {
    return new Source(name, type, naming, descriptor, reason, found, itsProbability);
  }

  boolean isPronoun() {
    return naming == Naming.PRONOUN;
  }

  boolean isAsWritten() {
    return naming == Naming.AS_WRITTEN;
  }

  boolean isProper() {
    return naming != Naming.AS_WRITTEN;
  }
}
