package pullquote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pullquote.entity.SpeakerType;
import pullquote.language.Gender;

/** Who is who: each line is an article with the name it has, and who that is found to be. */
final class FamilyTest {

  private static final SpeakerType PERSON = SpeakerType.PERSON;

  private final List<Occurrence> occurrences = new ArrayList<>();

  private void article(SpeakerType type, String name, String role, long day, String... others) {
    String id = String.format(Locale.ROOT, "a%02d", occurrences.size());
    article(id, type, name, role, day, others);
  }

  private void article(
      String id, SpeakerType type, String name, String role, long day, String... others) {
    NameForm form = NameForm.of(type, name);
    occurrences.add(
        new Occurrence(
            id,
            "person/" + name,
            name,
            type,
            form,
            "Gazette",
            day,
            Context.roles(role),
            form.title(),
            Wording.set(Arrays.stream(others).mapToLong(Context::hash).toArray()),
            null,
            role.equals("spelled")));
  }

  private void person(String name, String role, long day, String... others) {
    article(PERSON, name, role, day, others);
  }

  private void several(int count, String name, String role, long day, String... others) {
    for (int i = 0; i < count; i++) {
      person(name, role, day + i, others);
    }
  }

  /** The ids, in the order of the articles; the same however they are given. */
  private List<String> ids() {
    SpeakerType type = occurrences.get(0).form.person() == null ? SpeakerType.ORGANISATION : PERSON;
    Family.resolve(type, occurrences);
    List<String> ids = found();
    List<Occurrence> shuffled = new ArrayList<>(occurrences);
    Collections.shuffle(shuffled, new Random(7));
    Family.resolve(type, shuffled);
    assertThat(found()).isEqualTo(ids);
    return ids;
  }

  private List<String> found() {
    return occurrences.stream().map(it -> it.identity == null ? "" : it.identity.id()).toList();
  }

  private Identity of(int article) {
    return Objects.requireNonNull(occurrences.get(article).identity);
  }

  @Test
  void aBodyOfOneWordIsNoPersonForItsArticle() {
    article(SpeakerType.ORGANISATION, "The Kremlin", "", 1);
    article(SpeakerType.ORGANISATION, "Kremlin", "", 2);
    assertThat(ids()).containsExactly("organisation/kremlin", "organisation/kremlin");
    assertThat(of(0).type()).isEqualTo(SpeakerType.ORGANISATION);
  }

  @Test
  void formsOfOneNameAreOne() {
    person("Robert Halvorsen", "", 1);
    person("Bob Halvorsen", "", 2);
    person("Robert J. Halvorsen", "", 3);
    person("ROBERT J. HALVORSEN", "", 4);
    person("Sir Robert Halvorsen", "", 5);
    person("R. Halvorsen", "", 6);
    person("Robert James Halvorsen", "", 7);
    person("Robert Halvorsen", "", 8);
    assertThat(ids()).containsOnly("person/robert-halvorsen");
    assertThat(of(0).name()).isEqualTo("Robert Halvorsen");
  }

  @Test
  void otherFirstNamesAreOthers() {
    person("Anna Halvorsen", "", 1);
    person("Robert Halvorsen", "", 1);
    person("Anne-Marie Halvorsen", "", 1);
    assertThat(ids())
        .containsExactly(
            "person/anna-halvorsen", "person/robert-halvorsen", "person/anne-marie-halvorsen");
  }

  @Test
  void fatherAndSonAreTwo() {
    person("Carl Nyberg Sr.", "", 1);
    person("Carl Nyberg Jr.", "", 1);
    person("Carl Nyberg", "", 1);
    List<String> ids = ids();
    assertThat(ids.subList(0, 2)).doesNotHaveDuplicates();
    assertThat(of(2).ambiguous()).isTrue();
  }

  @Test
  void aSuffixAloneTellsNobodyApart() {
    person("Carl Nyberg Jr.", "", 1);
    person("Carl Nyberg", "", 1);
    assertThat(ids()).containsOnly("person/carl-nyberg");
  }

  @Test
  void aSuffixTellsApartTwoOfOneArticle() {
    article("both", PERSON, "Carl Nyberg Jr.", "", 1);
    article("both", PERSON, "Carl Nyberg", "", 1);
    person("Carl Nyberg", "", 1);
    List<String> ids = ids();
    assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
    assertThat(ids.get(2)).isEqualTo(ids.get(1));
  }

