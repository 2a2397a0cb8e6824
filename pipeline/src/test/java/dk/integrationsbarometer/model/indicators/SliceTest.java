package dk.integrationsbarometer.model.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SliceTest {
  @Test
  void theTextIsSortedByName() {
    Slice slice = Slice.TOTAL.with("koen", "kvinde").with("aldersgruppe", "25-34");
    assertThat(slice.text()).isEqualTo("aldersgruppe=25-34,koen=kvinde");
    assertThat(Slice.parse(slice.text())).isEqualTo(slice);
  }

  @Test
  void theTotalHasNoText() {
    assertThat(Slice.TOTAL.text()).isEmpty();
    assertThat(Slice.parse("")).isEqualTo(Slice.TOTAL);
  }
}
