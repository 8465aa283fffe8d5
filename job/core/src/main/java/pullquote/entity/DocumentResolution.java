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
  /** What stands between a document and its author. */
  static final Set<String> JOINTS = WordList.set(DocumentResolution.class, "document-joints.txt");

  private static final Set<String> WITHOUT_AUTHOR =
      WordList.set(DocumentResolution.class, "documents-without-author.txt");
  private static final int LOOK_BACK = 600;
  private static final int LONGEST_PHRASE = 6;

  private final Words words;
  private final Cast cast;
  private final Discourse discourse;
  private final OrganisationResolution organisations;
  private final Sources sources;

  DocumentResolution(
      Words words,
      Cast cast,
      Discourse discourse,
      OrganisationResolution organisations,
      Sources sources) {
    this.words = words;
    this.cast = cast;
    this.discourse = discourse;
    this.organisations = organisations;
    this.sources = sources;
  }

  /**
   * The author of a phrase whose head is a document, or null.
   *
   * @param previous the source of the quotation before, if any
   */
  @Nullable Source author(NounPhrase phrase, @Nullable Source previous) {
    int head = phrase.end() - 1;
    String noun = words.lower(head);
    if (WITHOUT_AUTHOR.contains(noun) || isCounted(phrase.start())) {
      return null;
    }
    Source beside = beside(phrase.start(), head, previous);
    return beside == null && phrase.isDefinite() ? earlier(noun, phrase.start()) : beside;
  }

  /** Hundreds of reviews. */
  private boolean isCounted(int from) {
    return words.is(from, WordClass.QUANTIFIER) && !words.is(from, "one");
  }

  /** The nearest mention of the noun before that has an author. */
  private @Nullable Source earlier(String noun, int before) {
    for (int i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) {
      if (words.is(i, noun) && !words.isQuoted(i)) {
        Source beside = beside(cast.phrases().start(i), i, null);
        if (beside == null) {
          beside = whoseWords(i);
        }
        if (beside != null) {
          return beside;
        }
      }
    }
    return null;
  }

  /** Who says something in a document: of "Ann Lee said in a letter" Ann Lee. */
  private @Nullable Source whoseWords(int document) {
    int from = cast.phrases().start(document);
    int start = words.sentenceStart(words.sentence(document));
    boolean medium =
        from > start && words.is(from - 1, "in") && !NounPhrase.isDefinite(words, from);
    if (!medium) {
      return null;
    }
    for (int i = from - 2; i >= start; i--) {
      Finding finding = sources.isSource(i, i + 1) && !words.isQuoted(i) ? discourse.at(i) : null;
      if (finding != null) {
        return known(finding);
      }
    }
    return null;
  }

  private @Nullable Source beside(int from, int head, @Nullable Source previous) {
    if (words.is(from, WordClass.POSSESSIVE)) {
      return owner(from, previous);
    }
    for (int i = head - 1; i >= from; i--) {
      Name name = cast.nameEndingAt(i + 1);
      if (name != null) {
        return whom(name);
      }
      if (words.isPossessive(i)) {
        boolean body = words.is(i, WordClass.INSTITUTION);
        return body ? bodyOrNull(organisations.called(i)) : known(discourse.at(i));
      }
    }
    return after(head + 1);
  }

  /** Of his, its, their report. */
  private @Nullable Source owner(int pronoun, @Nullable Source previous) {
    if (Gender.ofPronoun(words, pronoun) != Gender.UNKNOWN) {
      return known(discourse.at(pronoun));
    }
    if (words.is(pronoun, "its")) {
      return bodyOrNull(organisations.beforeIt(pronoun, previous).entity());
    }
    return words.is(pronoun, "their")
        ? bodyOrNull(organisations.beforeThey(pronoun, previous).entity())
        : null;
  }

  private static @Nullable Source bodyOrNull(@Nullable Entity body) {
    return body == null
        ? null
        : MentionReader.of(body, Source.Naming.DESCRIPTION, null).of(body, 1);
  }

  /** A letter from X, a statement released by X. */
  private @Nullable Source after(int next) {
    int i = next;
    if (i < words.size() && words.lower(i).endsWith("ed")) {
      i++;
    }
    if (i >= words.size() || !JOINTS.contains(words.lower(i))) {
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

  private @Nullable Source whom(Name name) {
    if (name.core() >= name.end()) {
      return null;
    }
    Finding finding = discourse.at(name.core());
    return known(finding == null ? discourse.resolve(name) : finding);
  }

  private static @Nullable Source known(@Nullable Finding finding) {
    Entity entity = finding == null ? null : finding.entity();
    if (finding == null || entity == null || entity.kind() == Entity.Kind.NOMINAL) {
      return null;
    }
    return MentionReader.of(entity, Source.Naming.DESCRIPTION, null)
        .of(entity, finding.probability());
  }
}
