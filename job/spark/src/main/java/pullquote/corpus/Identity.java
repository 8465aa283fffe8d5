package pullquote.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pullquote.entity.SpeakerType;
import pullquote.language.FirstNames;
import pullquote.language.Gender;

/** One person or organisation of the corpus, gathered from the articles that quote it. */
final class Identity {

  /** A name of the context counts in full if so large a share of the articles has it. */
  private static final double USUAL = 0.2;

  /** Days in which news stays the same news. */
  private static final int NEAR_DAYS = 30;

  private static final int YEAR_DAYS = 365;

  /** Days in which articles that name the same tell one story. */
  private static final int STORY_DAYS = 7;

  /** Of the names of the article with fewer, the share that tells of one story. */
  private static final double STORY = 0.25;

  private static final int STORY_NAMES = 4;

  /** Articles of those days that are compared, the first. */
  private static final int MOST_COMPARED = 40;

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<Long, Integer> context = new HashMap<>();
  private final Map<String, Integer> outlets = new HashMap<>();
  private final TreeMap<Long, Integer> days = new TreeMap<>();
  private final TreeMap<Long, List<long[]>> stories = new TreeMap<>();
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> fields = new TreeSet<>();
  private final Set<NameForm> forms = new LinkedHashSet<>();
  private int male;
  private int female;
  private boolean ambiguous;
  private @Nullable String fixedId;
  private String id = "";
  private String name = "";

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    for (long word : occurrence.context) {
      context.merge(word, 1, Integer::sum);
    }
    if (occurrence.outlet != null) {
      outlets.merge(occurrence.outlet, 1, Integer::sum);
    }
    if (occurrence.day != Occurrence.UNDATED) {
      days.merge(occurrence.day, 1, Integer::sum);
    }
    stories.computeIfAbsent(occurrence.day, day -> new ArrayList<>()).add(occurrence.context);
    roles.addAll(occurrence.roles);
    fields.addAll(occurrence.fields);
    male += occurrence.gender == Gender.MALE ? 1 : 0;
    female += occurrence.gender == Gender.FEMALE ? 1 : 0;
    if (fixedId == null) {
      fixedId = occurrence.fixedId;
    }
    forms.add(occurrence.form);
    occurrence.identity = this;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  Set<NameForm> forms() {
    return forms;
  }

  Set<String> fields() {
    return fields;
  }

  /** Whether any article is sure that this is a name. */
  boolean isNamed() {
    return occurrences.stream().anyMatch(it -> it.type != SpeakerType.UNNAMED);
  }

  /** What most of the articles take it for. */
  SpeakerType type() {
    long people = occurrences.stream().filter(it -> it.type == SpeakerType.PERSON).count();
    boolean named = forms.stream().anyMatch(form -> form.person() != null && !form.isSingle());
    return named || people * 2 >= occurrences.size()
        ? SpeakerType.PERSON
        : SpeakerType.ORGANISATION;
  }

  @Nullable String fixedId() {
    return fixedId;
  }

  /** The name that goes with the known id. */
  String fixedName() {
    return occurrences.stream()
        .filter(occurrence -> occurrence.fixedId != null)
        .map(occurrence -> occurrence.name)
        .findFirst()
        .orElse("");
  }

  boolean ambiguous() {
    return ambiguous;
  }

  void doubt() {
    ambiguous = true;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  void named(String newId, String newName) {
    id = newId;
    name = newName;
  }

  /** Whether somebody of that sex may be meant, by titles, pronouns and the first name. */
  boolean agrees(Gender gender) {
    if (gender == Gender.UNKNOWN) {
      return true;
    }
    Gender own = male > female ? Gender.MALE : female > male ? Gender.FEMALE : ofFirstName();
    return own.agreesWith(gender);
  }

  private Gender ofFirstName() {
    for (NameForm form : forms) {
      if (form.person() != null && !form.isSingle()) {
        Gender gender = FirstNames.gender(form.person().first());
        if (gender != null) {
          return gender;
        }
      }
    }
    return Gender.UNKNOWN;
  }

  /** How many names that stand in an article stand as a rule with this one too. */
  double shared(long[] names) {
    double size = Math.max(1, occurrences.size() * USUAL);
    double shared = 0;
    for (long name : names) {
      Integer count = context.get(name);
      if (count != null) {
        shared += Math.min(1, count / size);
      }
    }
    return shared;
  }

  /** Whether an article of the same days names the same people and places. */
  boolean isOfStory(Occurrence other) {
    boolean dated = other.day != Occurrence.UNDATED;
    Iterable<List<long[]>> near =
        dated
            ? stories.subMap(other.day - STORY_DAYS, true, other.day + STORY_DAYS, true).values()
            : stories.values();
    int compared = 0;
    for (List<long[]> day : near) {
      for (long[] names : day) {
        int shared = Wording.shared(names, other.context);
        if (shared >= STORY_NAMES
            && shared >= STORY * Math.min(names.length, other.context.length)) {
          return true;
        }
        if (++compared == MOST_COMPARED) {
          return false;
        }
      }
    }
    return false;
  }

  boolean sharesRole(Occurrence other) {
    return other.roles.stream().anyMatch(roles::contains);
  }

  /** Whether both are described, and by words of different fields of life alone. */
  boolean isOfOtherField(Occurrence other) {
    return !fields.isEmpty()
        && !other.fields.isEmpty()
        && other.fields.stream().noneMatch(fields::contains);
  }

  /** Days to the nearest article; null where one has no date. */
  @Nullable Long gap(long day) {
    if (day == Occurrence.UNDATED || days.isEmpty()) {
      return null;
    }
    Long before = days.floorKey(day);
    Long after = days.ceilingKey(day);
    return Math.min(
        before == null ? Long.MAX_VALUE : day - before,
        after == null ? Long.MAX_VALUE : after - day);
  }

  /** How much speaks for this being meant where an article says no more than a part of the name. */
  double weight(Occurrence occurrence) {
    double near = 1 + shared(occurrence.context);
    double weight = (occurrences.size() + 0.5) * near * near;
    if (isOfStory(occurrence)) {
      weight *= 8;
    }
    if (sharesRole(occurrence)) {
      weight *= 3;
    } else if (!occurrence.roles.isEmpty() && !roles.isEmpty()) {
      weight /= 3;
    }
    if (isOfOtherField(occurrence)) {
      weight /= 20;
    }
    if (occurrence.outlet != null && outlets.containsKey(occurrence.outlet)) {
      weight *= 1.5;
    }
    Long gap = gap(occurrence.day);
    if (gap != null) {
      weight *= gap <= NEAR_DAYS ? 3 : gap > 5 * YEAR_DAYS ? 0.2 : gap > YEAR_DAYS ? 0.5 : 1;
    }
    return weight;
  }

  /** The form that most articles use; of equal ones the one with more words. */
  String commonestName() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      counts.merge(occurrence.name, 1, Integer::sum);
    }
    boolean full = forms.stream().anyMatch(form -> !form.isSingle());
    return counts.entrySet().stream()
        .filter(entry -> !full || entry.getKey().indexOf(' ') > 0)
        .max(
            Comparator.<Map.Entry<String, Integer>, Boolean>comparing(
                    entry -> !isShouted(entry.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static boolean isShouted(String name) {
    return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isLowerCase);
  }
}