  @Test
  void namesakesOfOtherFieldsAreTwo() {
    several(3, "John Baker", "Labour MP", 1, "commons", "london");
    several(3, "John Baker", "striker", 900, "rovers", "wembley");
    person("John Baker", "", 2, "commons", "london", "blair");
    List<String> ids = ids();
    assertThat(ids.subList(0, 3)).containsOnly(ids.get(0));
    assertThat(ids.subList(3, 6)).containsOnly(ids.get(3)).doesNotContain(ids.get(0));
    assertThat(ids.get(6)).isEqualTo(ids.get(0));
  }

  @Test
  void aSurnameAloneIsItsOnlyBearer() {
    several(4, "Ingrid Solheim", "minister", 10, "oslo", "storting", "bergen");
    person("Solheim", "", 11, "oslo", "storting", "bergen");
    assertThat(ids()).containsOnly("person/ingrid-solheim");
  }

  @Test
  void aSurnameAloneThatMayBeSeveralStaysAsItIs() {
    several(4, "Ingrid Solheim", "", 10, "oslo");
    several(4, "Peter Solheim", "", 10, "oslo");
    person("Solheim", "", 11, "oslo");
    assertThat(ids().get(8)).isEqualTo("person/solheim");
    assertThat(of(8).ambiguous()).isTrue();
  }

  @Test
  void theFormOfAddressTellsWhoIsNotMeant() {
    several(4, "Ingrid Solheim", "", 10, "oslo", "bergen", "storting");
    several(2, "Peter Solheim", "", 10, "oslo", "bergen", "storting");
    person("Mr Solheim", "", 11, "oslo", "bergen", "storting");
    assertThat(ids().get(6)).isEqualTo("person/peter-solheim");
  }

  @Test
  void aSurnameOfAnotherTimeAndPlaceIsSomebodyElse() {
    several(2, "Ingrid Solheim", "minister", 10, "oslo", "bergen");
    person("Solheim", "", 9000, "sydney", "queensland");
    assertThat(ids().get(2)).isEqualTo("person/solheim");
  }

  @Test
  void spellingsOfAForeignNameAreOneIfTheyHaveOneOffice() {
    person("Muammar Gaddafi", "Libyan leader", 1);
    person("Moammar Qadhafi", "Libyan leader", 2);
    List<String> ids = ids();
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void aLetterMoreInOneStoryIsAMistake() {
    person("Vicente Solheim", "", 1, "oslo", "bergen", "storting", "hansen");
    person("Vincente Solheim", "", 1, "oslo", "bergen", "storting", "hansen");
    person("Vincente Solheim", "", 1);
    List<String> ids = ids();
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void anAcronymIsTheBodyThatArticlesSpellOut() {
    SpeakerType body = SpeakerType.ORGANISATION;
    article(body, "Harbour Safety Board", "spelled", 1, "port", "quay", "captain");
    article(body, "Harbour Safety Board", "", 2, "port", "quay", "captain");
    article(body, "HSB", "", 3, "port", "quay", "captain");
    article(body, "the Harbour Safety Board", "", 4);
    assertThat(ids()).containsOnly("organisation/harbour-safety-board");
  }

  @Test
  void oneFamilyIsWhateverMayBeOne() {
    TreeMap<String, String> families = new TreeMap<>();
    for (String name :
        List.of("Xi Jinping", "Xi", "Bashar al-Assad", "Assad", "Jos\u00E9 Fern\u00E1ndez")) {
      families.put(name, NameForm.ofPerson(name).family());
    }
    assertThat(families.get("Xi Jinping")).isEqualTo(families.get("Xi"));
    assertThat(families.get("Bashar al-Assad")).isEqualTo(families.get("Assad"));
    assertThat(families.get("Jos\u00E9 Fern\u00E1ndez"))
        .isEqualTo(NameForm.ofPerson("Fernandez").family());
    assertThat(NameForm.ofOrganisation("Federal Bureau of Investigation").family())
        .isEqualTo(NameForm.ofOrganisation("FBI").family());
    assertThat(NameForm.ofPerson("Dr. Ann Lee, MBE").title()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void oneLetterMayDiffer() {
    assertThat(Likeness.differsByOne("vicente", "vincente")).isTrue();
    assertThat(Likeness.differsByOne("vincente", "vicente")).isTrue();
    assertThat(Likeness.differsByOne("maria", "marta")).isTrue();
    assertThat(Likeness.differsByOne("maria", "maria")).isFalse();
    assertThat(Likeness.differsByOne("maria", "mario")).isTrue();
    assertThat(Likeness.differsByOne("maria", "martin")).isFalse();
  }
}
