package pullquote.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullquote.entity.PersonName;
import pullquote.entity.Speaker;
import pullquote.entity.SpeakerType;
import pullquote.language.FamilyNames;
import pullquote.language.FirstNames;

/**
 * Tells who is who among the speakers whose names may mean one: those of a surname, or the bodies
 * of an acronym. The order in which they are given makes no difference.
 */
final class Family {

  private static final Comparator<Occurrence> ORDER =
      Comparator.<Occurrence>comparingLong(occurrence -> occurrence.day)
          .thenComparing(occurrence -> occurrence.articleId)
          .thenComparing(occurrence -> occurrence.localId);

  /** Of what speaks for the bearers, the share of the one that leaves no real doubt. */
  private static final double SURE = 0.9;

  /** What speaks for somebody who is never named in full. */
  private static final double SOMEBODY_ELSE = 2;

  /** What is taken for a body, or for no name, may be a person if much speaks for it. */
  private static final double DOUBTFUL = 0.1;

  /** Namesakes of one full name that are distinguished; more are taken for the nearest. */
  private static final int MOST_NAMESAKES = 12;

  /** Bearers that are weighed for a surname alone: the most quoted. */
  private static final int MOST_BEARERS = 50;

  /** So many names in common tell of the same story. */
  private static final double SAME_STORY = 3;

  /** The likeness of one person to himself, by the story or the role, without what contradicts. */
  private static final double CLEARLY = 2;

  private static final int LONG_NAME = 6;

  /** All articles that name somebody with the same words. */
  private static final class Form {
    final NameForm name;
    final List<Occurrence> occurrences = new ArrayList<>();

    Form(NameForm name) {
      this.name = name;
    }

    PersonName person() {
      return Objects.requireNonNull(name.person());
    }
  }

  private final SpeakerType type;
  private final List<Form> full = new ArrayList<>();
  private final List<Form> single = new ArrayList<>();
  private final List<Identity> identities = new ArrayList<>();

  /** Of articles that could be led to nobody: no bearer of a shorter name. */
  private final Set<Identity> undecided = new HashSet<>();

  private Family(SpeakerType type) {
    this.type = type;
  }

  /** Who they are; each occurrence knows its identity afterwards. */
  static List<Identity> resolve(SpeakerType type, List<Occurrence> occurrences) {
    Family family = new Family(type);
    Map<String, Form> forms = new TreeMap<>();
    occurrences.stream()
        .sorted(ORDER)
        .forEach(
            occurrence ->
                forms
                    .computeIfAbsent(occurrence.form.key(), key -> new Form(occurrence.form))
                    .occurrences
                    .add(occurrence));
    List<Form> ordered = new ArrayList<>(forms.values());
    ordered.sort(
        Comparator.<Form>comparingInt(form -> -form.occurrences.size())
            .thenComparing(form -> form.name.key()));
    for (Form form : ordered) {
      (form.name.isSingle() ? family.single : family.full).add(form);
    }
    if (type == SpeakerType.PERSON) {
      family.people();
    } else {
      family.bodies();
    }
    family.names();
    return family.identities;
  }

  private void people() {
    List<Form> contested = new ArrayList<>();
    List<List<Form>> groups = new ArrayList<>();
    for (Form form : full) {
      List<Form> fuller =
          full.stream().filter(other -> isFuller(other, form) && mayBeOne(form, other)).toList();
      if (areNamesakes(fuller)) {
        contested.add(form);
        continue;
      }
      List<List<Form>> fitting = groups.stream().filter(group -> fits(form, group)).toList();
      if (fitting.isEmpty()) {
        groups.add(new ArrayList<>(List.of(form)));
      } else {
        fitting.get(0).add(form);
      }
    }
    for (List<Form> group : groups) {
      tellApart(group);
    }
    for (Form form : contested) {
      tellApart(form, bearers(form));
    }
    for (Form form : single) {
      choose(form, bearers(form));
    }
  }

  /** An initial fits whom it may stand for; other names have to fit all that are no initials. */
  private static boolean fits(Form form, List<Form> group) {
    if (isInitial(form)) {
      return group.stream().anyMatch(other -> mayBeOne(form, other));
    }
    List<Form> names = group.stream().filter(other -> !isInitial(other)).toList();
    return (names.isEmpty() ? group : names).stream().allMatch(other -> mayBeOne(form, other));
  }

  private static boolean isInitial(Form form) {
    return form.person().first().length() == 1;
  }

