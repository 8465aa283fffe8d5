package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.FirstNames;
import pullquote.language.NounPhrase;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Role;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.quote.Reason;
import pullquote.text.Span;

/** Finds out what the words of a quote's mention stand for. */
final class MentionReader {
  private static final int LONGEST_OWNED = 8;
  private static final long COMPLEMENT = WordClass.PREPOSITION.bit | WordClass.JOINT.bit;
  private static final long TITLE =
      WordClass.ROLE.bit | WordClass.RANK.bit | WordClass.ADDRESS.bit | WordClass.MODIFIER.bit;
  private static final long NOT_IN_COMPLEMENT =
      WordClass.CUE.bit
          | WordClass.AUXILIARY.bit
          | WordClass.PRONOUN.bit
          | WordClass.RELATIVE.bit
          | WordClass.SUBORDINATOR.bit;

  private final Words words;
  private final Cast cast;
  private final Discourse discourse;
  private final Descriptors descriptors;
  private final OrganisationResolution organisations;
  private final DocumentResolution documents;
  private final Countries countries;

  MentionReader(
      Cast cast,
      Discourse discourse,
      OrganisationResolution organisations,
      DocumentResolution documents) {
    this.words = cast.words();
    this.cast = cast;
    this.discourse = discourse;
    descriptors = new Descriptors(words, cast);
    this.organisations = organisations;
    countries = new Countries(words);
    this.documents = documents;
  }

  /**
   * What a mention stands for.
   *
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
    return from < to
        ? read(from, headEnd(from, ownedEnd(from, to)), previous)
        : Source.open(Source.Naming.NAME, Reason.NO_ANTECEDENT);
  }

  /** Of "his" before "wife said" the whole: a possessor alone is the source of his own doings. */
  private int ownedEnd(int from, int to) {
    boolean alone = to - from == 1 && words.is(from, WordClass.POSSESSIVE);
    int limit = Math.min(words.sentenceEnd(words.sentence(from)), from + LONGEST_OWNED);
    for (int i = from + 1; alone && i < limit; i++) {
      Phrases.Match<Roles.Noun> role = Roles.at(words, i, limit);
      if (role != null) {
        int end = i + role.length();
        boolean speaks = end < limit && (words.is(end, ",") || words.is(end, WordClass.CUE));
        return speaks ? end : to;
      }
    }
    return to;
  }

  /** Of "the real estate" before "mogul said" the whole: a mention that stops before its head. */
  private int headEnd(int from, int to) {
    int end = words.sentenceEnd(words.sentence(from));
    boolean opened = to - from > 1 && words.isAny(from, WordClass.DETERMINER.bit);
    boolean open = opened && to < end && !words.isPossessive(to - 1) && !words.isCapital(to - 1);
    boolean hasHead = Roles.smallStartOf(words, to, from) >= 0;
    if (open && words.isAge(to)) {
      return to + 1;
    }
    Phrases.Match<Roles.Noun> role = open && !hasHead ? Roles.at(words, to, end) : null;
    return role == null ? to : to + role.length();
  }

  private Source read(int from, int to, @Nullable Source previous) {
    if (cast.nameAt(from) == null && isPronoun(from, to)) {
      return pronoun(from, previous);
    }
    Name titled = titledAt(to);
    if (titled != null) {
      return named(titled, from);
    }
    MentionPhrase read = MentionPhrase.read(cast, from, to);
    NounPhrase phrase = read.phrase();
    if (phrase.isSame() && previous != null) {
      return previous.by(Source.Naming.DESCRIPTION, null);
    }
    if (phrase.isSeveral()) {
      return Source.asWritten(words.text(from, to), SpeakerType.GROUP);
    }
    Name name = read.headName();
    Name bearer = bearer(name, from, to);
    bearer = bearer == null ? nameBehindComplement(to) : bearer;
    if (bearer != null) {
      return named(bearer, from);
    }
    return name == null ? described(read, words.text(from, to), previous) : named(name, from);
  }

  /** Whose title or apposition a mention is a part of: of "Acme" in "Acme lawyer Ann Lee". */
  private @Nullable Name bearer(@Nullable Name head, int from, int to) {
    boolean person = head != null && head.kind() == Name.Kind.PERSON;
    Name bearer = person || words.isPossessive(to - 1) ? null : discourse.apposedTo(to - 1);
    boolean outside = bearer != null && (bearer.start() >= to || bearer.end() <= from);
    return outside ? bearer : null;
  }

  /** Whom the words of a mention lead up to, where it ends before a name: the singer Ann Lee. */
  private @Nullable Name titledAt(int to) {
    int last = to - 1;
    Name name = to < words.sentenceEnd(words.sentence(last)) ? cast.nameAt(to) : null;
    boolean noun =
        !words.isMark(last)
            && !words.isCapital(last)
            && !words.isNumber(last)
            && !words.isPossessive(last)
            && !words.isAny(last, WordClass.FUNCTION | WordClass.CUE.bit | WordClass.VERB.bit);
    return noun && name != null && isFullName(name) ? name : null;
  }

