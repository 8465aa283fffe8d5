package pullquote.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.Gender;
import pullquote.language.LetterCase;
import pullquote.language.Places;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** The people of an article by their names, full and single. */
final class People {
  /** No more are distinguished, so that the time stays linear. */
  private static final int MOST_NAMESAKES = 50;

  private static final int LONGEST_ABBREVIATION = 8;

  /** From so much evidence on a person is one, whatever the name. */
  private static final int SHOWN = 3;

  private static final double HARDLY_A_PERSON = 0.2;
  private static final double HARDLY_A_PERSON_BY_ONE_WORD = 0.4;
  private static final double PROBABLY_A_PERSON = 0.8;

  /** Written small so often, a word is one. */
  private static final double WORD = 0.5;

  private static final int LONG_NAME = 3;
  private static final PersonName NOBODY = new PersonName(List.of(), false, "");

  private final Cast cast;
  private final List<Entity> all = new ArrayList<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<Entity>> byNameWord = new HashMap<>();
  private final Map<String, Entity> lone = new HashMap<>();
  private final Map<String, Integer> singles = new HashMap<>();
  private final Map<Entity, Integer> firstFull = new HashMap<>();
  private final Map<List<String>, PersonName> longer = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();

  People(Cast cast) {
    this.cast = cast;
  }

  /** In the order of their first names in full; those known by one word at the end. */
  List<Entity> all() {
    return all;
  }

  /**
   * Learns of which longer name a name is the beginning, or the end behind a family name: Mary Jane
   * of Mary Jane Walsh, Hsien Long of Lee Hsien Long.
   */
  void learnLonger(List<Name> names) {
    List<PersonName> read = new ArrayList<>();
    for (Name name : names) {
      boolean person = name.kind() == Name.Kind.PERSON && name.core() < name.end();
      PersonName full = person ? PersonName.of(cast.words(), name) : NOBODY;
      int size = full.words().size();
      if (size > 1) {
        read.add(full);
      }
      if (size >= LONG_NAME && FirstNames.isLikely(full.words().get(0))) {
        longer.merge(full.words().subList(0, size - 1), full, People::onlyOne);
      }
      if (size >= LONG_NAME && full.familyFirst()) {
        longer.merge(full.words().subList(1, size), full, People::onlyOne);
      }
    }
    for (PersonName name : read) {
      if (!longer.containsKey(name.words())) {
        lastWords.add(name.last());
      }
    }
  }

  private static PersonName onlyOne(PersonName one, PersonName other) {
    return !one.words().isEmpty() && one.mayBeOne(other) ? one : NOBODY;
  }

  /** The longer name of which this one is a part, or itself. */
  private PersonName lengthened(PersonName name) {
    PersonName full = longer.getOrDefault(name.words(), NOBODY);
    boolean own = !full.familyFirst() && lastWords.contains(name.last());
    return own || full.words().isEmpty() ? name : full;
  }

