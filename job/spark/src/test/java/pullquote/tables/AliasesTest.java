package pullquote.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AliasesTest {

  @ParameterizedTest
  @CsvSource({
    "Lee, Ann Lee, true",
    "Ms Lee, Ann Lee, true",
    "harbour master Ann Lee, Ann Lee, false",
    "Captain Lee, Ann Lee, true",
    "the Admiralty, The Admiralty, false",
    "LEE, Ann Lee, true",
    "the speech Lee, Ann Lee, false",
    "Lee’s letter, Ann Lee, false",
    "Tarnholm Mr Lee, Ann Lee, false",
    "Mr van Lee, Ann van Lee, true",
    "the Bank of Tarn, The National Bank of Tarn, true",
    "WMO, World Meteorological Organization, true",
    "Ann Lee, Ann Lee, false",
    "She, Ann Lee, false",
    "the harbour master, Ann Lee, false",
    "I, Ann Lee, false",
    "the ministry, Ministry of Tides, false",
    "The Ministry, Ministry of Tides, true",
    "'', Ann Lee, false",
  })
  void anAliasNamesTheSpeaker(String mention, String name, boolean alias) {
    assertThat(Aliases.isAlias(mention, name)).isEqualTo(alias);
  }
}