  private static boolean areNamesakes(List<Form> forms) {
    for (int i = 1; i < forms.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!mayBeOne(forms.get(i), forms.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name says more than the other, so that it may be one of several whom that means. */
  private static boolean isFuller(Form one, Form other) {
    PersonName fuller = one.person();
    PersonName shorter = other.person();
    return (fuller.suffix().length() > shorter.suffix().length()
            && fuller.words().size() >= shorter.words().size())
        || fuller.words().size() > shorter.words().size()
        || (fuller.words().size() == shorter.words().size()
            && length(fuller) > length(shorter)
            && shorter.first().length() == 1);
  }

  private static int length(PersonName name) {
    return name.words().stream().mapToInt(String::length).sum();
  }

  private static boolean mayBeOne(Form one, Form other) {
    if (one == other) {
      return true;
    }
    PersonName a = one.person();
    PersonName b = other.person();
    boolean suffixes =
        a.suffix().equals(b.suffix()) || a.suffix().isEmpty() || b.suffix().isEmpty();
    if (!suffixes || (!a.suffix().equals(b.suffix()) && areInOneArticle(one, other))) {
      return false;
    }
    PersonName plain = new PersonName(a.words(), a.familyFirst(), "");
    PersonName otherPlain = new PersonName(b.words(), b.familyFirst(), "");
    return plain.mayBeOne(otherPlain) || isOtherSpelling(one, other) || isMisspelt(one, other);
  }

  /** Vincente for Vicente: one letter from another, in one story, but not in one article. */
  private static boolean isMisspelt(Form one, Form other) {
    PersonName a = one.person();
    PersonName b = other.person();
    if (!a.surname().equals(b.surname())
        || a.words().size() != b.words().size()
        || Math.min(a.first().length(), b.first().length()) < LONG_NAME
        || !Likeness.differsByOne(a.first(), b.first())) {
      return false;
    }
    Identity profile = profile(other);
    return !areInOneArticle(one, other)
        && one.occurrences.stream()
            .limit(MOST_BEARERS)
            .anyMatch(it -> profile.shared(it.context) >= SAME_STORY && profile.agrees(it.gender));
  }

  /** Whether an article quotes somebody by each of the names, as two people: Lee and Lee Jr. */
  private static boolean areInOneArticle(Form one, Form other) {
    Set<String> articles = new HashSet<>();
    other.occurrences.forEach(it -> articles.add(it.articleId));
    return one.occurrences.stream().anyMatch(it -> articles.contains(it.articleId));
  }

  private static Identity profile(Form form) {
    Identity profile = new Identity();
    form.occurrences.stream().limit(MOST_BEARERS).forEach(profile::add);
    return profile;
  }

  /** Gaddafi and Qadhafi: foreign names of the same consonants, and of the same office. */
  private static boolean isOtherSpelling(Form one, Form other) {
    PersonName a = one.person();
    PersonName b = other.person();
    return !a.surname().equals(b.surname())
        && !FamilyNames.isCommon(a.surname())
        && !FamilyNames.isCommon(b.surname())
        && a.words().size() == b.words().size()
        && NameForm.skeleton(a.first()).equals(NameForm.skeleton(b.first()))
        && sharesRole(one, other);
  }

  private static boolean sharesRole(Form one, Form other) {
    Identity roles = profile(one);
    return other.occurrences.stream().limit(MOST_BEARERS).anyMatch(roles::sharesRole);
  }

  /** Gives the bearers of a full name, as a rule one, their articles. */
  private void tellApart(List<Form> group) {
    List<Occurrence> occurrences =
        group.stream().flatMap(form -> form.occurrences.stream()).sorted(ORDER).toList();
    boolean common = group.stream().allMatch(Family::isCommon);
    List<Identity> namesakes = new ArrayList<>();
    // Those whose description tells their field come first: the others are told by them.
    for (boolean described : new boolean[] {true, false}) {
      for (Occurrence occurrence : occurrences) {
        if (!occurrence.fields.isEmpty() == described) {
          place(occurrence, namesakes, common);
        }
      }
    }
    identities.addAll(namesakes);
  }

  /**
   * Assigns each article that has a name of several known people to the one that it describes, or
   * whose story it tells; those that describe somebody else are of more of that name.
   */
  private void tellApart(Form form, List<Identity> bearers) {
    boolean common = isCommon(form);
    List<Identity> known = new ArrayList<>(bearers);
    List<Occurrence> open = new ArrayList<>();
    for (Occurrence occurrence : form.occurrences) {
      if (occurrence.fields.isEmpty()) {
        open.add(occurrence);
        continue;
      }
      Identity nearest = nearest(occurrence, known, common);
      if (nearest == null
          && known.size() < MOST_NAMESAKES
          && known.stream().allMatch(it -> it.isOfOtherField(occurrence))) {
        nearest = new Identity();
        known.add(nearest);
        identities.add(nearest);
      }
      if (nearest == null) {
        open.add(occurrence);
      } else {
        nearest.add(occurrence);
      }
    }
    Form rest = new Form(form.name);
    for (Occurrence occurrence : open) {
      Identity nearest = nearest(occurrence, known, common);
      if (nearest == null) {
        rest.occurrences.add(occurrence);
      } else {
        nearest.add(occurrence);
      }
    }
    choose(rest, known);
  }

  /** The one for whom something speaks, and more than for any other; null if there is none. */
  private static @Nullable Identity nearest(
      Occurrence occurrence, List<Identity> known, boolean common) {
    Identity best = null;
    double most = 0;
    double second = 0;
    for (Identity identity : known) {
      double likeness = likeness(identity, occurrence, common);
      if (likeness > most) {
        second = most;
        most = likeness;
        best = identity;
      } else {
        second = Math.max(second, likeness);
      }
    }
    return most >= CLEARLY && most > second ? best : null;
  }

  private static boolean isCommon(Form form) {
    return FamilyNames.isCommon(form.person().surname())
        && FirstNames.contains(form.person().first());
  }

  private static void place(Occurrence occurrence, List<Identity> namesakes, boolean common) {
    Identity best = null;
    double most = Double.NEGATIVE_INFINITY;
    int fitting = 0;
    for (Identity namesake : namesakes) {
      double likeness = likeness(namesake, occurrence, common);
      fitting += likeness >= 0 ? 1 : 0;
      if (likeness > most) {
        best = namesake;
        most = likeness;
      }
    }
    if (best == null || (most < 0 && namesakes.size() < MOST_NAMESAKES)) {
      Identity another = new Identity();
      another.add(occurrence);
      namesakes.add(another);
      return;
    }
    best.add(occurrence);
    if (fitting > 1 && most < 1) {
      best.doubt();
    }
  }

  /** Positive for the same person, negative for a namesake, about 0 where nothing tells. */
  private static double likeness(Identity namesake, Occurrence occurrence, boolean common) {
    double likeness = 0;
    boolean sameStory =
        namesake.isOfStory(occurrence) || namesake.shared(occurrence.context) >= SAME_STORY;
    likeness += sameStory ? 2 : 0;
    likeness += namesake.sharesRole(occurrence) ? 2 : 0;
    if (namesake.fixedId() != null && occurrence.fixedId != null) {
      return namesake.fixedId().equals(occurrence.fixedId) ? 9 : -9;
    }
    if (namesake.isOfOtherField(occurrence)) {
      likeness -= common ? 2.5 : 1.5;
    }
    if (!namesake.agrees(occurrence.gender)) {
      likeness -= 3;
    }
    Long gap = namesake.gap(occurrence.day);
    if (gap != null && gap > 3650) {
      likeness -= common ? 1 : 0.5;
    }
    return likeness;
  }

  /** Those of the people known by now whom a shorter name may mean, the most quoted first. */
  private List<Identity> bearers(Form form) {
    List<Identity> bearers = new ArrayList<>();
    for (Identity identity : identities) {
      boolean fits =
          !undecided.contains(identity)
              && identity.forms().stream()
                  .anyMatch(
                      name ->
                          form.name.isSingle()
                              ? isBearer(form, name)
                              : mayBeOne(form, new Form(name)));
      if (fits) {
        bearers.add(identity);
      }
    }
    bearers.sort(
        Comparator.<Identity>comparingInt(identity -> -identity.occurrences().size())
            .thenComparing(identity -> identity.occurrences().get(0).articleId));
    return bearers.subList(0, Math.min(MOST_BEARERS, bearers.size()));
  }

  private static boolean isBearer(Form form, NameForm name) {
    PersonName person = name.person();
    return person != null && !name.isSingle() && person.surname().equals(form.person().surname());
  }

  /** Assigns each article that gives only a part of a name to the person it means. */
  private void choose(Form form, List<Identity> bearers) {
    Identity own = new Identity();
    Map<Occurrence, Identity> chosen = new LinkedHashMap<>();
    long bodies =
        type == SpeakerType.PERSON
            ? form.occurrences.stream().filter(it -> it.type == SpeakerType.ORGANISATION).count()
            : 0;
    for (Occurrence occurrence : form.occurrences) {
      chosen.put(occurrence, chosen(occurrence, bearers, bodies, own));
    }
    // Only now: what is chosen does not depend on the order.
    chosen.forEach((occurrence, identity) -> identity.add(occurrence));
    if (!own.occurrences().isEmpty()) {
      identities.add(own);
      if (own.ambiguous()) {
        undecided.add(own);
      }
    }
  }

  private static Identity chosen(
      Occurrence occurrence, List<Identity> bearers, long bodies, Identity own) {
    Identity best = null;
    double most = 0;
    boolean body = bodies > 0 && occurrence.type == SpeakerType.ORGANISATION;
    boolean doubtful = body || occurrence.type == SpeakerType.UNNAMED;
    double all = SOMEBODY_ELSE + (body ? bodies : 0);
    for (Identity bearer : bearers) {
      if (bearer.agrees(occurrence.gender)) {
        double weight = bearer.weight(occurrence) * (doubtful ? DOUBTFUL : 1);
        all += weight;
        if (weight > most) {
          most = weight;
          best = bearer;
        }
      }
    }
    if (best != null && most >= SURE * all) {
      return best;
    }
    if (!bearers.isEmpty()) {
      own.doubt();
    }
    return own;
  }

  /** Bodies are one if their names are; an acronym is the body that the articles spell out. */
  private void bodies() {
    for (Form form : full) {
      addBody(form);
    }
    List<Identity> spelledOut = List.copyOf(identities);
    for (Form form : single) {
      String written = form.occurrences.get(0).name;
      if (NameForm.isAcronym(written) && !spelledOut.isEmpty()) {
        choose(form, spelled(spelledOut, written.length()));
      } else {
        addBody(form);
      }
    }
  }

  private static List<Identity> spelled(List<Identity> bodies, int letters) {
    List<Identity> spelled =
        bodies.stream()
            .filter(body -> body.occurrences().stream().anyMatch(it -> it.spelled))
            .toList();
    return !spelled.isEmpty() || letters < 3 ? spelled : bodies;
  }

  private void addBody(Form form) {
    Identity body = new Identity();
    for (Occurrence occurrence : form.occurrences) {
      body.add(occurrence);
    }
    identities.add(body);
  }

  /** Gives each a name and an id, readable and different from the others' of the family. */
  private void names() {
    identities.sort(
        Comparator.<Identity>comparingInt(identity -> -identity.occurrences().size())
            .thenComparing(identity -> identity.occurrences().get(0).articleId)
            .thenComparing(identity -> identity.occurrences().get(0).localId));
    Map<String, Integer> taken = new HashMap<>();
    for (Identity identity : identities) {
      String name = identity.commonestName();
      if (identity.fixedId() != null) {
        identity.named(identity.fixedId(), identity.fixedName());
        continue;
      }
      String id = id(identity, name);
      if (taken.containsKey(id)) {
        String fuller = Speaker.id(identity.type(), name);
        id = taken.containsKey(fuller) ? fuller + told(identity) : fuller;
      }
      int before = taken.merge(id, 1, Integer::sum);
      identity.named(before == 1 ? id : id + "-" + before, name);
    }
  }

  private static String told(Identity identity) {
    return identity.fields().size() == 1 ? "-" + identity.fields().iterator().next() : "";
  }

  /** Of the shortest of the full names, without initials: what most corpora have in common. */
  private String id(Identity identity, String name) {
    NameForm shortest = null;
    for (NameForm form : identity.forms()) {
      if (form.person() != null
          && !form.isSingle()
          && (shortest == null || Objects.compare(form, shortest, SHORTEST) < 0)) {
        shortest = form;
      }
    }
    if (shortest == null) {
      return Speaker.id(identity.type(), name);
    }
    List<String> words = Objects.requireNonNull(shortest.person()).words();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || words.get(i).length() > 1 || i == words.size() - 1) {
        kept.add(words.get(i));
      }
    }
    return Speaker.id(identity.type(), String.join(" ", kept));
  }

  private static final Comparator<NameForm> SHORTEST =
      Comparator.<NameForm>comparingInt(form -> form.words().size())
          .thenComparing(form -> -form.key().length())
          .thenComparing(NameForm::key);
}
