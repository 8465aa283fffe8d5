package pullquote.entity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.NounPhrase;
import pullquote.language.Phrases;
import pullquote.language.Places;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;

/**
 * Reads an article from its first word to its last and finds out whom each name, description and
 * pronoun refers to, each from what stands before it.
 */
final class Discourse {
  private static final int LONGEST_CLAUSE = 15;
  private static final int FRONTED = 8;

  private final Words words;
  private final Cast cast;
  private final Sources sources;
  private final Prominence prominence = new Prominence();
  private final Subjects subjects = new Subjects();
  private final NameResolution names;
  private final NominalResolution nominals;
  private final PronounResolution pronouns;
  private final @Nullable Finding[] findings;
  private final @Nullable Name[] apposedTo;
  private int sentence = -1;
  private @Nullable Entity subject;
  private boolean sentenceHasPerson;
  private @Nullable Entity lastMentioned;
  private int lastMentionEnd = -1;
  private boolean fronted;

  private Discourse(Words words, Cast cast, Sources sources, SpeakerModel model, DecisionLog log) {
    this.words = words;
    this.cast = cast;
    this.sources = sources;
    names = new NameResolution(cast, prominence);
    DescriptionResolution descriptions =
        new DescriptionResolution(cast, prominence, subjects, model.descriptions(), log);
    nominals = new NominalResolution(cast, descriptions);
    NamedSources named = new NamedSources(cast, sources);
    pronouns = new PronounResolution(words, prominence, subjects, named, model.pronouns(), log);
    findings = new Finding[words.size()];
    apposedTo = new Name[words.size()];
  }

  /**
   * Reads an article.
   *
   * @param log takes what was chosen among
   */
  static Discourse of(
      Words words, Cast cast, Sources sources, SpeakerModel model, DecisionLog log) {
    Discourse discourse = new Discourse(words, cast, sources, model, log);
    discourse.markAppositions();
    discourse.read();
    return discourse;
  }

  /** Which words are the sources of quotes. */
  Sources sources() {
    return sources;
  }

  /** Whom the reference that holds a word refers to; null where none holds it. */
  @Nullable Finding at(int word) {
    return findings[word];
  }

  /** Whom a name names, from what was read so far. */
  Finding resolve(Name name) {
    return names.resolve(name);
  }

  /** Whose title or apposition a word belongs to; null where it belongs to none. */
  @Nullable Name apposedTo(int word) {
    return apposedTo[word];
  }

  private void markAppositions() {
    for (int i = 0; i < words.size(); i++) {
      Name name = cast.nameAt(i);
      if (name != null && name.kind() == Name.Kind.PERSON) {
        Surroundings around = cast.surroundings(name);
        mark(around.title(), name);
        mark(around.after(), name);
        mark(around.before(), name);
      }
    }
  }

  private void mark(@Nullable Apposition apposition, Name name) {
    if (apposition != null) {
      for (int i = apposition.from(); i < apposition.to(); i++) {
        if (apposedTo[i] == null) {
          apposedTo[i] = name;
        }
      }
    }
  }

  private void read() {
    int i = 0;
    while (i < words.size()) {
      if (words.sentence(i) != sentence) {
        sentence = words.sentence(i);
        subject = null;
        sentenceHasPerson = false;
        fronted = isSubordinate(words.sentenceStart(sentence));
        subjects.begin(sentence, words.paragraphOf(sentence));
      }
      fronted &= !words.is(i, ",");
      i = Math.max(i + 1, step(i));
    }
  }

  private int step(int i) {
    Name name = cast.nameAt(i);
    if (name != null && name.kind() != Name.Kind.BARE) {
      readName(name);
      return name.end();
    }
    if (words.isQuoted(i)) {
      return i + 1;
    }
    Gender gender = Gender.ofPronoun(words, i);
    if (gender != Gender.UNKNOWN) {
      readPronoun(i, gender);
      return i + 1;
    }
    if (words.is(i, WordClass.ROLE)) {
      return readNominal(i);
    }
    if (name != null) {
      readSomebody(name.start(), name.end());
    } else if (words.isAge(i)) {
      readSomebody(i, i + 1);
    }
    if (opensSource(i) && words.is(i, WordClass.DEFINITE)) {
      readUnknown(i);
    }
    return i + 1;
  }

  private boolean opensSource(int i) {
    return sources.isSource(i, i + 1) && (i == 0 || !sources.isSource(i - 1, i));
  }

  /** The maths whizz, as the source of a quote: whoever it is that the noun is used for. */
  private void readUnknown(int from) {
    int to = from;
    while (to < words.sentenceEnd(sentence) && sources.isSource(to, to + 1)) {
      to++;
    }
    NounPhrase phrase = MentionPhrase.read(cast, from, to).phrase();
    int head = phrase.end() - 1;
    if (findings[head] != null || !isUnknown(phrase, head)) {
      return;
    }
    Finding finding = nominals.resolveNative(Roles.UNKNOWN, from, head, head + 1, toldAt(from));
    fill(from, head + 1, finding);
    Entity entity = finding.entity();
    if (entity != null) {
      refer(entity, Form.DESCRIPTION, from, head + 1);
    }
  }

