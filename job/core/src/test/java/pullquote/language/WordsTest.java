package pullquote.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pullquote.text.Article;
import pullquote.text.Splitter;

class WordsTest {
  private static Words read(String text) {
    return new WordReader().read(new Splitter().split(Article.of("example", text)));
  }

  private static List<String> forms(Words words) {
    return IntStream.range(0, words.size()).mapToObj(words::form).toList();
  }

  private static int index(Words words, String form) {
    return forms(words).indexOf(form);
  }

  @Test
  void marksAreTokensAndPlain() {
    Words words = read("The ferry’s owner – Ada Brandt – said: “We won’t go.”");
    assertThat(forms(words))
        .containsExactly(
            "The", "ferry's", "owner", "-", "Ada", "Brandt", "-", "said", ":", "\"", "We", "won't",
            "go", ".", "\"");
    assertThat(words.text(4, 6)).isEqualTo("Ada Brandt");
  }

  @Test
  void aCliticIsNoPartOfTheWord() {
    Words words = read("Sean O'Neill's ferry sank. He'd left it. It's gone.");
    int owner = index(words, "O'Neill's");
    assertThat(words.word(owner)).isEqualTo("O'Neill");
    assertThat(words.isPossessive(owner)).isTrue();
    assertThat(words.lower(index(words, "He'd"))).isEqualTo("he");
    assertThat(words.lower(index(words, "It's"))).isEqualTo("it");
    assertThat(words.isPossessive(index(words, "It's"))).isFalse();
  }

  @Test
  void theSameWordIsTheSameString() {
    Words words = read("Ferries sank. The ferries' owner saw the FERRIES sink.");
    assertThat(words.lower(0)).isSameAs(words.lower(index(words, "ferries'")));
    assertThat(words.lower(0)).isSameAs(words.lower(index(words, "FERRIES")));
  }

  @Test
  void noWordCrossesAQuotationsMark() {
    Words words = read("Brandt asked: 'Are these the players'. She left.");
    int last = index(words, "players");
    assertThat(last).isPositive();
    assertThat(words.isPossessive(last)).isFalse();
    assertThat(words.isQuoted(last)).isTrue();
    assertThat(words.isQuoted(index(words, "She"))).isFalse();
  }

  @Test
  void aReaderMayReadManyArticles() {
    WordReader reader = new WordReader();
    Splitter splitter = new Splitter();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append("Word").append(i).append(' ');
    }
    reader.read(splitter.split(Article.of("long", text + "ends.")));
    Words words = reader.read(splitter.split(Article.of("short", "Word1 stays.")));
    assertThat(forms(words)).containsExactly("Word1", "stays", ".");
    assertThat(words.lower(0)).isEqualTo("word1");
  }

  @Test
  void aPluralShowsByItsForm() {
    Words words = read("The ferries of the people pass us. The bus has 2000s glass.");
    assertThat(IntStream.range(0, words.size()).filter(words::isPlural).mapToObj(words::lower))
        .containsExactly("ferries", "people");
  }
}
