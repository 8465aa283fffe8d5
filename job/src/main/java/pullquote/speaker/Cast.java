package pullquote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations of an article, gathered in one scan from all their names, with what
 * titles, appositions and pronouns tell of them.
 */
final class Cast {
  /** More are not told apart, so that the time stays linear. */
  private static final int MOST_NAMESAKES = 50;

  private final Words words;
  private final NameScanner scanner;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Entity> people = new ArrayList<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byNameWord = new HashMap<>();
  private final Map<String, Entity> byName = new LinkedHashMap<>();
  private final Map<String, Integer> singles = new HashMap<>();
  private final @Nullable Name[] nameAt;
  private final @Nullable Surroundings[] surroundingsAt;

  private Cast(Words words) {
    this.words = words;
    scanner = new NameScanner(words);
    nameAt = new Name[words.size() + 1];
    surroundingsAt = new Surroundings[words.size() + 1];
  }

  static Cast of(Words words) {
    Cast cast = new Cast(words);
    List<Name> names = cast.scanner.scan();
    cast.countSingles(names);
    names.forEach(cast::addFull);
    names.replaceAll(cast::asSurname);
    for (Name name : names) {
      cast.nameAt[name.start()] = name;
      cast.addSingle(name);
    }
    cast.votePronouns(names);
    cast.settle();
    return cast;
  }

  NameScanner scanner() {
    return scanner;
  }

  List<Entity> entities() {
    return entities;
  }

  List<Entity> people() {
    return people;
  }

  /** The name whose run begins at a word. */
  @Nullable Name nameAt(int word) {
    return nameAt[word];
  }

  /** What stands around a name. */
  Surroundings surroundings(Name name) {
    Surroundings known = surroundingsAt[name.start()];
    if (known == null) {
      known = Surroundings.of(words, name);
      surroundingsAt[name.start()] = known;
    }
    return known;
  }

  Entity newEntity(Entity.Kind kind, String name, int nameWords) {
    Entity entity = new Entity(entities.size(), kind, name, nameWords);
    entities.add(entity);
    return entity;
  }

  /** Takes a single word for the surname it is in this article: Hall, King, Cuban, Jordan. */
  private Name asSurname(Name name) {
    int last = name.end() - 1;
    boolean single = name.kind() != Name.Kind.PERSON && last == name.start();
    if (!single || !bySurname.containsKey(words.lower(last)) || words.isAllCapitals(last)) {
      return name;
    }
    boolean phrase =
        last > 0
            && (words.isAny(last - 1, WordClass.DETERMINER.bit | WordClass.PREPOSITION.bit)
                || words.is(last - 1, ","));
    boolean acts =
        last + 1 < words.size()
            && (words.isAny(last + 1, WordClass.CUE.bit | WordClass.AUXILIARY.bit)
                || words.isMark(last + 1)
                || words.isPossessive(last)
                || words.isAny(last + 1, WordClass.FUNCTION));
    return phrase || !acts ? name : new Name(last, last, last + 1, -1, Name.Kind.PERSON, null);
  }

