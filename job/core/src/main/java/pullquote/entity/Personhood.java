package pullquote.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;
import pullquote.language.Gender;
import pullquote.language.LetterCase;
import pullquote.language.Places;
import pullquote.language.Vocabulary;
import pullquote.language.WordClass;
import pullquote.language.Words;

/** How likely each name of an article is a person's, by what stands around all its mentions. */
final class Personhood {
  /** A word that is written small so often is hardly a name. */
  private static final double MOSTLY_SMALL = 0.9;

  /** A word that is written small so rarely is a name like any other. */
  private static final double HARDLY_EVER_SMALL = 0.05;

  private static final double WORD = 0.5;
  private static final int SHORTEST_ABBREVIATION = 3;

  private final Words words;
  private final Map<Entity, double[]> counts = new HashMap<>();

  private enum Count {
    MENTIONS,
    PLACED,
    AFTER_SPEECH,
    BEFORE_SPEECH,
    AFTER_THE,
    BEFORE_NOUN,
    BEFORE_PLURAL_VERB;

    static final int SIZE = values().length;
  }

  private Personhood(Words words) {
    this.words = words;
  }

  /** Judges all people of the article. */
  static void judge(Words words, List<Name> names, People people, LogLinear model) {
    Personhood personhood = new Personhood(words);
    for (Name name : names) {
      Entity person = people.onlyBearer(name);
      if (person != null) {
        personhood.count(person, name);
      }
    }
    for (Entity person : people.all()) {
      double[] values = personhood.values(person);
      person.judged(values, model.probability(values));
    }
  }

  private void count(Entity person, Name name) {
    double[] seen = counts.computeIfAbsent(person, key -> new double[Count.SIZE]);
    int before = name.start() - 1;
    int after = name.end();
    boolean opens = before < 0 || words.sentence(before) != words.sentence(name.start());
    boolean closes = after >= words.size() || words.sentence(after) != words.sentence(name.start());
    add(seen, Count.MENTIONS, true);
    add(seen, Count.PLACED, !opens && isPlacing(before));
    add(seen, Count.AFTER_SPEECH, !opens && isInverted(before));
    add(seen, Count.AFTER_THE, !opens && words.is(before, "the"));
    add(seen, Count.BEFORE_SPEECH, !closes && words.is(after, WordClass.CUE));
    add(seen, Count.BEFORE_PLURAL_VERB, !closes && isPlural(before, opens, after));
    if (name.end() - name.core() == 1 && !closes && words.is(after, WordClass.CUE)) {
      person.addAnimacy(isTakenUp(name.start()) ? 1 : 0);
    }
    add(seen, Count.BEFORE_NOUN, !closes && !words.isPossessive(after - 1) && isNoun(after));
  }

  /** “...,” said Ann; not "told Ann" or "called Ann". */
  private boolean isInverted(int cue) {
    return words.is(cue, WordClass.CUE) && cue > 0 && words.isMark(cue - 1);
  }

  /** Chelsea have, but not "Ann and Bob have". */
  private boolean isPlural(int before, boolean opens, int verb) {
    boolean joined = !opens && (words.is(before, WordClass.CONJUNCTION) || words.isMark(before));
    return words.is(verb, WordClass.PLURAL_VERB) && !joined;
  }

  /** “It is late,” Lee said. She left: a sex that the sentence behind the speaker's tells. */
  private boolean isTakenUp(int word) {
    int next = words.sentence(word) + 1;
    return next < words.sentenceCount()
        && words.sentenceStart(next) < words.sentenceEnd(next)
        && !words.isQuoted(words.sentenceStart(next))
        && Gender.isSubject(words, words.sentenceStart(next));
  }

  private static void add(double[] seen, Count count, boolean holds) {
    seen[index(count)] += holds ? 1 : 0;
  }

  @SuppressWarnings("EnumOrdinal")
  private static int index(Count count) {
    return count.ordinal();
  }

  private boolean isPlacing(int i) {
    return words.is(i, WordClass.WHERE);
  }

  private boolean isNoun(int i) {
    return words.isAny(i, WordClass.ROLE.bit | WordClass.INSTITUTION.bit | WordClass.DOCUMENT.bit);
  }

