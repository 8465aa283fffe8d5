package pullquote.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pullquote.text.SpecFile;

/** The examples of speakers.yaml, each with the variants that must not change the answer. */
class SpeakerSpecTest {
  private static final String CODA = "It rained in the valley until the evening.";

  record Example(String name, String text, List<Expected> speakers, @Nullable List<Known> registry)
      implements SpecFile.Example {}

  /** A mention. What is not named is not looked at; the null node is none. */
  record Expected(
      @Nullable JsonNode speaker,
      @Nullable JsonNode type,
      @Nullable JsonNode id,
      @Nullable JsonNode descriptor,
      @Nullable JsonNode reason,
      @Nullable JsonNode method,
      @JsonProperty("on_behalf_of") @Nullable JsonNode onBehalfOf) {}

  /** An entry of the registry. */
  record Known(
      String id, String name, List<String> aliases, String type, @Nullable List<String> external) {}

  @TestFactory
  List<DynamicTest> speakers() {
    return SpecFile.tests("speakers.yaml", Example.class, SpeakerSpecTest::check);
  }

  private static void check(Example example) {
    SpeakerResolver resolver = new SpeakerResolver(registry(example));
    String text = example.text();
    List<Expected> expected = example.speakers();
    check(expected, "as written", resolver, text);
    check(expected, "with CRLF", resolver, text.replace("\n", "\r\n"));
    check(expected, "with an emoji before", resolver, "\uD83D\uDE00 news\n\n" + text);
    check(expected, "with a paragraph more", resolver, text.strip() + "\n\n" + CODA);
    check(expected, "with straight marks", resolver, straight(text));
  }

  private static void check(
      List<Expected> expected, String variant, SpeakerResolver resolver, String text) {
    List<Identification> found = MarkedMentions.of(text).identify(resolver);
    assertThat(found).as(variant).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      Expected row = expected.get(i);
      Identification actual = found.get(i);
      Speaker speaker = actual.speaker();
      String what = variant + ", mention " + i + " is " + actual;
      boolean straight = variant.equals("with straight marks");
      field(row.speaker(), "speaker", what, straight, speaker == null ? null : speaker.name());
      field(row.type(), "type", what, straight, speaker == null ? null : speaker.type().key());
      field(row.id(), "id", what, straight, speaker == null ? null : speaker.id());
      field(row.descriptor(), "descriptor", what, straight, actual.descriptor());
      field(
          row.reason(),
          "reason",
          what,
          straight,
          actual.reason() == null ? null : actual.reason().key());
      SpeakerMethod method = actual.method();
      field(row.method(), "method", what, straight, method == null ? null : method.key());
      field(row.onBehalfOf(), "on_behalf_of", what, straight, actual.onBehalfOf());
      assertThat(actual.reason() == null).as(what).isEqualTo(speaker != null);
    }
  }

  private static void field(
      @Nullable JsonNode value,
      String name,
      String what,
      boolean straight,
      @Nullable String actual) {
    if (value != null) {
      String expected = value.isNull() ? null : value.asText();
      assertThat(actual)
          .as(name + " " + what)
          .isEqualTo(expected != null && straight ? straight(expected) : expected);
    }
  }

  private static String straight(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u2019', '\'');
  }

  private static SpeakerRegistry registry(Example example) {
    List<SpeakerRegistry.Entry> entries = new ArrayList<>();
    for (Known known : example.registry() == null ? List.<Known>of() : example.registry()) {
      entries.add(
          new SpeakerRegistry.Entry(
              known.id(),
              known.name(),
              known.aliases(),
              SpeakerType.valueOf(known.type().toUpperCase(Locale.ROOT)),
              known.external() == null ? List.of() : known.external()));
    }
    return new SpeakerRegistry(entries);
  }
}
