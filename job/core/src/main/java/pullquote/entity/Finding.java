package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.quote.Reason;

/**
 * Whom some words refer to, or why that stays open.
 *
 * @param probability that it is this one, as far as choosing among several is concerned
 */
record Finding(@Nullable Entity entity, @Nullable Reason reason, double probability) {
  static final Finding NOBODY = new Finding(null, Reason.NO_ANTECEDENT, 0);

  /** Somebody who is meant for certain. */
  static Finding of(Entity entity) {
    return of(entity, 1);
  }

  static Finding of(Entity entity, double probability) {
    return new Finding(entity, null, probability);
  }

  /** Nobody spoken of before. */
  static Finding nobody(double probability) {
    return new Finding(null, Reason.NO_ANTECEDENT, probability);
  }

  static Finding open(Reason reason) {
    return new Finding(null, reason, 0);
  }

  boolean isNobody() {
    return reason == Reason.NO_ANTECEDENT;
  }

  /** Whether it is a person with a name. */
  boolean isNamed() {
    return entity != null && entity.kind() == Entity.Kind.PERSON;
  }
}
