package pullquote.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerRegistryTest {

  @Test
  void caseSpacesAndArticleMakeNoDifference() {
    SpeakerRegistry registry = new SpeakerRegistry(List.of(entry("tea", "The Tea  Board", "TEA")));

    assertThat(registry.find("tea board")).isNotNull();
    assertThat(registry.find("THE TEA\nBOARD")).isNotNull();
    assertThat(registry.find("the TEA")).isNotNull();
    assertThat(registry.find("tea")).isEqualTo(registry.find("The Tea Board"));
    assertThat(registry.find("board")).isNull();
    assertThat(registry.find("")).isNull();
  }

  @Test
  void anAliasOfTwoEntriesIsAnErrorThatNamesBoth() {
    assertThatThrownBy(
            () ->
                new SpeakerRegistry(
                    List.of(
                        entry("p1", "Petra Halvorsen", "Halvorsen"),
                        entry("p2", "Nils Halvorsen", "halvorsen"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alias \"halvorsen\" of both Petra Halvorsen (p1) and Nils Halvorsen (p2)");
  }

  @Test
  void aNameThatIsAnothersAliasIsAnErrorToo() {
    assertThatThrownBy(
            () ->
                new SpeakerRegistry(
                    List.of(entry("a", "Acme", "The Works"), entry("b", "The Works"))))
        .hasMessageContaining("Acme (a)")
        .hasMessageContaining("The Works (b)");
  }

  @Test
  void anIdTwiceIsAnError() {
    assertThatThrownBy(
            () -> new SpeakerRegistry(List.of(entry("a", "Acme"), entry("a", "Kestrel"))))
        .hasMessage("id a of both Acme and Kestrel");
  }

  @Test
  void anEntryMayRepeatItsOwnNameAsAlias() {
    assertThat(new SpeakerRegistry(List.of(entry("a", "Acme", "ACME"))).find("acme")).isNotNull();
  }

  @Test
  void anEmptyAliasIsAnError() {
    assertThatThrownBy(() -> new SpeakerRegistry(List.of(entry("a", "Acme", " \n "))))
        .hasMessage("empty name or alias of a");
  }

  private static SpeakerRegistry.Entry entry(String id, String name, String... aliases) {
    return new SpeakerRegistry.Entry(
        id, name, List.of(aliases), SpeakerType.ORGANISATION, List.of());
  }
}