  /**
   * Who has a role of which a mention holds the beginning alone: of "mayor" in "mayor of York Ann
   * Lee", "ambassador to the United Nations Ann Lee". Not the one for whom somebody else speaks: a
   * lawyer for the singer Ann Lee.
   */
  private @Nullable Name nameBehindComplement(int to) {
    int end = words.sentenceEnd(words.sentence(to - 1));
    boolean joint = to + 2 < end && words.isAny(to, COMPLEMENT);
    if (!joint || Roles.startOf(words, to, Math.max(0, to - LONGEST_OWNED)) < 0) {
      return null;
    }
    for (int i = to + 1; i < Math.min(end, to + LONGEST_OWNED); i++) {
      Name name = cast.nameAt(i);
      if (name != null && isFullName(name)) {
        return isBodyOrPlace(to + 1, name.core()) && !isOwner(name) ? name : null;
      }
      if (words.isMark(i) || words.isPossessive(i) || words.isAny(i, NOT_IN_COMPLEMENT)) {
        return null;
      }
    }
    return null;
  }

  private boolean isOwner(Name name) {
    return words.isPossessive(name.end() - 1);
  }

  /** Whether the words are those of a place or a body, and not of a person's role. */
  private boolean isBodyOrPlace(int from, int to) {
    int last = to - 1;
    boolean noun = last >= from && !words.isAny(last, WordClass.FUNCTION | TITLE);
    Phrases.Match<Places.Place> place = Places.at(words, Math.max(last, 0), to);
    return noun && (place == null || place.value().form() != Places.Form.ADJECTIVE);
  }

  private static boolean isFullName(Name name) {
    return name.kind() == Name.Kind.PERSON && name.end() - name.core() > 1;
  }

  private boolean isPronoun(int from, int to) {
    long pronouns = WordClass.PRONOUN.bit | WordClass.RELATIVE.bit | WordClass.POSSESSIVE.bit;
    boolean opensPhrase =
        to - from > 1 && words.isAny(from, WordClass.POSSESSIVE.bit | WordClass.DETERMINER.bit);
    return words.isAny(from, pronouns) && !opensPhrase;
  }

  private Source pronoun(int word, @Nullable Source previous) {
    if (words.isAny(word, WordClass.MALE.bit | WordClass.FEMALE.bit)) {
      return found(discourse.at(word), Source.Naming.PRONOUN, null);
    }
    if (words.is(word, WordClass.RELATIVE)) {
      return relative(word, previous);
    }
    if (words.is(word, WordClass.THING)) {
      return orNobody(organisations.beforeIt(word, previous));
    }
    if (words.is(word, WordClass.SEVERAL)) {
      return orNobody(organisations.beforeThey(word, previous));
    }
    if (words.is(word, WordClass.TALK)) {
      return Source.open(Source.Naming.PRONOUN, Reason.NOT_THIRD_PERSON);
    }
    return asWritten(word, words.is(word, WordClass.ALL) ? SpeakerType.GROUP : SpeakerType.UNNAMED);
  }

  private Source asWritten(int word, SpeakerType type) {
    return Source.asWritten(words.text(word, word + 1), type);
  }

  private static Source orNobody(@Nullable Source source) {
    return source == null || source.name() == null
        ? Source.open(Source.Naming.PRONOUN, Reason.NO_ANTECEDENT)
        : source.by(Source.Naming.PRONOUN, null);
  }

  /** Who, which: whatever stands before it. */
  private Source relative(int word, @Nullable Source previous) {
    int start = words.sentenceStart(words.sentence(word));
    int to = word;
    while (to > start && words.isMark(to - 1)) {
      to--;
    }
    if (to == start) {
      return orNobody(null);
    }
    int from = cast.phrases().start(to - 1);
    Name name = cast.nameEndingAt(to);
    if (name != null && name.core() < to) {
      return named(name, Math.min(from, name.start()));
    }
    boolean clause = words.is(from, WordClass.RELATIVE) && Roles.smallStartOf(words, to, from) < 0;
    return clause ? orNobody(null) : read(from, to, previous);
  }

  private Source found(
      @Nullable Finding finding, Source.Naming naming, @Nullable String descriptor) {
    Entity entity = finding == null ? null : finding.entity();
    if (entity == null) {
      Reason reason = finding == null ? null : finding.reason();
      return Source.open(naming, reason == null ? Reason.NO_ANTECEDENT : reason);
    }
    double probability = finding == null ? 1 : finding.probability();
    return of(entity, naming, descriptor).of(entity, probability);
  }

