package pullquote.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullquote.text.Article;
import pullquote.text.Splitter;

class VocabularyTest {
  @Test
  void aWordMayBeOfSeveralClasses() {
    assertThat(Vocabulary.is("her", WordClass.POSSESSIVE)).isTrue();
    assertThat(Vocabulary.is("her", WordClass.PRONOUN)).isTrue();
    assertThat(Vocabulary.is("her", WordClass.FEMALE)).isTrue();
    assertThat(Vocabulary.is("her", WordClass.MALE)).isFalse();
    assertThat(Vocabulary.classes("brandt")).isZero();
  }

  @Test
  void titlesTellTheSexAndPronounsToo() {
    assertThat(Gender.ofTitle("mrs.")).isEqualTo(Gender.FEMALE);
    assertThat(Gender.ofTitle("dr")).isEqualTo(Gender.UNKNOWN);
    Words words = Words.of(new Splitter().split(Article.of("a", "Himself saw Mrs. Brandt.")));
    assertThat(Gender.ofPronoun(words, 0)).isEqualTo(Gender.MALE);
    assertThat(words.lower(2)).isEqualTo("mrs.");
    assertThat(Gender.ofPronoun(words, 2)).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void theClassesFitIntoOneNumber() {
    assertThat(WordClass.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
  }
}
