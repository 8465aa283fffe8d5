package pullquote.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.text.Span;

/** Finds out what the words of a quote's mention stand for. */
final class MentionReader {
  private static final int SAME_SENTENCE_AND_BEFORE = 2;

  private final Words words;
  private final Cast cast;
  private final Discourse discourse;
  private final Descriptors descriptors;
  private final OrganisationResolution organisations;
  private final NameScanner scanner;

  MentionReader(Words words, Cast cast, Discourse discourse) {
    this.words = words;
    this.cast = cast;
    this.discourse = discourse;
    descriptors = new Descriptors(words, cast);
    organisations = new OrganisationResolution(words, cast);
    scanner = new NameScanner(words);
  }

  /**
   * @param previous the last source found before, if any
   */
  Source read(Span mention, @Nullable Source previous) {
    int from = words.firstAtOrAfter(mention.start());
    int to = words.firstStartingAtOrAfter(mention.end());
    while (from < to && words.isMark(from)) {
      from++;
    }
    while (to > from && words.isMark(to - 1)) {
      to--;
    }
    return from >= to
        ? Source.open(Source.Naming.NAME, Reason.NO_ANTECEDENT)
        : read(from, to, previous, 0);
  }

  private Source read(int from, int to, @Nullable Source previous, int depth) {
    if (cast.nameAt(from) == null
        && words.isAny(from, WordClass.PRONOUN.bit | WordClass.RELATIVE.bit)) {
      return pronoun(from, previous, depth);
    }
    boolean possessiveAlone = to - from == 1 && words.is(from, WordClass.POSSESSIVE);
    if (possessiveAlone) {
      return pronoun(from, previous, depth);
    }
    NounPhrase phrase = NounPhrase.read(words, cast, scanner, from, to);
    if (phrase.isSame() && previous != null) {
      return previous.by(Source.Naming.DESCRIPTION, null);
    }
    if (phrase.isSeveral()) {
      return Source.asWritten(words.text(from, to), SpeakerType.GROUP);
    }
    Name name = phrase.name();
    if (name != null) {
      return named(name, from, phrase);
    }
    return described(phrase, from, to);
  }

  private Source pronoun(int word, @Nullable Source previous, int depth) {
    switch (words.lower(word)) {
      case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> {
        return found(discourse.at(word), Source.Naming.PRONOUN, null);
      }
      case "who", "which", "that", "whose", "whom" -> {
        return depth > 0 ? nobody() : relative(word, previous);
      }
      case "it", "its", "itself" -> {
        Source source = organisations.beforeIt(word);
        return source != null ? source.by(Source.Naming.PRONOUN, null) : nobody();
      }
      case "they", "them", "their", "theirs", "themselves" -> {
        Source source = organisations.beforeThey(word);
        return source != null ? source.by(Source.Naming.PRONOUN, null) : nobody();
      }
      case "i", "we", "you", "me", "us", "my", "our", "your", "myself", "ourselves", "yourself" -> {
        return Source.open(Source.Naming.PRONOUN, Reason.NOT_THIRD_PERSON);
      }
      default -> {
        boolean several = words.is(word, "everyone") || words.is(word, "everybody");
        return Source.asWritten(
            words.text(word, word + 1), several ? SpeakerType.GROUP : SpeakerType.UNNAMED);
      }
    }
  }

  private static Source nobody() {
    return Source.open(Source.Naming.PRONOUN, Reason.NO_ANTECEDENT);
  }

  /** Who: whatever stands before it. */
  private Source relative(int word, @Nullable Source previous) {
    int to = word;
    while (to > words.sentenceStart(words.sentence(word)) && words.isMark(to - 1)) {
      to--;
    }
    if (to == words.sentenceStart(words.sentence(word))) {
      return nobody();
    }
    int last = to - 1;
    int from = discourse.phraseStart(last);
    while (from < last && !startsPhrase(from, to)) {
      from++;
    }
    Name name = nameEndingAt(to);
    if (name != null) {
      return named(name, Math.min(from, name.start()), null);
    }
    return read(from, to, previous, 1);
  }

  private boolean startsPhrase(int from, int to) {
    return from < to && !words.isMark(from);
  }

  private @Nullable Name nameEndingAt(int end) {
    for (int i = end - 1; i >= Math.max(0, end - 12); i--) {
      Name name = cast.nameAt(i);
      if (name != null) {
        return name.end() == end && name.core() < end ? name : null;
      }
    }
    return null;
  }

  private Source found(
      @Nullable Finding finding, Source.Naming naming, @Nullable String descriptor) {
    if (finding == null || finding.entity() == null) {
      String reason = finding == null ? null : finding.reason();
      return Source.open(naming, reason == null ? Reason.NO_ANTECEDENT : reason);
    }
    return of(finding.entity(), naming, descriptor);
  }

