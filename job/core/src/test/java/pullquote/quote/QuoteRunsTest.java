package pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pullquote.language.Tagger;
import pullquote.language.Words;
import pullquote.quote.Item.Kind;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Splitter;

class QuoteRunsTest {

  @Test
  void quotationsWithNothingBetweenAreOneItem() {
    assertThat(runs("“We waited.” “Nobody came.” “It rained,” said Lena Farrow.")).isEqualTo("0-2");
  }

  @Test
  void anAnswerStaysApart() {
    assertThat(runs("Lena Farrow asked: “Who was there?” “Nobody came,” said Hugo Brandvik."))
        .isEqualTo("0-0 1-1");
  }

  @Test
  void wordsBetweenKeepThemApart() {
    assertThat(runs("“We waited,” said Lena Farrow. “Nobody came.”")).isEqualTo("0-0 1-1");
  }

  @Test
  void aTitleAtTheEndOfASentenceStaysApart() {
    assertThat(runs("Lena Farrow sang in “Seven hills.” “It was cold there,” said Hugo Brandvik."))
        .isEqualTo("0-0 1-1");
  }

  private static String runs(String text) {
    Document document = new Splitter().split(Article.of("example", text));
    List<Item> items = ItemStream.of(Words.of(document), new Tagger(Map.of()), Lexicon.shipped());
    return String.join(
        " ",
        items.stream()
            .filter(item -> item.is(Kind.QUOTE))
            .map(item -> item.quotation() + "-" + item.lastQuotation())
            .toList());
  }
}
