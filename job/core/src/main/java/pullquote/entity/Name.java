package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.Roles;

/**
 * A run of capitalised words, by word indexes: what stands before the name proper (title,
 * nationality, office) and the name.
 *
 * @param start of the run
 * @param core of the name proper
 * @param end of both
 * @param nickname index of a nickname in quotation marks inside the name, or -1
 * @param role what the words before the name call the bearer, or null
 */
record Name(int start, int core, int end, int nickname, Kind kind, Roles.@Nullable Noun role) {
  /** The first word of the name proper; -1 if there is none. */
  int head() {
    return kind == Kind.BARE || core >= end ? -1 : core;
  }

  enum Kind {
    /** It may be a person's. */
    PERSON,
    ORGANISATION,
    PLACE,
    /** Titles and nationalities only. */
    BARE
  }
}
