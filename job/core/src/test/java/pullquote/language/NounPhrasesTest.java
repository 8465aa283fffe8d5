package pullquote.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.text.Article;
import pullquote.text.Splitter;

class NounPhrasesTest {
  private static Words read(String text) {
    return new WordReader().read(new Splitter().split(Article.of("example", text)));
  }

  private static int index(Words words, String form) {
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word " + form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday the former ferry owner left. | owner | the former ferry",
        "Tarn's deputy mayor left. | mayor | Tarn's deputy",
        "He saw the tall, lean diplomat. | diplomat | the tall, lean",
        "They said two old sailors drowned. | sailors | two old",
        "He sold his ferry. | ferry | his",
        "Sailors drowned. | Sailors | ''",
      })
  void aPhraseBeginsWithItsArticleOrItsOwner(String text, String head, String before) {
    Words words = read(text);
    int at = index(words, head);
    int start = new NounPhrases(words, NounPhrases.Names.NONE).start(at);
    assertThat(text.substring(words.start(start), words.start(at)).strip()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a spokesman for the ministry | a spokesman",
        "the statement released by the mayor | the statement",
        "the former mayor who left | the former mayor",
        "hundreds of sailors on strike | hundreds of sailors",
        "the tall, lean diplomat | the tall, lean diplomat",
      })
  void theFirstPhraseEndsBehindItsHead(String mention, String first) {
    Words words = read(mention + " said so.");
    int to = index(words, "said");
    NounPhrase phrase = new NounPhrases(words, NounPhrases.Names.NONE).first(0, to);
    assertThat(words.text(phrase.start(), phrase.end())).isEqualTo(first);
  }

  @Test
  void aPhraseTellsItsRoleAndWhetherItIsKnown() {
    Words words = read("The ferry's deputy captain said so. A crowd said so. A report said so.");
    NounPhrases phrases = new NounPhrases(words, NounPhrases.Names.NONE);
    NounPhrase captain = phrases.first(0, index(words, "said"));
    assertThat(captain.role()).extracting(Roles.Noun::phrase).isEqualTo("captain");
    assertThat(captain.isDefinite()).isTrue();
    int crowd = index(words, "crowd");
    assertThat(phrases.first(crowd - 1, crowd + 1).isSeveral()).isTrue();
    int report = index(words, "report");
    assertThat(phrases.first(report - 1, report + 1).isDocument()).isTrue();
    assertThat(phrases.first(report - 1, report + 1).isDefinite()).isFalse();
  }

  @Test
  void aTaggedPhraseEndsWithItsLastNounOrItsOwner() {
    Words words = read("The ferry's old owner left.");
    Tags tags = new Tags(words);
    String[] said = {"DET", "NOUN", "ADJ", "NOUN", "VERB"};
    for (int i = 0; i < said.length; i++) {
      tags.set(i, said[i]);
    }
    NounPhrases phrases = new NounPhrases(words, NounPhrases.Names.NONE);
    NounPhrase owner = phrases.base(tags, 0);
    assertThat(owner).extracting(NounPhrase::end, NounPhrase::isOwner).containsExactly(2, true);
    assertThat(phrases.base(tags, 2)).extracting(NounPhrase::end).isEqualTo(4);
    assertThat(phrases.base(tags, 4)).isNull();
    assertThat(phrases.baseStart(tags, 4)).isZero();
  }
}
