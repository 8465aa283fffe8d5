package pullquote.entity;

import static org.assertj.core.api.Assertions.assertThat;

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

  @TestFactory
  List<DynamicTest> speakers() {
    return SpecFile.tests("speakers.yaml", SpeakerSpecTest::check);
  }

  private static void check(JsonNode example) {
    SpeakerResolver resolver = new SpeakerResolver(registry(example));
    String text = example.required("text").asText();
    JsonNode expected = example.required("speakers");
    check(expected, "as written", resolver, text);
    check(expected, "with CRLF", resolver, text.replace("\n", "\r\n"));
    check(expected, "with an emoji before", resolver, "\uD83D\uDE00 news\n\n" + text);
    check(expected, "with a paragraph more", resolver, text.strip() + "\n\n" + CODA);
    check(expected, "with straight marks", resolver, straight(text));
  }

  private static void check(
      JsonNode expected, String variant, SpeakerResolver resolver, String text) {
    List<Identification> found = MarkedMentions.of(text).identify(resolver);
    assertThat(found).as(variant).hasSize(expected.size());
    for (int i = 0; i < found.size(); i++) {
      JsonNode row = expected.get(i);
      Identification actual = found.get(i);
      Speaker speaker = actual.speaker();
      String what = variant + ", mention " + i + " is " + actual;
      boolean straight = variant.equals("with straight marks");
      field(row, "speaker", what, straight, speaker == null ? null : speaker.name());
      field(row, "type", what, straight, speaker == null ? null : speaker.type().key());
      field(row, "id", what, straight, speaker == null ? null : speaker.id());
      field(row, "descriptor", what, straight, actual.descriptor());
      field(row, "reason", what, straight, actual.reason());
      assertThat(actual.reason() == null).as(what).isEqualTo(speaker != null);
    }
  }

  private static void field(
      JsonNode row, String name, String what, boolean straight, @Nullable String actual) {
    if (row.has(name)) {
      String expected = row.get(name).isNull() ? null : row.get(name).asText();
      assertThat(actual)
          .as(name + " " + what)
          .isEqualTo(expected != null && straight ? straight(expected) : expected);
    }
  }

  private static String straight(String text) {
    return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u2019', '\'');
  }

  private static SpeakerRegistry registry(JsonNode example) {
    List<SpeakerRegistry.Entry> entries = new ArrayList<>();
    for (JsonNode entry : example.path("registry")) {
      entries.add(
          new SpeakerRegistry.Entry(
              entry.required("id").asText(),
              entry.required("name").asText(),
              strings(entry.path("aliases")),
              SpeakerType.valueOf(entry.required("type").asText().toUpperCase(Locale.ROOT)),
              strings(entry.path("external"))));
    }
    return new SpeakerRegistry(entries);
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
