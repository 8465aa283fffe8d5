package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;

/** The verdicts are those of OpenNLP's own code, word for word. */
class SentenceDetectionTest {
  private static final Path HOME = Path.of(System.getProperty("pullquote.home"));

  private final SentenceDetection detection = new SentenceDetection();
  private final SentenceModel model =
      Resource.read(
          SentenceDetectionTest.class,
          "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
          SentenceModel::new);
  private final SentenceDetectorME openNlp = new SentenceDetectorME(model);
  private long sentences;

  @Test
  void seedsAreSplitAsByOpenNlp() {
    TextsAtHand.each(HOME.resolve("seeds"), this::check);
    assertThat(sentences).isGreaterThan(80);
  }

  @Test
  void specsAreSplitAsByOpenNlp() {
    TextsAtHand.each(HOME.resolve("job/core/src/test/resources/spec"), this::check);
    assertThat(sentences).isGreaterThan(2_000);
  }

  @Test
  void strangeStopsAreJudgedAsByOpenNlp() {
    check("?Ho. .Hm ... What?! \u2026 Well\u2026and so!On.Off...Up a.B.c. (J.) U.S. No. 5. x");
    check("\u00A0a.\u00A0B.\u200BC. \u0085d. E.\u3000F! \u0001g.\u0001 H.");
    check(".");
    check("A.");
  }

  @Test
  void aRunWithoutWhiteSpaceIsNoWord() {
    String run = "Ab.".repeat(200_000);
    Span all = new Span(0, run.length() + 4);
    assertThat(detection.endsSentence(run + " Oh.", all, 0, run.length())).isFalse();
  }

  /**
   * {@code -Dpullquote.texts=FOLDER}: every text in the .txt, .jsonl, .jsonl.gz and .yaml there.
   */
  @Test
  void textsAtHandAreSplitAsByOpenNlp() {
    String folder = System.getProperty("pullquote.texts");
    assumeTrue(folder != null, "no folder of texts is given: -Dpullquote.texts=FOLDER");
    TextsAtHand.each(Path.of(folder), this::check);
    System.out.println("split as by OpenNLP: " + sentences + " sentences of " + folder);
  }

  private void check(String text) {
    for (Paragraph paragraph : Paragraphs.of(text, EnumSet.noneOf(Issue.class))) {
      Span span = paragraph.span();
      BitSet expected = new BitSet();
      for (var sentence : openNlp.sentPosDetect(plain(span.in(text)))) {
        expected.set(sentence.getEnd());
        sentences++;
      }
      BitSet found = new BitSet();
      for (int i = span.start(); i < span.end(); i++) {
        found.set(i + 1 - span.start(), detection.endsSentence(text, span, i, i + 1));
      }
      // OpenNLP gives the text's end as that of a sentence whatever stands there.
      found.set(span.length());
      assertThat(found).as(() -> span.in(text)).isEqualTo(expected);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB]", "\"")
        .replaceAll("[\u2018\u2019\u201A\u201B]", "'")
        .replace('\u2026', '.')
        .replaceAll("[\u00A0\u180E\u2000-\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]", " ");
  }
}
