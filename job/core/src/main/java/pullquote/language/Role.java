package pullquote.language;

import java.util.Set;

/**
 * What a person is: an office, an occupation, or only a man, a witness.
 *
 * @param key its usual phrase
 * @param phrases all phrases for it, lower case, singular
 * @param broader words that may be used for the same person
 */
public record Role(
    String key, Kind kind, Variation variation, Set<String> phrases, Set<String> broader) {
  public enum Kind {
    /** Held by one person: the description alone names somebody. */
    OFFICE,
    OCCUPATION,
    /** Of people who as a rule go without a name. */
    PERSON
  }

  /** How often writers use it for somebody just named, to avoid the name again. */
  public enum Variation {
    NEVER,
    RARELY,
    OFTEN
  }

  public boolean isOffice() {
    return kind == Kind.OFFICE;
  }

  /** Of spokesmen there may be several, none of whom is named. */
  public boolean isHeldByMany() {
    return broader.contains("aide");
  }

  /** Whether nobody holds another such post at the same time: senator, governor. */
  public boolean isPost() {
    return kind == Kind.OFFICE && broader.contains("politician");
  }

  /** Whether somebody with this role may be called by the other. */
  public boolean mayBeCalled(Role other) {
    return equals(other) || other.phrases.stream().anyMatch(broader::contains);
  }
}
