package dk.integrationsbarometer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.ToLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022      | 2022                 | 2022",
        "2022H1    | 1. halvår 2022       | the first half of 2022",
        "2022Q4    | 4. kvartal 2022      | the fourth quarter of 2022",
        "2021/2022 | skoleåret 2021/2022  | the school year 2021/2022",
        "ukendt    | ukendt               | ukendt",
      })
  void aPeriodStandsInASentence(String code, String da, String en) {
    assertThat(new PeriodWords(Language.DA).of(code)).isEqualTo(da);
    assertThat(new PeriodWords(Language.EN).of(code)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"DA | 1. halvår 2022 | 30. juni 2022", "EN | The first half of 2022 | 30 June 2022"})
  void aSentenceBeginsWithAPeriodAndHasDaysInWords(
      @ConvertWith(ToLanguage.class) Language language, String first, String day) {
    assertThat(new PeriodWords(language).first("2022H1")).isEqualTo(first);
    assertThat(new PeriodWords(language).day("2022-06-30")).isEqualTo(day);
  }
}