  private boolean isUnknown(NounPhrase phrase, int head) {
    boolean noun =
        head > phrase.start()
            && cast.nameAt(head) == null
            && !words.isMark(head)
            && !words.isCapital(head)
            && !words.isPlural(head)
            && !words.isAny(head, WordClass.FUNCTION | WordClass.CUE.bit | WordClass.GROUP.bit);
    boolean open =
        (phrase.role() == null || phrase.role().equals(Roles.NATIVE))
            && !phrase.endsInName()
            && !phrase.isPlural()
            && !phrase.isSeveral()
            && !phrase.isInstitution()
            && !phrase.isDocument();
    return noun && open && NounPhrase.owner(words, phrase.start(), head) < 0;
  }

  /** The Texan, the Ohio Republican, the 43-year-old, where it is a person and not an adjective. */
  private void readSomebody(int start, int end) {
    int from = words.isAge(start) ? cast.phrases().start(start) : start - 1;
    boolean the = from >= 0 && from < start && words.is(from, "the");
    boolean isHead =
        end < words.sentenceEnd(sentence)
            && (words.isMark(end) || words.isAny(end, WordClass.CUE.bit | WordClass.AUXILIARY.bit));
    if (!the || !isHead) {
      return;
    }
    Phrases.Match<Places.Place> place = Places.at(words, start, end);
    boolean isNative = place != null && place.length() == end - start;
    Phrases.Match<Roles.Noun> role = Roles.at(words, end - 1, end);
    Finding varied = null;
    if (isNative || words.isAge(start)) {
      varied = nominals.resolveNative(Roles.NATIVE, from, start, end, toldAt(start));
    } else if (role != null) {
      varied = nominals.resolve(role.value(), start - 1, end - 1, end, null, toldAt(start));
    }
    if (varied == null) {
      return;
    }
    fill(from, end, varied);
    Entity entity = varied.entity();
    if (entity != null) {
      refer(entity, Form.DESCRIPTION, from, end);
    }
  }

  private void readName(Name name) {
    if (name.core() >= name.end()) {
      return;
    }
    Finding finding = names.resolve(name);
    for (int i = name.start(); i < name.end(); i++) {
      findings[i] = finding;
    }
    Entity entity = finding.entity();
    if (entity == null) {
      return;
    }
    entity.mentionedAt(name.core());
    names.read(name, entity);
    if (entity.isPerson()) {
      Apposition title = cast.surroundings(name).title();
      Form form = name.end() - name.core() > 1 ? Form.FULL_NAME : Form.ONE_WORD;
      refer(entity, form, title == null ? name.start() : title.from(), name.end());
    }
  }

  private void readPronoun(int i, Gender gender) {
    Set<Entity> told = toldAt(i);
    boolean isSubject = Gender.isSubject(words, i);
    boolean isObject =
        words.is(i, WordClass.OBJECTIVE) && !(words.is(i, WordClass.POSSESSIVE) && ownsNext(i));
    Set<Entity> after = new HashSet<>();
    if (isSubject) {
      names.namesIn(i + 1, clauseEnd(i), false, after);
    }
    Entity notHim = isObject ? subject : isSubject ? addressee(i) : null;
    Finding finding = pronouns.resolve(gender, i, notHim, told, after);
    Finding ahead = cataphora(i, gender);
    if (ahead != null) {
      finding = ahead;
    }
    findings[i] = finding;
    Entity entity = finding.entity();
    if (entity != null) {
      refer(entity, Form.PRONOUN, i, i + 1);
      prominence.pronoun(entity, gender);
    }
  }

  /** Whether a clause begins that stands before the main one: when, as, after. */
  private boolean isSubordinate(int i) {
    int end = words.sentenceEnd(sentence);
    int first = i;
    while (first < end && words.isMark(first)) {
      first++;
    }
    return first < end
        && words.isAny(first, WordClass.SUBORDINATOR.bit | WordClass.PREPOSITION.bit);
  }

  /** Whom he told: named right after the word of speech. */
  private @Nullable Entity addressee(int pronoun) {
    int name = pronoun + 2;
    boolean speaks = name < words.sentenceEnd(sentence) && words.is(pronoun + 1, WordClass.CUE);
    Name named = speaks ? cast.nameAt(name) : null;
    return named == null ? null : names.resolve(named).entity();
  }

  private int clauseEnd(int start) {
    int limit = Math.min(words.sentenceEnd(sentence), start + LONGEST_CLAUSE);
    int i = start + 1;
    while (i < limit && !isClauseBreak(i)) {
      i++;
    }
    return i;
  }

  private boolean isClauseBreak(int i) {
    return words.is(i, ";")
        || words.is(i, "who")
        || (words.is(i, WordClass.SUBORDINATOR) && !words.is(i, "than") && !words.is(i, "as"));
  }

