package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static final String SPEECH = "The bridge is old and it will fall one day. ";

  @Test
  void aQuotationOfAThousandCharactersStaysWhole() {
    String text = "\u201C" + SPEECH.repeat(20).strip() + "\u201D Cole laughed.";
    assertThat(text.length()).isLessThan(1_000);
    assertThat(sentences(text)).hasSize(2).last().isEqualTo("Cole laughed.");
  }

  @Test
  void aLongerQuotationIsSplitInside() {
    String text = "\u201C" + SPEECH.repeat(30).strip() + "\u201D Cole laughed.";
    assertThat(sentences(text)).hasSize(31).last().isEqualTo("Cole laughed.");
  }

  @Test
  void aShortQuotationInsideALongOneStaysWhole() {
    String nested = "He said \u2018It is. It was.\u2019 twice. ";
    String text = "\u201C" + SPEECH.repeat(15) + nested + SPEECH.repeat(15).strip() + "\u201D";
    assertThat(sentences(text)).hasSize(31).contains(nested.strip());
  }

  private static List<String> sentences(String text) {
    Document document = new Splitter().split(Article.of("example", text));
    DocumentCheck.check(document);
    return document.sentences().stream().map(s -> document.text(s.span())).toList();
  }
}
