package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * The first noun phrase of a mention, by word indexes: where it ends and what its head is.
 *
 * @param start its first word
 * @param end after its head
 * @param head first word of the head
 * @param name the name that is its head, or that its head is apposed to
 * @param role the role that its head tells, of one person
 */
record NounPhrase(
    Words words,
    int start,
    int end,
    int head,
    @Nullable Name name,
    Roles.@Nullable Noun role,
    boolean isPlural,
    boolean isSeveral,
    boolean isInstitution,
    boolean isDocument,
    @Nullable Name lastName) {

  static NounPhrase read(Words words, Cast cast, NameScanner scanner, int from, int to) {
    return new NounPhraseReader(words, cast, scanner, from, to).read();
  }

  /** The same source. */
  boolean isSame() {
    for (int i = start; i < end; i++) {
      if (words.is(i, "same")) {
        return true;
      }
    }
    return false;
  }

  boolean isDefinite() {
    return words.is(start, "the")
        || words.is(start, "this")
        || words.is(start, "that")
        || words.is(start, WordClass.POSSESSIVE)
        || isPossessed();
  }

  /** Iceland's president. */
  private boolean isPossessed() {
    for (int i = start; i < head; i++) {
      if (words.isPossessive(i)) {
        return true;
      }
    }
    return false;
  }
}
