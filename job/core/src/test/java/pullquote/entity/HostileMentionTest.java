package pullquote.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts and mentions that nobody wrote: each mention gets an answer, in time linear in the text.
 */
class HostileMentionTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String[] ALPHABET = {
    "he ",
    "she ",
    "it ",
    "they ",
    "who ",
    "her ",
    "his ",
    "the ",
    "a ",
    "The ",
    "same ",
    "source ",
    "Ann ",
    "Lee ",
    "Kim ",
    "Jong-un ",
    "Jong ",
    "van ",
    "der ",
    "al-",
    "Jr. ",
    "Mr. ",
    "Sen. ",
    "President ",
    "president ",
    "of ",
    "for ",
    "and ",
    "spokesman ",
    "company ",
    "ministry ",
    "said ",
    "Russian ",
    "Russia’s ",
    "US ",
    "(",
    ") ",
    ", ",
    ". ",
    "\"",
    "“",
    "” ",
    "’s ",
    "'",
    "-",
    "\n",
    "\n\n",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\0",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "İ",
    "ß",
    "ﬁ",
    "e\u0301",
    "1",
    "II "
  };

  @TestFactory
  List<DynamicTest> randomTexts() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> check(text(random, 300))));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> longTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("capitals", "Ann ".repeat(100_000));
    texts.put("people", numbered("Ann Lee%d met President Bo Fall%d. She smiled. ", 10_000));
    texts.put("namesakes", numbered("Ann%d Lee met the president, Bo%d Lee. Lee smiled. ", 10_000));
    texts.put("pronouns", "he told her that she told him. ".repeat(20_000));
    texts.put("offices", "the president of the president of ".repeat(20_000));
    texts.put("one sentence", "the minister and Ann Lee, a minister, who ".repeat(20_000));
    texts.put("commas", "Ann Lee, ".repeat(50_000));
    texts.put("organisations", numbered("The Bank of X%d (XB) bought Y%d Industries. ", 5_000));
    texts.put("quotation marks", "“".repeat(100_000));
    List<DynamicTest> tests = new ArrayList<>();
    texts.forEach(
        (name, text) ->
            tests.add(
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertTimeoutPreemptively(
                            LIMIT, () -> check(text + "“X,” [[he]] said.")))));
    return tests;
  }

  @Test
  void emptyMentions() {
    check("[[]]");
    check("“X,” [[ ]] said.");
    check("[[\n\n]]“X”");
  }

  @Test
  void sameAnswerEveryTime() {
    String text = text(new Random(99), 400);
    assertThat(MarkedMentions.of(text).identify(new SpeakerResolver()))
        .isEqualTo(MarkedMentions.of(text).identify(new SpeakerResolver()));
  }

  private static void check(String text) {
    MarkedMentions marked = MarkedMentions.of(text);
    List<Identification> found = marked.identify(new SpeakerResolver());
    assertThat(found).hasSameSizeAs(marked.quotes());
    for (Identification identification : found) {
      Speaker speaker = identification.speaker();
      assertThat(identification.reason() == null).isEqualTo(speaker != null);
      if (speaker != null) {
        assertThat(speaker.name()).isNotBlank();
        assertThat(speaker.id()).isNotBlank().doesNotContainAnyWhitespaces();
      }
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean mention = random.nextInt(12) == 0;
      text.append(mention ? "[[" : "");
      for (int k = random.nextInt(4); k >= 0; k--) {
        text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
      }
      text.append(mention ? "]] " : "");
    }
    return text.toString();
  }

  private static String numbered(String sentence, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(sentence.replace("%d", letters(i)));
    }
    return text.toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