  private void countSingles(List<Name> names) {
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON && name.end() - name.core() == 1) {
        singles.merge(words.lower(name.core()), 1, Integer::sum);
      }
    }
  }

  private void addFull(Name name) {
    switch (name.kind()) {
      case PERSON -> {
        PersonName personName = familyFirst(PersonName.of(words, name));
        if (!personName.words().isEmpty() && !personName.isSingle()) {
          addPerson(name, personName);
        }
      }
      case ORGANISATION -> addOrganisation(name);
      case PLACE, BARE -> {}
    }
  }

  /** Settles a two-word name that may have its family name first: Xi Jinping, but Kim Cattrall. */
  private PersonName familyFirst(PersonName name) {
    boolean open =
        !name.familyFirst() && name.words().size() == 2 && FamilyNames.isFirst(name.words().get(0));
    if (!open) {
      return name;
    }
    int first = singles.getOrDefault(name.words().get(0), 0);
    int last = singles.getOrDefault(name.words().get(1), 0);
    boolean familyFirst = first == last ? !FirstNames.contains(name.words().get(0)) : first > last;
    return familyFirst ? name.withFamilyFirst() : name;
  }

  private void addPerson(Name name, PersonName personName) {
    Entity person = find(personName);
    String written = nameText(name);
    int length = personName.words().size() + (personName.suffix().isEmpty() ? 0 : 1);
    if (person == null) {
      person = newEntity(Entity.Kind.PERSON, written, length);
      person.personName(personName);
      people.add(person);
      addBearer(bySurname, personName.surname(), person);
    } else {
      PersonName known = person.personName();
      person.offerName(written, length);
      if (known != null && personName.words().size() > known.words().size()) {
        person.personName(personName);
      }
    }
    for (String word : personName.words()) {
      addBearer(byNameWord, word, person);
    }
    if (name.nickname() >= 0) {
      addBearer(byNameWord, words.lower(name.nickname()), person);
    }
    gatherEvidence(person, name);
    Gender gender = FirstNames.gender(personName.first());
    if (gender != null && !personName.familyFirst()) {
      person.enliven(2);
      person.vote(gender, FirstNames.weight(personName.first()));
    }
    if (personName.familyFirst()) {
      person.enliven(2);
    }
  }

  private static void addBearer(Map<String, List<Entity>> bearers, String word, Entity person) {
    List<Entity> known = bearers.computeIfAbsent(word, key -> new ArrayList<>(1));
    if (known.size() < MOST_NAMESAKES && !known.contains(person)) {
      known.add(person);
    }
  }

  /** The person of a full name. */
  @Nullable Entity find(PersonName fullName) {
    PersonName name = familyFirst(fullName);
    for (Entity known : bySurname.getOrDefault(name.surname(), List.of())) {
      PersonName other = known.personName();
      if (other != null && other.mayBeOne(name)) {
        return known;
      }
    }
    return opensWithParticle(name) ? onlyPerson(name) : null;
  }

  /** Van Hollen, of whom Van is no first name here. */
  private static boolean opensWithParticle(PersonName name) {
    int bits = Vocabulary.classes(name.words().get(0));
    return (bits & WordClass.PARTICLE.bit) != 0;
  }

  private @Nullable Entity onlyPerson(PersonName surname) {
    List<Entity> bearers = bySurname.getOrDefault(surname.surname(), List.of());
    PersonName name = bearers.size() == 1 ? bearers.get(0).personName() : null;
    return name != null && name.words().contains(surname.words().get(0)) ? bearers.get(0) : null;
  }

  /** What stands around a name and before it says of its bearer. */
  void gatherEvidence(Entity person, Name name) {
    for (int i = name.start(); i < name.core(); i++) {
      person.vote(Vocabulary.genderOfTitle(words.lower(i)), 6);
      if (words.isAny(i, WordClass.ADDRESS.bit | WordClass.RANK.bit)) {
        person.enliven(3);
      }
    }
    Surroundings around = surroundings(name);
    int from = around.title() == null ? name.start() : around.title().from();
    if (from < name.core()) {
      describe(person, Description.of(words, from, name.core()));
    }
    describe(person, around.after());
    describe(person, around.before());
    String state = Apposition.stateAfter(words, name.end());
    if (state != null) {
      person.know(Description.from(state));
    }
    copula(person, name.end());
    if (name.end() < words.size()) {
      if (words.is(name.end(), WordClass.CUE) || words.is(name.end(), "who")) {
        person.enliven(1);
      }
      if (name.end() + 2 < words.size()
          && words.is(name.end(), ",")
          && words.isNumber(name.end() + 1)) {
        person.enliven(2);
      }
    }
    boolean article = name.start() > 0 && words.is(name.start() - 1, "the");
    if (article && name.core() == name.start() && !FirstNames.contains(words.lower(name.core()))) {
      person.enliven(-2);
    }
  }

  private void describe(Entity person, @Nullable Apposition apposition) {
    if (apposition != null) {
      describe(person, Description.of(words, apposition.from(), apposition.to()));
    }
  }

  private static void describe(Entity person, Description description) {
    if (!description.isEmpty()) {
      person.describe(description);
    }
  }

  /** Ann Lee is a farmer; Ann Lee, who was the farm's owner. */
  private void copula(Entity person, int end) {
    int i = end;
    int limit = i == 0 || i >= words.size() ? i : words.sentenceEnd(words.sentence(i - 1));
    if (i < limit && words.is(i, ",")) {
      i++;
    }
    if (i < limit && words.is(i, "who")) {
      i++;
    }
    boolean copula =
        i + 2 < limit
            && (words.is(i, "is") || words.is(i, "was"))
            && words.isAny(i + 1, WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit);
    if (copula) {
      int to = i + 1;
      while (to < limit
          && to < i + 8
          && !words.isMark(to)
          && !words.isAny(
              to, WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit | WordClass.AUXILIARY.bit)) {
        to++;
      }
      if (Apposition.roleEndingAt(words, to, i + 1) > 0) {
        describe(person, Description.of(words, i + 1, to));
      }
    }
  }

  private void addOrganisation(Name name) {
    String written = nameText(name);
    String key = key(written);
    Entity organisation = byName.get(key);
    if (organisation == null) {
      organisation = newEntity(Entity.Kind.ORGANISATION, written, name.end() - name.core());
      byName.put(key, organisation);
    }
    int open = name.end();
    boolean abbreviated =
        open + 2 < words.size()
            && words.is(open, "(")
            && words.is(open + 2, ")")
            && words.isAllCapitals(open + 1);
    if (abbreviated) {
      byName.putIfAbsent(words.lower(open + 1), organisation);
    } else if (name.end() - name.core() >= 3) {
      byName.putIfAbsent(initials(name), organisation);
    }
  }

  private String initials(Name name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.core(); i < name.end(); i++) {
      if (words.isCapital(i)) {
        initials.append(words.lower(i).charAt(0));
      }
    }
    return initials.toString();
  }

  /** A name of one word: of somebody known by a full name, or of somebody new. */
  private void addSingle(Name name) {
    if (name.kind() != Name.Kind.PERSON || name.core() >= name.end()) {
      return;
    }
    PersonName personName = PersonName.of(words, name);
    if (personName.words().isEmpty() || !personName.isSingle()) {
      return;
    }
    String lower = personName.words().get(personName.words().size() - 1);
    List<Entity> bearers = bearersOf(lower);
    if (bearers.size() == 1) {
      gatherEvidence(bearers.get(0), name);
    } else if (bearers.isEmpty()) {
      addLone(name, lower, personName);
    }
  }

  private void addLone(Name name, String lower, PersonName personName) {
    boolean untitled = name.core() == name.start() && surroundings(name).title() == null;
    Entity known = byName.get(lower);
    if (known != null && known.personName() == null && untitled) {
      return;
    }
    Entity organisation = untitled ? organisationStartingWith(lower) : null;
    if (organisation != null) {
      byName.put(lower, organisation);
      return;
    }
    Entity lone = known;
    if (lone == null || lone.personName() == null) {
      lone = newEntity(Entity.Kind.PERSON, nameText(name), 1);
      lone.personName(personName);
      byName.put(lower, lone);
      people.add(lone);
    }
    if (words.isAllCapitals(name.core())
        && name.core() == name.start()
        && words.word(name.core()).length() <= 5) {
      lone.enliven(-6);
    }
    Gender gender = FirstNames.gender(lower);
    if (gender != null && gender != Gender.UNKNOWN) {
      lone.vote(gender, 1);
    }
    gatherEvidence(lone, name);
  }

  /** Acme of Acme Corp. */
  private @Nullable Entity organisationStartingWith(String lower) {
    for (Map.Entry<String, Entity> entry : byName.entrySet()) {
      String key = entry.getKey();
      boolean starts =
          key.length() > lower.length()
              && key.startsWith(lower)
              && key.charAt(lower.length()) == ' ';
      if (starts && isGeneric(key.substring(lower.length() + 1))) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static boolean isGeneric(String rest) {
    for (String word : List.of(rest.split(" "))) {
      int bits = WordClass.ORGANISATION.bit | WordClass.INSTITUTION.bit;
      if ((Vocabulary.classes(word) & bits) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Sentences with one person in them and pronouns of one sex after it tell that person's. */
  private void votePronouns(List<Name> names) {
    int next = 0;
    Entity before = null;
    for (int s = 0; s < words.sentenceCount(); s++) {
      Entity only = null;
      int since = words.sentenceStart(s);
      boolean several = false;
      int end = words.sentenceEnd(s);
      while (next < names.size() && names.get(next).start() < end) {
        Entity person = onlyBearer(names.get(next));
        several |= person != null && only != null && person != only;
        if (person != null && only == null) {
          only = person;
          since = names.get(next).end();
        }
        next++;
      }
      Gender gender = several ? Gender.UNKNOWN : pronounGender(since, end);
      if (gender != Gender.UNKNOWN) {
        if (only != null) {
          only.vote(gender, 1);
          only.enliven(1);
        } else if (before != null && opensWithPronoun(s)) {
          before.vote(gender, 1);
          before.enliven(1);
        }
      }
      before = several ? null : only;
    }
  }

  private @Nullable Entity onlyBearer(Name name) {
    if (name.kind() != Name.Kind.PERSON) {
      return null;
    }
    PersonName personName = PersonName.of(words, name);
    if (personName.words().isEmpty()) {
      return null;
    }
    if (!personName.isSingle()) {
      return find(personName);
    }
    String lower = personName.words().get(personName.words().size() - 1);
    List<Entity> bearers = bearersOf(lower);
    Entity lone = byName.get(lower);
    if (bearers.isEmpty()) {
      return lone != null && lone.personName() != null ? lone : null;
    }
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  private boolean opensWithPronoun(int sentence) {
    int i = words.sentenceStart(sentence);
    return i < words.sentenceEnd(sentence) && (words.is(i, "he") || words.is(i, "she"));
  }

  /** The one sex of all the pronouns of these words outside quotations. */
  private Gender pronounGender(int from, int to) {
    Gender gender = Gender.UNKNOWN;
    for (int i = from; i < to; i++) {
      Gender pronoun = words.isQuoted(i) ? Gender.UNKNOWN : Gender.ofPronoun(words.lower(i));
      if (!pronoun.agreesWith(gender)) {
        return Gender.UNKNOWN;
      }
      gender = pronoun == Gender.UNKNOWN ? gender : pronoun;
    }
    return gender;
  }

  /** Decides which of the names are people's. */
  private void settle() {
    for (Entity person : people) {
      if (person.animacy() <= 0) {
        person.become(Entity.Kind.ORGANISATION);
      }
    }
  }

  /** The name proper as written, its words parted by single spaces, without a nickname. */
  String nameText(Name name) {
    if (name.nickname() < 0) {
      return plain(words.text(name.core(), name.end()));
    }
    String first = words.text(name.core(), name.nickname() - 1);
    return plain(first + " " + words.text(name.nickname() + 2, name.end()));
  }

  /** Without line breaks, tabs and double spaces. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /** The people that a single word may mean: those of that surname, else of that first name. */
  List<Entity> bearersOf(String lower) {
    String bare = PersonName.bare(lower);
    List<Entity> bearers = bySurname.get(bare);
    if (bearers == null) {
      bearers = byNameWord.get(lower);
    }
    return bearers == null ? List.of() : bearers;
  }

  /** The organisation of a name, an abbreviation, or the first word of a name. */
  @Nullable Entity organisation(String name) {
    return byName.get(key(name));
  }
}