  /** As she left, Ann Lee said: the pronoun of a clause before the subject's. */
  private @Nullable Finding cataphora(int i, Gender gender) {
    int start = words.sentenceStart(sentence);
    boolean opened =
        i - start <= FRONTED
            && i > start
            && words.isAny(start, WordClass.PREPOSITION.bit | WordClass.SUBORDINATOR.bit);
    if (sentenceHasPerson || !opened) {
      return null;
    }
    int end = words.sentenceEnd(sentence);
    int comma = i + 1;
    while (comma < end && !words.is(comma, ",")) {
      comma++;
    }
    if (comma + 1 < end && words.isMark(comma + 1)) {
      comma++;
    }
    Name name = comma + 1 < end ? cast.nameAt(comma + 1) : null;
    if (name == null || name.kind() != Name.Kind.PERSON || name.core() >= name.end()) {
      return null;
    }
    Finding finding = names.resolve(name);
    Entity entity = finding.entity();
    boolean fits =
        entity != null
            && entity.isPerson()
            && entity.gender().agreesWith(gender)
            && !words.isPossessive(name.end() - 1)
            && Position.of(words, name.start(), name.end(), false).isSubject();
    return fits ? finding : null;
  }

  private boolean ownsNext(int i) {
    return i + 1 < words.sentenceEnd(sentence)
        && !words.isMark(i + 1)
        && !words.isAny(i + 1, WordClass.FUNCTION);
  }

  /** Those named inside the quotation whose source a word is: rarely the source themselves. */
  private Set<Entity> toldAt(int i) {
    Set<Entity> told = new HashSet<>();
    int quote = sources.quoteStart(i);
    if (quote >= 0) {
      names.namesIn(quote, sources.quoteEnd(i), true, told);
    }
    return told;
  }

  /** A description with a person as its head; returns the word after its head. */
  private int readNominal(int i) {
    int end = words.sentenceEnd(sentence);
    Phrases.Match<Roles.Noun> match = Roles.at(words, i, end);
    if (match == null) {
      return i + 1;
    }
    int head = i + match.length();
    boolean moreFollows = head < end && cast.phrases().goesOn(head);
    Name apposed = apposedTo[i];
    if (apposed != null) {
      fill(i, head, names.resolve(apposed));
      return head;
    }
    if (moreFollows) {
      return head;
    }
    int from = cast.phrases().start(i);
    Finding joined = joined(from);
    if (joined != null) {
      fill(from, head, joined);
      return head;
    }
    Entity possessor = possessor(from, i);
    Set<Entity> others = toldAt(i);
    if (possessor != null) {
      others.add(possessor);
    }
    names.namesIn(from, i, true, others);
    Finding finding = nominals.resolve(match.value(), from, i, head, possessor, others);
    if (finding == null) {
      return head;
    }
    fill(from, head, finding);
    Entity entity = finding.entity();
    if (entity != null) {
      refer(entity, Form.DESCRIPTION, from, head);
    }
    return head;
  }

  /** The former mayor and current senator: two roles of one person under one article. */
  private @Nullable Finding joined(int from) {
    int first = from - 2;
    boolean and = first > words.sentenceStart(sentence) && words.is(from - 1, "and");
    boolean open = and && !words.isAny(from, WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit);
    Finding finding = open && cast.nameAt(first) == null ? findings[first] : null;
    boolean role = finding != null && words.is(first, WordClass.ROLE) && finding.isNamed();
    return role ? finding : null;
  }

  /** Whose spokesman, wife, ally a description speaks of. */
  private @Nullable Entity possessor(int from, int head) {
    int owner = words.is(from, WordClass.POSSESSIVE) ? from : NounPhrase.owner(words, from, head);
    Finding owned = owner < 0 ? null : findings[owner];
    return owned == null ? null : owned.entity();
  }

  private void fill(int from, int to, Finding finding) {
    for (int i = from; i < to; i++) {
      if (findings[i] == null) {
        findings[i] = finding;
      }
    }
  }

  /** Counts a mention of a person. */
  private void refer(Entity entity, Form form, int from, int to) {
    Position position = Position.of(words, from, to, !sentenceHasPerson);
    sentenceHasPerson = true;
    if (words.isQuoted(from)) {
      position = Position.QUOTED;
    } else if (position.isSubject()) {
      subject = entity;
      subjects.add(entity, fronted);
    }
    double weight = position.weight();
    Entity beside = isJoined(from) ? lastMentioned : null;
    if (sources.isSource(from, to)) {
      weight += 1;
      prominence.speaks(entity);
    }
    if (entity.kind() == Entity.Kind.NOMINAL) {
      weight *= 0.7;
    }
    prominence.mention(entity, form, position, weight, sentence);
    if (beside != null && !beside.equals(entity)) {
      prominence.join(beside, entity);
      prominence.join(entity, beside);
    }
    lastMentioned = entity;
    lastMentionEnd = to;
  }

  /** Whether a mention goes on from the last one with "and". */
  private boolean isJoined(int from) {
    return from > 0 && lastMentionEnd == from - 1 && words.is(from - 1, "and");
  }
}