  static Source of(Entity entity, Source.Naming naming, @Nullable String descriptor) {
    String name = Cast.plain(entity.name());
    return switch (entity.kind()) {
      case PERSON -> new Source(name, SpeakerType.PERSON, naming, descriptor, null);
      case ORGANISATION -> new Source(name, SpeakerType.ORGANISATION, naming, descriptor, null);
      case NOMINAL -> Source.asWritten(name, SpeakerType.UNNAMED);
    };
  }

  private Source named(Name name, int from) {
    Name apposed = name.kind() == Name.Kind.BARE ? discourse.apposedTo(name.start()) : null;
    if (apposed != null) {
      return named(apposed, apposed.start());
    }
    if (isFamily(name)) {
      return Source.asWritten(words.text(name.start() - 1, name.end()), SpeakerType.GROUP);
    }
    String pair = pair(name);
    if (pair != null) {
      return Source.asWritten(pair, SpeakerType.GROUP);
    }
    Finding varied = name.kind() == Name.Kind.BARE ? discourse.at(name.end() - 1) : null;
    if (varied != null && varied.isNamed()) {
      return found(varied, Source.Naming.DESCRIPTION, words.text(name.start(), name.end()));
    }
    if (name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.BARE) {
      String country = name.kind() == Name.Kind.PLACE ? countries.of(name) : null;
      String place = country == null ? words.text(name.start(), name.end()) : country;
      return withArticle(place, name.start());
    }
    String descriptor = name.kind() == Name.Kind.PERSON ? descriptors.of(name, from) : null;
    Finding finding = discourse.at(name.core());
    if (finding == null || finding.isNobody()) {
      finding = discourse.resolve(name);
    }
    Entity entity = finding.entity();
    if (entity == null) {
      return finding.isNobody()
          ? new Source(
              cast.nameText(name), typeByItself(name), Source.Naming.NAME, descriptor, null)
          : new Source(null, null, Source.Naming.NAME, descriptor, finding.reason());
    }
    if (entity.kind() != Entity.Kind.ORGANISATION) {
      return of(entity, Source.Naming.NAME, descriptor).of(entity, finding.probability());
    }
    boolean same = Cast.key(entity.name()).equals(Cast.key(cast.nameText(name)));
    Source body =
        same ? withArticle(entity.name(), name.core()) : of(entity, Source.Naming.NAME, null);
    return body.of(entity, finding.probability());
  }

  /** The Lees, where the article has an Ann Lee. */
  private boolean isFamily(Name name) {
    int word = name.start();
    String lower = words.lower(word);
    return name.end() - word == 1
        && word > 0
        && words.is(word - 1, "the")
        && lower.endsWith("s")
        && !words.isPossessive(word)
        && !cast.people().bearersOf(lower.substring(0, lower.length() - 1)).isEmpty();
  }

  /** Both of Ann Lee and Bo Ray at the beginning of a clause, or null. */
  private @Nullable String pair(Name name) {
    if (!isFullName(name) || words.isPossessive(name.end() - 1)) {
      return null;
    }
    int limit =
        Math.min(words.sentenceEnd(words.sentence(name.start())), name.end() + LONGEST_OWNED);
    if (name.end() + 1 >= limit || !words.is(name.end(), "and")) {
      return null;
    }
    for (int i = name.end() + 1; i < limit; i++) {
      Name other = cast.nameAt(i);
      if (other != null && other.kind() == Name.Kind.PERSON) {
        boolean ownClause =
            other.end() < limit
                && words.is(other.end(), WordClass.CUE)
                && name.start() > 0
                && words.is(name.start() - 1, WordClass.CUE);
        boolean whole = isFullName(other) && !words.isPossessive(other.end() - 1) && !ownClause;
        return whole ? cast.nameText(name) + " and " + cast.nameText(other) : null;
      }
      if (words.isMark(i)
          || words.isAny(
              i, WordClass.CUE.bit | WordClass.AUXILIARY.bit | WordClass.POSSESSIVE.bit)) {
        return null;
      }
    }
    return null;
  }

  /** Of a name that the article's table does not have: one in a headline. */
  private SpeakerType typeByItself(Name name) {
    boolean person =
        name.kind() == Name.Kind.PERSON
            && (name.core() > name.start() || FirstNames.contains(words.lower(name.core())));
    return person ? SpeakerType.PERSON : SpeakerType.ORGANISATION;
  }

  private Source withArticle(String name, int start) {
    boolean article = start > 0 && words.is(start - 1, "the");
    String full = article ? "The " + name : name;
    return new Source(Cast.plain(full), SpeakerType.ORGANISATION, Source.Naming.NAME, null, null);
  }

