package pullquote.language;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase up to its head, without what follows the head (of the company, who left), by word
 * indexes.
 *
 * @param end after its head
 * @param head first word of its head: of the phrase of a role, else the last word
 * @param name first word of the last name in it; -1 without one
 * @param endsInName the name is its head, or that its head is apposed to
 * @param role the role that its head tells; null where that is a name, or several
 * @param isPlural it means several by its form
 * @param isJoined it goes on with "and"
 */
public record NounPhrase(
    Words words,
    int start,
    int head,
    int end,
    int name,
    boolean endsInName,
    Roles.@Nullable Noun role,
    boolean isPlural,
    boolean isJoined) {

  /** The, this, that, or with an owner: somebody or something that is known. */
  public boolean isDefinite() {
    return isDefinite(words, start)
        || words.is(start, WordClass.POSSESSIVE)
        || owner(words, start, head) >= 0;
  }

  /** Whether a phrase that begins with a word is definite by this word. */
  public static boolean isDefinite(Words words, int start) {
    return words.is(start, WordClass.DEFINITE);
  }

  /** Whether a phrase that begins with a word has a determiner or a quantity there. */
  public static boolean isDetermined(Words words, int start) {
    return words.isAny(start, WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit);
  }

  /** The last possessive word before a head (Lee's widow), or -1; a possessive pronoun is none. */
  public static int owner(Words words, int start, int head) {
    for (int i = head - 1; i >= start; i--) {
      if (words.isPossessive(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The same source, which was named before. */
  public boolean isSame() {
    for (int i = start; i < end; i++) {
      if (words.is(i, "same")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the owner of what follows: Russia's. */
  public boolean isOwner() {
    return words.endsAsOwner(end - 1);
  }

  NounPhrase withoutRole() {
    return new NounPhrase(words, start, head, end, name, endsInName, null, isPlural, isJoined);
  }

  /** A crowd; Republicans; a man and a woman; a third of them, but not a third who speaks. */
  public boolean isSeveral() {
    int last = end - 1;
    boolean people =
        words.isCapital(last) ? Roles.isPeople(words, last) : words.is(last, WordClass.GROUP);
    boolean one = words.is(last, WordClass.ORDINAL) && !(end < words.size() && words.is(end, "of"));
    return isJoined || (people && !one);
  }

  /** The company; the head is no person. */
  public boolean isInstitution() {
    return isThing() && words.is(end - 1, WordClass.INSTITUTION);
  }

  /** The report; the statements. */
  public boolean isDocument() {
    return isThing()
        && !isInstitution()
        && (words.is(end - 1, WordClass.DOCUMENT) || words.isPluralOf(end - 1, WordClass.DOCUMENT));
  }

  private boolean isThing() {
    return role == null && !endsInName;
  }
}
