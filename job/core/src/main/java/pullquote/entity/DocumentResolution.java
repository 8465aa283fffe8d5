package pullquote.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.NounPhrase;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.WordList;

/**
 * Leads a document (X's statement, a letter from X, his lawsuit) back to its author, where the
 * words beside it name one, or those beside an earlier mention of the same noun.
 */
final class DocumentResolution {
  private static final Set<String> WITHOUT_AUTHOR =
      WordList.set(DocumentResolution.class, "documents-without-author.txt");
  private static final int LOOK_BACK = 600;
  private static final int LONGEST_PHRASE = 6;

  private final Words words;
  private final Cast cast;
  private final Discourse discourse;

  DocumentResolution(Words words, Cast cast, Discourse discourse) {
    this.words = words;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The author of a phrase whose head is a document, or null. */
  @Nullable Finding author(NounPhrase phrase) {
    int head = phrase.end() - 1;
    String noun = words.lower(head);
    if (WITHOUT_AUTHOR.contains(noun) || isCounted(phrase.start())) {
      return null;
    }
    Finding beside = beside(phrase.start(), head);
    return beside == null && phrase.isDefinite() ? earlier(noun, phrase.start()) : beside;
  }

  /** Hundreds of reviews. */
  private boolean isCounted(int from) {
    return words.is(from, WordClass.QUANTIFIER) && !words.is(from, "one");
  }

  /** The nearest mention of the noun before that has an author. */
  private @Nullable Finding earlier(String noun, int before) {
    for (int i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) {
      if (words.is(i, noun) && !words.isQuoted(i)) {
        Finding beside = beside(cast.phrases().start(i), i);
        if (beside != null) {
          return beside;
        }
      }
    }
    return null;
  }

  private @Nullable Finding beside(int from, int head) {
    if (words.is(from, WordClass.POSSESSIVE)) {
      boolean person = Gender.ofPronoun(words, from) != Gender.UNKNOWN;
      return person ? known(discourse.at(from)) : null;
    }
    for (int i = head - 1; i >= from; i--) {
      Name name = cast.nameEndingAt(i + 1);
      if (name != null) {
        return whom(name);
      }
      if (words.isPossessive(i)) {
        return known(discourse.at(i));
      }
    }
    return after(head + 1);
  }

  /** A letter from X, a statement released by X. */
  private @Nullable Finding after(int next) {
    int i = next;
    if (i < words.size() && words.lower(i).endsWith("ed")) {
      i++;
    }
    if (i >= words.size() || !(words.is(i, "from") || words.is(i, "by"))) {
      return null;
    }
    int end = Math.min(words.sentenceEnd(words.sentence(i)), i + LONGEST_PHRASE);
    for (int k = i + 1; k < end && !words.isMark(k); k++) {
      Name name = cast.nameAt(k);
      if (name != null) {
        return words.isPossessive(name.end() - 1) ? null : whom(name);
      }
      if (words.is(k, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Finding whom(Name name) {
    if (name.core() >= name.end()) {
      return null;
    }
    Finding finding = discourse.at(name.core());
    return known(finding == null ? discourse.resolve(name) : finding);
  }

  private static @Nullable Finding known(@Nullable Finding finding) {
    Entity entity = finding == null ? null : finding.entity();
    return entity == null || entity.kind() == Entity.Kind.NOMINAL ? null : finding;
  }
}
