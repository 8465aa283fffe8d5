package pullquote.text;

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

/** Texts that nobody wrote: whatever comes in, the parts cover it, in time linear in its length. */
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String[] ALPHABET = {
    "\"",
    "'",
    "''",
    "`",
    "``",
    "\u201C",
    "\u201D",
    "\u2018",
    "\u2019",
    "\u201E",
    "\u201A",
    "\u00AB",
    "\u00BB",
    "\u2039",
    ".",
    "!",
    "?",
    "\u2026",
    "...",
    ". ",
    " . ",
    ", ",
    ": ",
    "-",
    "\u2014",
    "(",
    ")",
    "[",
    "<a href=\"",
    ">",
    " ",
    " ",
    " ",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "\n",
    "\r\n",
    "\u2028",
    "\t",
    "\0",
    "a",
    "B",
    "said",
    "Mr.",
    "U.S.",
    "a.m.",
    "J.",
    "The ",
    "By ",
    "Photo: ",
    "(CNN) -- ",
    "PUBLISHED: ",
    "Read more",
    "players'",
    "'90s",
    "6'2\"",
    "12",
    "e\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u05D0",
    "\u4E2D",
    "\u0130"
  };

  @TestFactory
  List<DynamicTest> hugeTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("opening marks", "\u201C".repeat(100_000));
    texts.put("opening single marks", " \u2018A".repeat(100_000));
    texts.put("straight marks", "\"".repeat(100_000));
    texts.put("apostrophes", "'".repeat(100_001));
    texts.put("spaced marks", " \" ".repeat(100_000));
    texts.put("openings after sentences", "It is. \u2018So. ".repeat(50_000));
    texts.put("nested marks", "\u201CA \u2018B ".repeat(50_000) + " \u2019 \u201D".repeat(50_000));
    texts.put("genitives", "the 'dogs' ".repeat(50_000));
    texts.put("guillemets", "\u00AB a ".repeat(50_000));
    texts.put("one long sentence", "word ".repeat(1_000_000));
    texts.put("one long word", "w".repeat(2_000_000));
    texts.put("spaces", " ".repeat(1_000_000));
    texts.put("stops", ".".repeat(1_000_000));
    texts.put("spaced stops", " .".repeat(500_000));
    texts.put("short paragraphs", "word\n".repeat(10_000));
    texts.put("glued sentences", "ab.c!".repeat(80_000));
    texts.put("glued capitals", "abcd.The".repeat(50_000));
    texts.put("short sentences", "Go! ".repeat(100_000));
    texts.put("open brackets", "( a ".repeat(100_000));
    texts.put("tags", "<a\n".repeat(100_000));
    texts.put("capitals", "A ".repeat(200_000));
    texts.put("initials", "A. ".repeat(100_000));
    texts.put("colons", "A: b\n".repeat(100_000));
    texts.put("cries before names", "\"Go!\" Ann Bee Cee Dee Eff Gee ".repeat(20_000));
    texts.put("lone surrogates", "\uD83D".repeat(100_000));
    List<DynamicTest> tests = new ArrayList<>();
    texts.forEach((name, text) -> tests.add(DynamicTest.dynamicTest(name, () -> split(text))));
    return tests;
  }

  @TestFactory
  List<DynamicTest> randomTexts() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int seed = 0; seed < 40; seed++) {
      long fixed = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> splitRandom(new Random(fixed))));
    }
    return tests;
  }

  @Test
  void aTextWithoutAWordHasNoSentence() {
    assertThat(split(" \n\u00A0\u200B\r\n\t").sentences()).isEmpty();
    assertThat(split("").paragraphs()).isEmpty();
  }

  @Test
  void aLongSentenceIsCutAtWhiteSpace() {
    Document document = split("word ".repeat(3_000));
    assertThat(document.sentences()).hasSizeGreaterThan(1);
    assertThat(document.sentences())
        .allSatisfy(
            sentence -> {
              assertThat(sentence.span().length()).isLessThanOrEqualTo(5_000);
              assertThat(document.text(sentence.span())).startsWith("word").endsWith("word");
            });
  }

  @Test
  void splittersOfSeveralThreadsAgree() {
    String text =
        "Mr. Brandt left. \u201CWhy? I know.\u201D He came back at 4 p.m. on Friday. ".repeat(50);
    List<Sentence> alone = split(text).sentences();
    List<List<Sentence>> together =
        java.util.stream.IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> new Splitter().split(Article.of("thread", text)).sentences())
            .toList();
    assertThat(together).allSatisfy(sentences -> assertThat(sentences).isEqualTo(alone));
  }

  private static void splitRandom(Random random) {
    Splitter splitter = new Splitter();
    for (int n = 0; n < 60; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        if (random.nextInt(3) == 0) {
          text.append(' ');
        }
      }
      Document document = splitter.split(Article.of("random", text.toString()));
      DocumentCheck.check(document);
      Document again = splitter.split(Article.of("random", text.toString()));
      assertThat(again).isEqualTo(document);
    }
  }

  private static Document split(String text) {
    Document document =
        assertTimeoutPreemptively(LIMIT, () -> new Splitter().split(Article.of("hostile", text)));
    if (document.quotations().size() + document.sentences().size() < 5_000) {
      DocumentCheck.check(document);
    }
    return document;
  }
}