  /** A noun phrase whose head is no name. */
  private Source described(MentionPhrase read, String written, @Nullable Source previous) {
    NounPhrase phrase = read.phrase();
    Finding varied = discourse.at(phrase.end() - 1);
    boolean unknown = varied != null && !phrase.isInstitution() && !phrase.isDocument();
    Roles.Noun role = phrase.role() == null && unknown ? Roles.UNKNOWN : phrase.role();
    if (role != null) {
      Name next = nameAfter(phrase);
      next = next == null ? nameJoined(phrase) : next;
      return next != null ? named(next, phrase.start()) : holder(phrase, role, written);
    }
    Name reporting = words.is(phrase.end() - 1, WordClass.CUE) ? nameBeforeLast(phrase) : null;
    if (reporting != null) {
      return named(reporting, phrase.start());
    }
    boolean voice = phrase.isInstitution() && BodyNoun.isVoice(words.lower(phrase.end() - 1));
    if (voice || phrase.isDocument()) {
      Source author = documents.author(phrase, previous);
      if (author != null) {
        return author.by(Source.Naming.AUTHOR, written);
      }
    }
    if (phrase.isInstitution()) {
      return organisations.described(phrase, read.name(), written, previous);
    }
    if (phrase.isDocument()) {
      return Source.asWritten(written, SpeakerType.DOCUMENT);
    }
    Name before = nameBeforeLast(phrase);
    if (before != null) {
      return named(before, phrase.start());
    }
    return Source.asWritten(written, phrase.isPlural() ? SpeakerType.GROUP : SpeakerType.UNNAMED);
  }

  /** A full name that one more word has been taken for the head of: Ann Lee yesterday. */
  private @Nullable Name nameBeforeLast(NounPhrase phrase) {
    int last = phrase.end() - 1;
    Name name = cast.nameEndingAt(last);
    boolean opened =
        words.isAny(phrase.start(), WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit);
    boolean full =
        name != null
            && name.kind() == Name.Kind.PERSON
            && name.end() - name.core() > 1
            && !words.isPossessive(last - 1);
    return full && !opened ? name : null;
  }

  /** The name that a mention leaves out: of "spokesman Ann Lee" it holds "spokesman". */
  private @Nullable Name nameAfter(NounPhrase phrase) {
    Name next = phrase.end() < words.size() ? cast.nameAt(phrase.end()) : null;
    boolean isName = next != null && next.kind() == Name.Kind.PERSON && next.core() < next.end();
    return isName ? next : null;
  }

  /** The bearer of two roles, by the second: the writer and broadcaster Ann Lee. */
  private @Nullable Name nameJoined(NounPhrase phrase) {
    int joint = phrase.end();
    int limit = Math.min(words.size(), joint + LONGEST_OWNED);
    if (joint + 1 >= limit || !words.is(joint, "and")) {
      return null;
    }
    for (int i = joint + 1; i < limit; i++) {
      Name name = cast.nameAt(i);
      if (name != null) {
        boolean titled = isFullName(name) && Roles.smallStartOf(words, i, joint + 1) > joint;
        return titled ? name : null;
      }
      if (words.isMark(i) || words.isAny(i, WordClass.FUNCTION | WordClass.CUE.bit)) {
        return null;
      }
    }
    return null;
  }

  /** The holder of a role: somebody with a name, or else the words themselves. */
  private Source holder(NounPhrase phrase, Roles.Noun role, String written) {
    Finding finding = findingOf(phrase);
    Entity entity = finding == null ? null : finding.entity();
    if (entity != null && entity.kind() != Entity.Kind.NOMINAL) {
      return of(entity, Source.Naming.DESCRIPTION, written)
          .of(entity, finding == null ? 1 : finding.probability());
    }
    if (finding != null && entity == null && !finding.isNobody()) {
      return Source.open(Source.Naming.DESCRIPTION, Reason.AMBIGUOUS_DESCRIPTION);
    }
    boolean introduced = entity != null && entity.first() < phrase.start();
    boolean office = role.role().kind() == Role.Kind.OFFICE && !role.role().isHeldByMany();
    return office && phrase.isDefinite() && !introduced
        ? Source.open(Source.Naming.DESCRIPTION, Reason.NO_ANTECEDENT)
        : Source.asWritten(written, SpeakerType.UNNAMED)
            .of(null, finding == null ? 1 : finding.probability());
  }

  /** Of the head, or of another role of the phrase: the senator and candidate. */
  private @Nullable Finding findingOf(NounPhrase phrase) {
    Finding finding = discourse.at(phrase.head());
    if (finding != null && finding.isNamed()) {
      return finding;
    }
    for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
      Finding other = discourse.at(i);
      boolean inRole = words.is(i, WordClass.ROLE) && cast.nameAt(i) == null;
      if (other != null && other.isNamed() && inRole) {
        return other;
      }
    }
    return finding;
  }
}
