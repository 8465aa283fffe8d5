package pullquote.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.Gender;
import pullquote.language.Roles;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.WordList;

/** What the words around a name tell of its bearer. */
final class Evidence {
  private static final long COPULA_STOPS =
      WordClass.PREPOSITION.bit | WordClass.RELATIVE.bit | WordClass.AUXILIARY.bit;

  private static final Set<String> LIKE_PEOPLE =
      WordList.set(Evidence.class, "bodies-with-peoples-names.txt");

  /** More than a word of speech and a first name outweigh; a title and an age do. */
  private static final int BODY = -5;

  private Evidence() {}

  static void gather(Cast cast, Entity person, Name name) {
    Words words = cast.words();
    person.vote(cast.people().genderOfTitle(name), Entity.CERTAIN);
    for (int i = name.start(); i < name.core(); i++) {
      if (words.isAny(i, WordClass.ADDRESS.bit | WordClass.RANK.bit)) {
        person.addAnimacy(3);
      }
    }
    Surroundings around = cast.surroundings(name);
    int from = around.title() == null ? name.start() : around.title().from();
    if (from < name.core()) {
      describe(person, Description.of(words, from, name.core()));
    }
    describe(words, person, around.after());
    describe(words, person, around.before());
    String state = Apposition.stateAfter(words, name.end());
    if (state != null) {
      person.know(Description.from(state));
    }
    copula(words, person, name.end());
    if (name.end() - name.core() > 1) {
      speech(words, person, name);
      ofKind(words, person, name);
    }
    aside(words, person, name.end());
    boolean article = name.start() > 0 && words.is(name.start() - 1, "the");
    if (article && name.core() == name.start() && !FirstNames.contains(words.lower(name.core()))) {
      person.addAnimacy(-2);
    }
  }

  /** Ann Lee said; said Ann Lee. Of a single word it says nothing: companies speak too. */
  private static void speech(Words words, Entity person, Name name) {
    int before = name.start() - 1;
    boolean inverted = before > 0 && words.is(before, WordClass.CUE) && words.isMark(before - 1);
    boolean speaks = name.end() < words.size() && words.is(name.end(), WordClass.CUE);
    if (inverted || speaks) {
      person.addAnimacy(1);
    }
  }

  /** Investment bank Lee Carr, but not "the bank Ann Lee founded". */
  private static void ofKind(Words words, Entity entity, Name name) {
    int kind = name.start() - 1;
    boolean body =
        name.core() == name.start()
            && kind >= words.sentenceStart(words.sentence(name.start()))
            && words.is(kind, WordClass.INSTITUTION)
            && !words.isCapital(kind)
            && !words.isPossessive(kind);
    int floor = Math.max(words.sentenceStart(words.sentence(name.start())), kind - 3);
    for (int i = kind - 1; body && i >= floor && !words.isMark(i); i--) {
      body = !words.isAny(i, WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit);
    }
    if (body) {
      entity.addAnimacy(-4);
    }
  }

  /** Who, and an age, follow people only. */
  private static void aside(Words words, Entity person, int end) {
    int next = end < words.size() && words.is(end, ",") ? end + 1 : end;
    if (next < words.size() && words.is(next, "who")) {
      person.addAnimacy(2);
    }
    if (next > end && next + 1 < words.size() && words.isNumber(next) && words.is(next + 1, ",")) {
      person.addAnimacy(2);
    }
  }

  static void ofFirstName(Entity person, PersonName name) {
    if (LIKE_PEOPLE.contains(String.join(" ", name.words()))) {
      person.addAnimacy(BODY);
      return;
    }
    Gender gender = FirstNames.gender(name.first());
    if (name.familyFirst()) {
      person.addAnimacy(2);
    } else if (gender != null) {
      person.addAnimacy(2);
      person.vote(gender, FirstNames.weight(name.first()));
    } else if (FamilyNames.isCommon(name.last())) {
      person.addAnimacy(1);
    }
  }

  /** Of a single word: whether it is a name of people's. */
  static void ofSingle(Entity entity, String lower) {
    Gender gender = FirstNames.gender(lower);
    if (gender != null) {
      entity.vote(gender, 1);
    }
    if (gender != null || FamilyNames.isCommon(lower)) {
      entity.addAnimacy(1);
    }
  }

  /** Of a single word: what people do not have, shares, a spokesman "for" or "at" it. */
  static void ofBody(Words words, Entity entity, Name name) {
    int sentence = words.sentence(name.start());
    int end = words.sentenceEnd(sentence);
    int before = name.start() - 1;
    boolean inside = before > words.sentenceStart(sentence);
    if (inside && words.is(before, WordClass.INSTITUTION) && !words.isCapital(before)) {
      entity.addAnimacy(-4);
    }
    if (inside && words.is(before, "at")) {
      entity.addAnimacy(-2);
    }
    if (inside && words.is(before, "for") && words.is(before - 1, WordClass.ROLE)) {
      entity.addAnimacy(-2);
    }
    int after = name.end();
    if (after < end && !words.isPossessive(after - 1) && words.is(after, WordClass.CORPORATE)) {
      entity.addAnimacy(-2);
    }
    if (after + 1 < end && words.is(after, ",") && words.is(after + 1, "which")) {
      entity.addAnimacy(-3);
    }
    for (int i = after; i < Math.min(end, after + 12); i++) {
      if (words.is(i, "its")) {
        entity.addAnimacy(-1);
      }
    }
  }

  private static void describe(Words words, Entity person, @Nullable Apposition apposition) {
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
  private static void copula(Words words, Entity person, int end) {
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
    if (!copula) {
      return;
    }
    int to = i + 1;
    while (to < Math.min(limit, i + 8) && !words.isMark(to) && !words.isAny(to, COPULA_STOPS)) {
      to++;
    }
    if (Roles.smallStartOf(words, to, i + 1) > 0) {
      describe(person, Description.of(words, i + 1, to));
    }
  }
}
