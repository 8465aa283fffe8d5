package pullquote.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullquote.language.NounPhrases;
import pullquote.language.Words;

/**
 * The people and organisations of an article, gathered in one scan from all their names, with what
 * titles, appositions and pronouns tell of them.
 */
final class Cast implements NounPhrases.Names {
  private final Words words;
  private final LogLinear persons;
  private final NameScanner scanner;
  private final NounPhrases phrases;
  private final List<Entity> entities = new ArrayList<>();
  private final People people = new People(this);
  private final Organisations organisations = new Organisations(this);
  private final @Nullable Name[] nameAt;
  private final @Nullable Name[] nameEndingAt;
  private final @Nullable Surroundings[] surroundingsAt;

  private Cast(Words words, LogLinear persons) {
    this.words = words;
    this.persons = persons;
    scanner = new NameScanner(words);
    phrases = new NounPhrases(words, this);
    nameAt = new Name[words.size() + 1];
    nameEndingAt = new Name[words.size() + 1];
    surroundingsAt = new Surroundings[words.size() + 1];
  }

  /**
   * Gathers the cast of an article.
   *
   * @param persons tells names of people from others
   */
  static Cast of(Words words, LogLinear persons) {
    Cast cast = new Cast(words, persons);
    HeadingNames headings = HeadingNames.of(words, cast.scanner);
    List<Name> names = new ArrayList<>(NameBounds.settle(words, cast.scanner.scan()));
    names.replaceAll(name -> Organisations.withAbbreviation(words, name));
    cast.gather(names, headings);
    return cast;
  }

  /** Full names first, so that single words find whom they mean, wherever the full name stands. */
  private void gather(List<Name> names, HeadingNames headings) {
    people.countSingles(names);
    people.learnLonger(names);
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        people.addFull(name);
      }
    }
    organisations.addAll(names);
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON && name.core() < name.end()) {
        people.addFromHeading(name, headings);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      boolean isPerson = name.kind() == Name.Kind.PERSON;
      if (isPerson && i > 0 && names.get(i - 1).kind() == Name.Kind.PERSON) {
        people.addSpouse(names.get(i - 1), name);
      }
      if (isPerson && name.core() > name.start()) {
        people.addNamesake(name);
      }
    }
    for (Name name : names) {
      nameAt[name.start()] = name;
      nameEndingAt[name.end()] = name;
      if (name.kind() == Name.Kind.PERSON && name.core() < name.end()) {
        people.addSingle(name);
      }
    }
    people.complete(headings);
    PronounVotes.count(words, names, people);
    Personhood.judge(words, names, people, persons);
    people.settle();
    for (Name name : names) {
      organisations.learnKinds(name);
    }
  }

  Words words() {
    return words;
  }

  NameScanner scanner() {
    return scanner;
  }

  /** The article's noun phrases, whose names are those of the cast. */
  NounPhrases phrases() {
    return phrases;
  }

  List<Entity> entities() {
    return entities;
  }

  People people() {
    return people;
  }

  Organisations organisations() {
    return organisations;
  }

  /** The name whose run begins at a word. */
  @Nullable Name nameAt(int word) {
    return nameAt[word];
  }

  /** The name whose run ends before a word. */
  @Nullable Name nameEndingAt(int word) {
    return nameEndingAt[word];
  }

  @Override
  public int endOf(int start) {
    Name name = nameAt[start];
    return name == null ? -1 : name.end();
  }

  @Override
  public int startOf(int end) {
    Name name = nameEndingAt[end];
    return name == null ? -1 : name.start();
  }

  @Override
  public int head(int start) {
    Name name = nameAt[start];
    return name == null ? -1 : name.head();
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

  /** Of a name, to compare it: lower case, without a leading "the". */
  static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