  private Source of(Entity entity, Source.Naming naming, @Nullable String descriptor) {
    SpeakerType type =
        switch (entity.kind()) {
          case PERSON -> SpeakerType.PERSON;
          case ORGANISATION, PLACE -> SpeakerType.ORGANISATION;
          case GROUP -> SpeakerType.GROUP;
          case NOMINAL -> SpeakerType.UNNAMED;
        };
    Source.Naming way = entity.kind() == Entity.Kind.NOMINAL ? Source.Naming.AS_WRITTEN : naming;
    return new Source(Cast.plain(entity.name()), type, way, descriptor, null);
  }

  private Source named(Name name, int from, @Nullable NounPhrase phrase) {
    String descriptor = name.kind() == Name.Kind.PERSON ? descriptors.of(name, from) : null;
    if (name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.BARE) {
      return withArticle(words.text(name.start(), name.end()), name.start());
    }
    Finding finding = discourse.at(name.core());
    if (finding == null
        || finding.entity() == null && Reason.NO_ANTECEDENT.equals(finding.reason())) {
      finding = discourse.resolve(name);
    }
    Entity entity = finding.entity();
    if (entity == null) {
      String reason = finding.reason();
      if (reason != null && !reason.equals(Reason.NO_ANTECEDENT)) {
        return new Source(null, null, Source.Naming.NAME, descriptor, reason);
      }
      SpeakerType type = isPersonByItself(name) ? SpeakerType.PERSON : SpeakerType.ORGANISATION;
      return new Source(cast.nameText(name), type, Source.Naming.NAME, descriptor, null);
    }
    if (entity.kind() == Entity.Kind.ORGANISATION) {
      boolean same = Cast.key(entity.name()).equals(Cast.key(cast.nameText(name)));
      return same
          ? withArticle(entity.name(), name.core())
          : new Source(entity.name(), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
    }
    return of(entity, Source.Naming.NAME, descriptor);
  }

  private boolean isPersonByItself(Name name) {
    return name.kind() == Name.Kind.PERSON
        && (name.core() > name.start() || FirstNames.contains(words.lower(name.core())));
  }

  private Source withArticle(String name, int start) {
    boolean article = start > 0 && words.is(start - 1, "the");
    String full = article ? "The " + name : name;
    return new Source(Cast.plain(full), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
  }

  /** A noun phrase whose head is no name. */
  private Source described(NounPhrase phrase, int from, int to) {
    String written = words.text(from, to);
    int head = phrase.head();
    Name next = phrase.end() < words.size() ? cast.nameAt(phrase.end()) : null;
    if (next != null
        && next.kind() == Name.Kind.PERSON
        && phrase.role() != null
        && next.core() < next.end()) {
      return named(next, from, phrase);
    }
    if (phrase.role() != null) {
      Finding finding = findingOf(phrase);
      Entity entity = finding == null ? null : finding.entity();
      if (entity != null && entity.kind() != Entity.Kind.NOMINAL) {
        return of(entity, Source.Naming.DESCRIPTION, written);
      }
      boolean office = phrase.role().role().kind() == Role.Kind.OFFICE && phrase.isDefinite();
      if (finding != null
          && finding.entity() == null
          && finding.reason() != null
          && !finding.reason().equals(Reason.NO_ANTECEDENT)) {
        return Source.open(Source.Naming.DESCRIPTION, finding.reason());
      }
      if (office && isHeldByOne(phrase)) {
        return Source.open(Source.Naming.DESCRIPTION, Reason.NO_ANTECEDENT);
      }
      return Source.asWritten(written, SpeakerType.UNNAMED);
    }
    if (phrase.isInstitution()) {
      return organisations.described(phrase, written);
    }
    if (phrase.isDocument()) {
      return Source.asWritten(written, SpeakerType.DOCUMENT);
    }
    return Source.asWritten(written, phrase.isPlural() ? SpeakerType.GROUP : SpeakerType.UNNAMED);
  }

  /** Of the head, or of another role of the phrase: the senator and candidate. */
  private @Nullable Finding findingOf(NounPhrase phrase) {
    Finding finding = discourse.at(phrase.head());
    for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
      Finding other = discourse.at(i);
      boolean named =
          other != null && other.entity() != null && other.entity().kind() == Entity.Kind.PERSON;
      boolean open =
          finding == null
              || finding.entity() == null
              || finding.entity().kind() == Entity.Kind.NOMINAL;
      if (named && open && words.is(i, WordClass.ROLE) && cast.nameAt(i) == null) {
        return other;
      }
    }
    return finding;
  }

  /** Of a spokesman there may be several, none of whom has a name. */
  private static boolean isHeldByOne(NounPhrase phrase) {
    Roles.Noun role = phrase.role();
    return role != null && !List.of("spokesman").contains(role.role().key());
  }
}
