package dk.integrationsbarometer.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChosenTest {
  @Test
  void aPurposeWithoutIndicatorsIsAMistakeInTheTest() {
    assertThatThrownBy(() -> Chosen.all("no-purpose"))
        .hasMessage("src/test/resources/chosen/indicators.csv names no indicator for no-purpose");
  }

  @Test
  void severalIndicatorsAreNotOne() {
    assertThatThrownBy(() -> Chosen.one("process"))
        .hasMessageStartingWith(
            "src/test/resources/chosen/indicators.csv names several for process: [");
  }

  @Test
  void aPeriodStandsBesideItsIndicator() {
    assertThat(Chosen.periods("agreed-table").keySet()).isEqualTo(Chosen.all("agreed-table"));
    assertThat(Chosen.periods("agreed-table")).containsValue("2019Q3");
  }
}
