package pullquote.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from its first word to its last and finds out whom each name, description and
 * pronoun refers to, each from what stands before it.
 */
final class Discourse {
  private static final int CLAUSE = 20;

  /** So many sentences later a person without a name is still meant by the same word. */
  private static final int STILL_PRESENT = 3;

  private static final int LONGEST_QUOTE = 300;
  private static final double CALLED_ALONE = 4;
  private static final double CLEARLY = 2.5;
  private static final int NOUNS =
      WordClass.ROLE.bit | WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit;
  private static final int OPENS = WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit;
  private static final int NOT_IN_PHRASE =
      (WordClass.FUNCTION & ~WordClass.QUANTIFIER.bit) | WordClass.CUE.bit;

  private final Words words;
  private final Cast cast;
  private final Sources sources;
  private final Prominence prominence = new Prominence();
  private final DescriptionResolution descriptions;
  private final Variation variation;
  private final PronounResolution pronouns;
  private final @Nullable Finding[] findings;
  private final @Nullable Name[] apposedTo;
  private final List<Entity> nominals = new ArrayList<>();
  private final int[] lastFull;
  private final Set<Entity> calledAlone = new HashSet<>();
  private int sentence = -1;
  private @Nullable Entity subject;
  private boolean sentenceHasPerson;

  private Discourse(Words words, Cast cast, Sources sources) {
    this.words = words;
    this.cast = cast;
    this.sources = sources;
    descriptions = new DescriptionResolution(cast, prominence);
    variation = new Variation(prominence);
    pronouns = new PronounResolution(prominence);
    findings = new Finding[words.size()];
    apposedTo = new Name[words.size()];
    lastFull = new int[cast.entities().size()];
    java.util.Arrays.fill(lastFull, -1);
  }

  static Discourse of(Words words, Cast cast, Sources sources) {
    Discourse discourse = new Discourse(words, cast, sources);
    discourse.markAppositions();
    discourse.read();
    return discourse;
  }

