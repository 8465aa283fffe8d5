package pullquote.entity;

import org.jspecify.annotations.Nullable;

/** Whom some words refer to, or why that stays open. */
record Finding(@Nullable Entity entity, @Nullable String reason) {
  static final Finding NOBODY = new Finding(null, Reason.NO_ANTECEDENT);

  static Finding of(Entity entity) {
    return new Finding(entity, null);
  }

  static Finding open(String reason) {
    return new Finding(null, reason);
  }

  boolean isNobody() {
    return Reason.NO_ANTECEDENT.equals(reason);
  }

  /** Whether it is a person with a name. */
  boolean isNamed() {
    return entity != null && entity.kind() == Entity.Kind.PERSON;
  }
}
