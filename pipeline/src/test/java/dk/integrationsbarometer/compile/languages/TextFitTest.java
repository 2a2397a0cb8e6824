package dk.integrationsbarometer.compile.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "%s of %s|%s av %s",
        "%s of %s|av %2$s är %1$s",
        "%d of %d gaps|%2$d gap, %1$d av dem",
        "%s, %d of %d|%s, %d av %d",
        "50 %% of %s|50 %% av %s",
        " by | efter ",
        "100 %|100 %",
      })
  void aTextThatFits(String english, String text) {
    assertThat(TextFit.fault(english, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "%s of %s|%s",
        "%s of %s|%s av %d",
        "%s, %d of %d|%d, %s av %d",
        "per cent|%",
        "50 %% of %s|50 % av %s",
        "%d of %d gaps|%d av %d [3$gap/gaps]",
        " by |efter ",
        "More: |Mer:",
      })
  void aTextThatDoesNotFit(String english, String text) {
    assertThat(TextFit.fault(english, text)).isPresent();
  }
}