  /** Whom the reference that holds a word refers to; null where none holds it. */
  @Nullable Finding at(int word) {
    return findings[word];
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
      }
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
    Gender gender = Gender.ofPronoun(words.lower(i));
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
    return i + 1;
  }

  /** The Texan, the 43-year-old, where it is a person and not an adjective. */
  private void readSomebody(int start, int end) {
    boolean the = start > 0 && words.is(start - 1, "the");
    boolean isHead =
        end < words.sentenceEnd(sentence)
            && (words.isMark(end) || words.isAny(end, WordClass.CUE.bit | WordClass.AUXILIARY.bit));
    Phrases.Match<Places.Place> place = Places.at(words, start, end);
    boolean isNative = place != null && place.length() == end - start;
    if (!the || !isHead || !(isNative || words.isAge(start))) {
      return;
    }
    Description description = Description.of(words, start, end);
    Finding varied = variation.resolve(Roles.NATIVE, description, toldAt(start), sentence);
    fill(start - 1, end, varied);
    Entity entity = varied.entity();
    if (entity != null) {
      refer(entity, start - 1, end);
    }
  }

  private void readName(Name name) {
    if (name.core() >= name.end()) {
      return;
    }
    Finding finding = resolve(name);
    for (int i = name.start(); i < name.end(); i++) {
      findings[i] = finding;
    }
    Entity entity = finding.entity();
    if (entity == null) {
      return;
    }
    entity.mentionedAt(name.core());
    boolean full = name.kind() == Name.Kind.PERSON && name.end() - name.core() > 1;
    if (full && entity.number() < lastFull.length) {
      lastFull[entity.number()] = name.core();
    } else if (!full && !words.isQuoted(name.core())) {
      calledAlone.add(entity);
    }
    if (entity.isPerson()) {
      Apposition title = cast.surroundings(name).title();
      refer(entity, title == null ? name.start() : title.from(), name.end());
    }
  }

  /** Whom a name names. */
  Finding resolve(Name name) {
    if (name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.BARE) {
      return Finding.NOBODY;
    }
    if (name.kind() == Name.Kind.ORGANISATION) {
      Entity organisation = cast.organisations().of(name);
      return organisation == null ? Finding.NOBODY : Finding.of(organisation);
    }
    PersonName personName = PersonName.of(words, name);
    if (personName.words().isEmpty()) {
      return Finding.NOBODY;
    }
    if (!personName.isSingle()) {
      Entity person = cast.people().find(personName);
      return person == null ? Finding.NOBODY : Finding.of(person);
    }
    return resolveSingle(name, personName.last());
  }

  private Finding resolveSingle(Name name, String lower) {
    List<Entity> bearers = cast.people().bearersOf(lower);
    if (bearers.isEmpty()) {
      Entity lone = cast.organisations().known(lower);
      lone = lone == null || name.core() > name.start() ? cast.people().lone(lower) : lone;
      return lone == null ? Finding.NOBODY : Finding.of(lone);
    }
    Gender title = Gender.UNKNOWN;
    for (int i = name.start(); i < name.core(); i++) {
      Gender told = Vocabulary.genderOfTitle(words.lower(i));
      title = told == Gender.UNKNOWN ? title : told;
    }
    List<Entity> fitting = new ArrayList<>(bearers.size());
    for (Entity bearer : bearers) {
      if (title.agreesWith(bearer.gender())) {
        fitting.add(bearer);
      }
    }
    if (fitting.size() > 1 && bearers.stream().anyMatch(Entity::isPerson)) {
      fitting.removeIf(bearer -> !bearer.isPerson());
    }
    if (fitting.size() == 1) {
      return Finding.of(fitting.get(0));
    }
    return fitting.isEmpty() ? Finding.NOBODY : namesake(fitting, name.core());
  }

  /**
   * Of several who share a surname the one whom the reader has in mind: named before, much more
   * prominent than the others, and above all called by the surname alone before.
   */
  private Finding namesake(List<Entity> bearers, int word) {
    Entity best = null;
    double first = 0;
    double second = 0;
    for (Entity bearer : bearers) {
      if (lastFull[bearer.number()] < 0) {
        continue;
      }
      double score = prominence.of(bearer, words.sentence(word));
      score = (score + 0.01) * (calledAlone.contains(bearer) ? CALLED_ALONE : 1);
      if (score > first) {
        second = first;
        first = score;
        best = bearer;
      } else {
        second = Math.max(second, score);
      }
    }
    return best != null && first >= CLEARLY * second
        ? Finding.of(best)
        : Finding.open(Reason.AMBIGUOUS_SURNAME);
  }

  private void readPronoun(int i, Gender gender) {
    Set<Entity> told = toldAt(i);
    boolean isSubject = words.is(i, "he") || words.is(i, "she");
    boolean isObject = words.is(i, "him") || (words.is(i, "her") && !ownsNext(i));
    Set<Entity> after = new HashSet<>();
    if (isSubject) {
      namesIn(i + 1, clauseEnd(i), false, after);
    }
    Finding finding = pronouns.resolve(gender, sentence, isObject ? subject : null, told, after);
    Finding ahead = cataphora(i, gender);
    if (ahead != null) {
      finding = ahead;
    }
    findings[i] = finding;
    Entity entity = finding.entity();
    if (entity != null) {
      refer(entity, i, i + 1);
    }
  }

  private int clauseEnd(int start) {
    int limit = Math.min(words.sentenceEnd(sentence), start + CLAUSE);
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
        i - start <= 8
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
    Finding finding = resolve(name);
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
      namesIn(quote, sources.quoteEnd(i), true, told);
    }
    return told;
  }

  /** The people named among the words from {@code start} to before {@code end}. */
  private void namesIn(int start, int end, boolean quoted, Set<Entity> named) {
    int limit = Math.min(end, start + LONGEST_QUOTE);
    for (int i = start; i < limit; i++) {
      Name name = cast.nameAt(i);
      if (name != null && name.kind() == Name.Kind.PERSON && (quoted || !words.isQuoted(i))) {
        Entity entity = resolve(name).entity();
        if (entity != null) {
          named.add(entity);
        }
      }
    }
  }

  /** A description with a person as its head; returns the word after its head. */
  private int readNominal(int i) {
    int end = words.sentenceEnd(sentence);
    Phrases.Match<Roles.Noun> match = Roles.at(words, i, end);
    if (match == null) {
      return i + 1;
    }
    int head = i + match.length();
    boolean moreFollows = head < end && continuesNoun(head);
    Name apposed = apposedTo[i];
    if (apposed != null) {
      fill(i, head, resolve(apposed));
      return head;
    }
    if (moreFollows) {
      return head;
    }
    int from = phraseStart(i);
    Finding finding = nominal(match.value(), from, i, head);
    if (finding == null) {
      return head;
    }
    fill(from, head, finding);
    Entity entity = finding.entity();
    if (entity != null) {
      refer(entity, from, head);
    }
    return head;
  }

  /** Whether the head noun comes later: campaign manager's office, police officer training. */
  private boolean continuesNoun(int i) {
    if (words.isMark(i) || words.isPossessive(i - 1) || words.isCapital(i)) {
      return false;
    }
    if (words.isAny(i, WordClass.FUNCTION | WordClass.CUE.bit)) {
      return false;
    }
    if (words.isAny(i, NOUNS)) {
      return true;
    }
    boolean adjective = words.is(i - 1, WordClass.MODIFIER);
    return adjective && !words.is(i, WordClass.VERB) && !words.lower(i).endsWith("ed");
  }

  private void fill(int from, int to, Finding finding) {
    for (int i = from; i < to; i++) {
      if (findings[i] == null) {
        findings[i] = finding;
      }
    }
  }

  /** The article or possessor that opens the noun phrase, at most six words before its head. */
  int phraseStart(int head) {
    int floor = Math.max(words.sentenceStart(words.sentence(head)), head - 6);
    int i = head;
    while (i > floor && (inPhrase(i - 1) || cast.nameEndingAt(i) != null)) {
      Name name = cast.nameEndingAt(i);
      i = name == null ? i - 1 : name.start();
      if (words.isAny(i, OPENS)) {
        return i;
      }
    }
    boolean adjectives = i - 3 >= floor && words.is(i - 1, ",") && words.isAny(i - 3, OPENS);
    return adjectives && i < head && inPhrase(i - 2) ? i - 3 : i;
  }

  private boolean inPhrase(int i) {
    if (words.isMark(i) || words.isAny(i, OPENS) || words.isAny(i, NOT_IN_PHRASE)) {
      return !words.isMark(i) && words.isAny(i, OPENS);
    }
    boolean verb = words.lower(i).endsWith("ing") && !words.isCapital(i);
    return !verb || (i > 0 && words.isAny(i - 1, OPENS));
  }

  private @Nullable Finding nominal(Roles.Noun noun, int from, int i, int head) {
    boolean definite = isDefinite(from);
    boolean possessed = words.is(from, WordClass.POSSESSIVE);
    int owner = possessor(from, i);
    boolean opened = definite || possessed || owner >= 0 || isIndefinite(from);
    if (!opened) {
      return null;
    }
    Description description = Description.of(words, from, phraseEnd(head));
    Entity possessor = null;
    if (possessed || owner >= 0) {
      Finding owned = possessed ? findings[from] : findings[owner];
      possessor = owned == null ? null : owned.entity();
    }
    if (definite || possessed || owner >= 0) {
      Set<Entity> told = toldAt(i);
      if (possessor != null) {
        told.add(possessor);
      }
      namesIn(from, i, true, told);
      Finding named = descriptions.resolve(noun, description, possessor, told, i, sentence);
      if (named.entity() != null || !Reason.NO_ANTECEDENT.equals(named.reason())) {
        return named;
      }
      Entity earlier = possessed || owner >= 0 ? null : earlierNominal(noun);
      if (earlier != null && sentence - prominence.sentenceOf(earlier) <= STILL_PRESENT) {
        return Finding.of(earlier);
      }
      boolean former = description.words().contains("former");
      if (definite && owner < 0 && (noun.role().variation() != Role.Variation.NEVER || former)) {
        Finding varied = variation.resolve(noun, description, told, sentence);
        if (varied.entity() != null) {
          return varied;
        }
      }
      if (earlier != null) {
        return Finding.of(earlier);
      }
    }
    return Finding.of(newNominal(noun, from, head));
  }

  private boolean isDefinite(int i) {
    return words.is(i, "the") || words.is(i, "that") || words.is(i, "this");
  }

  private boolean isIndefinite(int i) {
    return words.isAny(i, WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit);
  }

  /** Index of a possessive word of the phrase (Lee's widow), or -1. */
  private int possessor(int from, int head) {
    for (int i = head - 1; i >= from; i--) {
      if (words.isPossessive(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Over "of the company", "for Mr Lee" after a head. */
  private int phraseEnd(int head) {
    int end = words.sentenceEnd(sentence);
    int i = head;
    boolean joint = i + 1 < end && (words.is(i, "of") || words.is(i, "for"));
    if (!joint) {
      return head;
    }
    i++;
    boolean first = true;
    while (i < end && i < head + 7 && !words.isMark(i)) {
      if (!first && words.isAny(i, NOT_IN_PHRASE)) {
        break;
      }
      first = false;
      i++;
    }
    return i;
  }

  private @Nullable Entity earlierNominal(Roles.Noun noun) {
    for (int i = nominals.size() - 1; i >= Math.max(0, nominals.size() - 30); i--) {
      Entity nominal = nominals.get(i);
      for (Description known : nominal.descriptions()) {
        if (known.nouns().get(0).phrase().equals(noun.phrase())) {
          return nominal;
        }
      }
    }
    return null;
  }

  private Entity newNominal(Roles.Noun noun, int from, int head) {
    Entity nominal = cast.newEntity(Entity.Kind.NOMINAL, words.text(from, head), 0);
    nominal.describe(new Description(List.of(noun), null, Set.of()));
    nominal.mentionedAt(from);
    nominals.add(nominal);
    return nominal;
  }

  /** Counts a mention of a person. */
  private void refer(Entity entity, int from, int to) {
    Position position = Position.of(words, from, to, !sentenceHasPerson);
    sentenceHasPerson = true;
    double weight = position.weight();
    if (words.isQuoted(from)) {
      weight = Position.QUOTED.weight();
    } else if (position.isSubject()) {
      subject = entity;
    }
    if (sources.isSource(from, to)) {
      weight += 1;
      prominence.speaks(entity);
    }
    if (entity.kind() == Entity.Kind.NOMINAL) {
      weight *= 0.7;
    }
    prominence.mention(entity, weight, sentence);
  }
}