  /** Counts how often each word stands alone as a name. */
  void countSingles(List<Name> names) {
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON && name.end() - name.core() == 1) {
        singles.merge(cast.words().lower(name.core()), 1, Integer::sum);
      }
    }
  }

  /** Adds the bearer of a name of several words; does nothing for a single one. */
  void addFull(Name name) {
    PersonName written = PersonName.of(cast.words(), name);
    PersonName personName = written.words().isEmpty() ? written : familyFirst(written);
    if (personName.words().isEmpty() || personName.isSingle()) {
      return;
    }
    Entity person = find(personName);
    int length = written.words().size() + (written.suffix().isEmpty() ? 0 : 1);
    if (person == null) {
      person = cast.newEntity(Entity.Kind.PERSON, cast.nameText(name), length);
      person.personName(personName);
      all.add(person);
      firstFull.put(person, name.start());
      addBearer(bySurname, personName.surname(), person);
    } else {
      PersonName known = person.personName();
      person.offerName(cast.nameText(name), length);
      if (known != null && personName.words().size() > known.words().size()) {
        person.personName(personName);
      }
    }
    for (String word : personName.words()) {
      addBearer(byNameWord, word, person);
    }
    if (name.nickname() >= 0) {
      addBearer(byNameWord, cast.words().lower(name.nickname()), person);
    }
    Evidence.gather(cast, person, name);
    Evidence.ofFirstName(person, personName);
  }

  /**
   * Somebody whom the article calls by the surname before anybody of that name is named in full:
   * the one of a heading, if those named later are others.
   */
  void addFromHeading(Name name, HeadingNames headings) {
    PersonName single = PersonName.of(cast.words(), name);
    List<String> full = single.words().size() == 1 ? headings.fullNameOf(single.last()) : null;
    if (full == null || !full.get(full.size() - 1).equalsIgnoreCase(single.last())) {
      return;
    }
    List<Entity> bearers = bySurname.getOrDefault(single.surname(), List.of());
    PersonName heading = PersonName.of(String.join(" ", full));
    boolean others = !bearers.isEmpty();
    for (Entity bearer : bearers) {
      PersonName known = bearer.personName();
      boolean later = firstFull.getOrDefault(bearer, 0) > name.start();
      others &= later && known != null && !known.mayBeOne(heading);
    }
    if (others) {
      Entity person = cast.newEntity(Entity.Kind.PERSON, String.join(" ", full), full.size());
      person.personName(heading);
      person.nameInHeading();
      person.addAnimacy(SHOWN);
      all.add(person);
      firstFull.put(person, name.start());
      addBearer(bySurname, heading.surname(), person);
      heading.words().forEach(word -> addBearer(byNameWord, word, person));
      Evidence.ofFirstName(person, heading);
    }
  }

  private static void addBearer(Map<String, List<Entity>> bearers, String word, Entity person) {
    List<Entity> known = bearers.computeIfAbsent(word, key -> new ArrayList<>(1));
    if (known.size() < MOST_NAMESAKES && !known.contains(person)) {
      known.add(person);
    }
  }

  /** Settles a two-word name that may have its family name first: Xi Jinping, but Kim Cattrall. */
  private PersonName familyFirst(PersonName given) {
    PersonName name = lengthened(given);
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
    long bits = Vocabulary.classes(name.words().get(0));
    return (bits & WordClass.PARTICLE.bit) != 0;
  }

  private @Nullable Entity onlyPerson(PersonName surname) {
    List<Entity> bearers = bySurname.getOrDefault(surname.surname(), List.of());
    PersonName name = bearers.size() == 1 ? bearers.get(0).personName() : null;
    return name != null && name.words().contains(surname.words().get(0)) ? bearers.get(0) : null;
  }

  /** The people that a single word may mean: those of that surname, else of that first name. */
  List<Entity> bearersOf(String lower) {
    List<Entity> bearers = bySurname.get(PersonName.bare(lower));
    if (bearers == null) {
      bearers = byNameWord.get(lower);
    }
    return bearers == null ? List.of() : bearers;
  }

  /** Whom the article knows by a single word only. */
  @Nullable Entity lone(String lower) {
    return lone.get(lower);
  }

  /**
   * Bob of "Bob and Ann Lee" has the surname as well, unless the article knows him by another or by
   * his first name as a surname.
   */
  void addSpouse(Name first, Name full) {
    Words words = cast.words();
    PersonName fullName = PersonName.of(words, full);
    boolean couple =
        first.core() == first.start()
            && first.end() - first.core() == 1
            && full.core() == first.end() + 1
            && words.is(first.end(), "and")
            && FirstNames.contains(words.lower(first.core()))
            && !fullName.isSingle()
            && !fullName.familyFirst();
    String firstName = words.lower(first.core());
    if (!couple || byNameWord.containsKey(firstName)) {
      return;
    }
    int surname = full.end() - 1 - (fullName.suffix().isEmpty() ? 0 : 1);
    PersonName spouse = new PersonName(List.of(firstName, words.lower(surname)), false, "");
    String text = words.text(first.core(), first.end()) + " " + words.word(surname);
    Entity person = cast.newEntity(Entity.Kind.PERSON, text, 2);
    person.personName(spouse);
    all.add(person);
    firstFull.put(person, first.start());
    addBearer(bySurname, spouse.surname(), person);
    addBearer(byNameWord, firstName, person);
    Evidence.ofFirstName(person, spouse);
  }

  /**
   * Mr. Lee of an article in which only Ann Lee has her name in full: somebody else, if she is
   * named later or her sex is sure.
   */
  void addNamesake(Name name) {
    PersonName personName = PersonName.of(cast.words(), name);
    Gender told = genderOfTitle(name);
    if (told == Gender.UNKNOWN || personName.words().isEmpty() || !personName.isSingle()) {
      return;
    }
    List<Entity> bearers = bySurname.getOrDefault(PersonName.bare(personName.last()), List.of());
    boolean other = !bearers.isEmpty();
    for (Entity bearer : bearers) {
      boolean later = firstFull.getOrDefault(bearer, 0) > name.start();
      other &= !told.agreesWith(bearer.gender()) && (later || bearer.isSurely(bearer.gender()));
    }
    if (other) {
      Entity person = cast.newEntity(Entity.Kind.PERSON, titled(name), 1);
      person.personName(personName);
      person.vote(told, Entity.CERTAIN);
      all.add(person);
      addBearer(bySurname, PersonName.bare(personName.last()), person);
    }
  }

  /** A wife with the form of address, without which the name is her husband's: Mrs. Lee. */
  private String titled(Name name) {
    int from = name.core();
    while (from > name.start() && !cast.words().is(from, WordClass.ADDRESS)) {
      from--;
    }
    boolean wife = Gender.ofTitle(cast.words().lower(from)) == Gender.FEMALE;
    return wife && cast.words().is(from, WordClass.ADDRESS)
        ? Cast.plain(cast.words().text(from, name.end()))
        : cast.nameText(name);
  }

  /** The sex that a title tells before a name: of Mr. and Mrs. John Lee, John's. */
  Gender genderOfTitle(Name name) {
    Gender title = Gender.UNKNOWN;
    for (int i = name.start(); i < name.core(); i++) {
      Gender told = Gender.ofTitle(cast.words().lower(i));
      title = told == Gender.UNKNOWN ? title : told;
    }
    Words words = cast.words();
    int and = name.start() - 1;
    boolean couple = and > 0 && words.is(and, "and") && words.is(and - 1, WordClass.ADDRESS);
    return couple && name.end() - name.core() > 1 ? Gender.ofTitle(words.lower(and - 1)) : title;
  }

  /** Of several of one surname the one without a first name, if a title does not speak against. */
  private @Nullable Entity namesakeOf(List<Entity> bearers, Name name) {
    Gender told = genderOfTitle(name);
    for (Entity bearer : bearers) {
      if (bearer.nameWords() == 1 && told.agreesWith(bearer.gender())) {
        return bearer;
      }
    }
    return null;
  }

  /** A name of one word: of somebody known by a full name, or of somebody new. */
  void addSingle(Name name) {
    PersonName personName = PersonName.of(cast.words(), name);
    if (personName.words().isEmpty() || !personName.isSingle()) {
      return;
    }
    String lower = personName.last();
    List<Entity> bearers = bearersOf(lower);
    if (bearers.isEmpty()) {
      addLone(name, lower, personName);
      return;
    }
    if (bearers.size() > 1 && genderOfTitle(name) != Gender.UNKNOWN) {
      bearers.forEach(person -> person.addAnimacy(3));
    }
    Entity bearer = bearers.size() == 1 ? bearers.get(0) : namesakeOf(bearers, name);
    if (bearer != null) {
      Evidence.gather(cast, bearer, name);
    }
  }

  private void addLone(Name name, String lower, PersonName personName) {
    boolean untitled = name.core() == name.start() && cast.surroundings(name).title() == null;
    if (untitled && cast.organisations().known(name) != null) {
      return;
    }
    Entity person = lone.get(lower);
    if (person == null) {
      person = cast.newEntity(Entity.Kind.PERSON, cast.nameText(name), 1);
      person.personName(personName);
      lone.put(lower, person);
      all.add(person);
      Evidence.ofSingle(person, lower);
    }
    int noble = nobleTitle(name);
    if (noble < name.core()) {
      person.offerName(Cast.plain(cast.words().text(noble, name.end())), 2);
    }
    boolean abbreviation =
        cast.words().isAllCapitals(name.core())
            && name.core() == name.start()
            && cast.words().word(name.core()).length() <= LONGEST_ABBREVIATION;
    if (abbreviation) {
      person.addAnimacy(-6);
    }
    Evidence.gather(cast, person, name);
    Evidence.ofBody(cast.words(), person, name);
  }

  /** First word of a title without which nobody knows the bearer: Pope Francis, Lord Ashdown. */
  private int nobleTitle(Name name) {
    int from = name.core();
    while (from > name.start() && cast.words().is(from - 1, WordClass.NOBLE)) {
      from--;
    }
    return from;
  }

  /** Gives those known by one word the rest of the name that stands in a heading only. */
  void complete(HeadingNames headings) {
    for (Entity person : all) {
      PersonName known = person.personName();
      boolean single =
          known != null
              && person.nameWords() == 1
              && known.words().size() == 1
              && person.animacy() > 0;
      List<String> full = single && known != null ? headings.fullNameOf(known.last()) : null;
      if (full != null) {
        person.offerName(String.join(" ", full), full.size());
        PersonName name =
            new PersonName(full.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(), false, "");
        person.personName(name);
        Evidence.ofFirstName(person, name);
      }
    }
  }

  /** Decides which of the names are people's. */
  void settle() {
    for (Entity person : all) {
      if ((person.animacy() <= 0 && !isLikely(person)) || isBody(person)) {
        person.become(Entity.Kind.ORGANISATION);
      }
    }
  }

  /** A name of several words like those of people, of whom nothing shows a body. */
  private static boolean isLikely(Entity person) {
    PersonName name = person.personName();
    boolean like =
        name != null
            && person.nameWords() > 1
            && person.animacy() == 0
            && person.personhood() >= PROBABLY_A_PERSON;
    for (String word : like && name != null ? name.words() : List.<String>of()) {
      like &=
          LetterCase.small(word) < WORD
              && Places.exact(word) == null
              && word.chars().noneMatch(Character::isDigit);
    }
    return like;
  }

  /** A name whose words are no person's, of whom little else shows a person; one with a number. */
  private static boolean isBody(Entity person) {
    PersonName name = person.personName();
    boolean word = name != null && name.words().size() == 1 && !FirstNames.isLikely(name.last());
    double least = word ? HARDLY_A_PERSON_BY_ONE_WORD : HARDLY_A_PERSON;
    boolean numbered = person.name().chars().anyMatch(Character::isDigit);
    return numbered || (person.animacy() < SHOWN && person.personhood() < least);
  }

  /** The one person whom a name can mean; null where several can, or nobody. */
  @Nullable Entity onlyBearer(Name name) {
    if (name.kind() != Name.Kind.PERSON) {
      return null;
    }
    PersonName personName = PersonName.of(cast.words(), name);
    if (personName.words().isEmpty()) {
      return null;
    }
    if (!personName.isSingle()) {
      return find(personName);
    }
    List<Entity> bearers = bearersOf(personName.last());
    if (bearers.isEmpty()) {
      return lone(personName.last());
    }
    return bearers.size() == 1 ? bearers.get(0) : null;
  }
}