  private double[] values(Entity person) {
    Values values = new Values(PersonFeature.ALL);
    double[] seen = counts.getOrDefault(person, new double[Count.SIZE]);
    double mentions = Math.max(1, seen[index(Count.MENTIONS)]);
    values.set(PersonFeature.ALWAYS);
    values.set(PersonFeature.AFTER_PLACING_PREPOSITION, seen[index(Count.PLACED)] / mentions);
    values.set(PersonFeature.AFTER_SPEECH, seen[index(Count.AFTER_SPEECH)] / mentions);
    values.set(PersonFeature.BEFORE_SPEECH, seen[index(Count.BEFORE_SPEECH)] / mentions);
    values.set(PersonFeature.AFTER_THE, seen[index(Count.AFTER_THE)] / mentions);
    values.set(PersonFeature.BEFORE_NOUN, seen[index(Count.BEFORE_NOUN)] / mentions);
    values.set(PersonFeature.BEFORE_PLURAL_VERB, seen[index(Count.BEFORE_PLURAL_VERB)] / mentions);
    values.setIf(!person.kinds().isEmpty(), PersonFeature.KIND_NOUN);
    name(person, values);
    if (person.animacy() <= -2) {
      values.set(PersonFeature.ANIMACY_LOW);
    } else if (person.animacy() <= 1) {
      values.set(PersonFeature.ANIMACY_OPEN);
    } else if (person.animacy() >= 3) {
      values.set(PersonFeature.ANIMACY_HIGH);
    }
    return values.array();
  }

  private static void name(Entity person, Values values) {
    PersonName name = person.personName();
    List<String> parts = name == null ? List.of() : name.words();
    double small = 0;
    boolean body = false;
    boolean odd = false;
    for (String part : parts) {
      small = Math.max(small, LetterCase.small(part));
      body |= Vocabulary.is(part, WordClass.ORGANISATION);
      int stop = part.indexOf('.');
      odd |= part.indexOf('-') >= 0 || part.indexOf('/') >= 0;
      odd |= stop > 0 && stop < part.length() - 1;
    }
    values.setIf(small > MOSTLY_SMALL, PersonFeature.LOWER_CASE_WORD);
    values.setIf(small <= HARDLY_EVER_SMALL, PersonFeature.NO_LOWER_CASE_WORD);
    values.setIf(body, PersonFeature.ORGANISATION_WORD);
    values.setIf(odd, PersonFeature.HYPHEN_OR_STOP);
    values.setIf(hasOddCapitals(person.name()), PersonFeature.ALL_CAPITALS);
    values.setIf(parts.size() == 1 && Places.exact(parts.get(0)) != null, PersonFeature.PLACE);
    boolean first = !parts.isEmpty() && name != null && FirstNames.contains(name.first());
    values.setIf(parts.size() == 1, PersonFeature.ONE_WORD);
    values.setIf(parts.size() == 1 && !first, PersonFeature.ONE_WORD_NO_FIRST_NAME);
    values.setIf(parts.size() == 2, PersonFeature.TWO_WORDS);
    values.setIf(parts.size() > 1 && first, PersonFeature.FIRST_NAME);
    values.setIf(!parts.isEmpty() && hasPlace(parts), PersonFeature.PLACE_WORD);
    values.setIf(!parts.isEmpty() && endsInPlural(parts), PersonFeature.PLURAL_NOUN);
  }

  /** All capitals, a word of three capitals and more, or a capital inside a word: MailOnline. */
  private static boolean hasOddCapitals(String name) {
    if (name.length() > 1 && name.chars().noneMatch(Character::isLowerCase)) {
      return true;
    }
    for (String word : name.split(" ", -1)) {
      boolean suffix = Vocabulary.is(word.toLowerCase(Locale.ROOT), WordClass.SUFFIX);
      boolean capitals =
          word.length() >= SHORTEST_ABBREVIATION
              && word.chars().allMatch(Character::isUpperCase)
              && !suffix;
      if (capitals || hasInnerCapital(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInnerCapital(String word) {
    int inner = 1;
    while (inner < word.length()
        && !(Character.isUpperCase(word.charAt(inner))
            && Character.isLowerCase(word.charAt(inner - 1)))) {
      inner++;
    }
    return inner < word.length()
        && !Vocabulary.is(
            word.substring(0, inner).toLowerCase(Locale.ROOT), WordClass.SURNAME_BEGINNING);
  }

  /** Sydney Swans, Real Madrid: a place that is no first name, or one behind no first name. */
  private static boolean hasPlace(List<String> parts) {
    String first = parts.get(0);
    boolean named = FirstNames.contains(first);
    return parts.size() > 1
        && !named
        && (Places.exact(first) != null || Places.exact(parts.get(parts.size() - 1)) != null);
  }

  private static boolean endsInPlural(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    return parts.size() > 1
        && last.endsWith("s")
        && !FamilyNames.isCommon(last)
        && LetterCase.small(last) >= WORD;
  }
}
