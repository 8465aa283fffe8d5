package pullquote.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    assertThat(Gender.ofPronoun("himself")).isEqualTo(Gender.MALE);
    assertThat(Gender.ofPronoun("mrs.")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void theClassesFitIntoOneNumber() {
    assertThat(WordClass.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
  }
}
