package pullquote.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdfTest {
  @Test
  void aStemInATenthOfTheArticlesHasTheLogarithmOfTen() {
    Idf idf = Idf.read(List.of("* 100", "the 100000", "minist 10000"));
    assertThat(idf.of("minist")).isCloseTo(Math.log(10), within(1e-12));
    assertThat(idf.of("the")).isZero();
    assertThat(idf.of("oakport")).isCloseTo(Math.log(1000), within(1e-12));
    assertThat(idf.scaled("oakport")).isEqualTo(1);
    assertThat(idf.scaled("minist")).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void aLineOfAnotherFormIsNamed() {
    assertThatThrownBy(() -> Idf.read(List.of("* 100", "minister")))
        .hasMessage("document frequency 'minister'");
  }

  @Test
  void theFormsOfAWordShareAStemThatIsListed() {
    Stems stems = new Stems();
    assertThat(stems.of("ministers")).isEqualTo("minist").isEqualTo(stems.of("minister"));
    assertThat(stems.of("resigned")).isEqualTo(stems.of("resigns"));
    assertThat(Idf.shipped().of("minist")).isBetween(1.0, 5.0);
  }
}
