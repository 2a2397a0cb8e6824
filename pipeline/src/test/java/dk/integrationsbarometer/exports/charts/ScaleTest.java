package dk.integrationsbarometer.exports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void anAxisBeginsAndEndsAtRoundNumbers() {
    assertThat(Scale.of(List.of(48.9, 79.4), 0, 100).ticks())
        .containsExactly(40.0, 50.0, 60.0, 70.0, 80.0);
    assertThat(Scale.of(List.of(-25.3, 55.9), 0, 100).ticks())
        .containsExactly(-40.0, -20.0, 0.0, 20.0, 40.0, 60.0);
  }

  @Test
  void oneNumberAndNoneHaveAnAxisToo() {
    assertThat(Scale.of(List.of(25.5), 0, 100).ticks()).hasSizeGreaterThan(1);
    assertThat(Scale.of(List.of(), 0, 100).ticks()).hasSizeGreaterThan(1);
    assertThat(Scale.of(List.of(0.0), 0, 100).ticks()).hasSizeGreaterThan(1);
  }

  @Test
  void placesThatAreTooCloseAreMovedApartInTheirOrder() {
    assertThat(Spread.apart(List.of(10.0, 50.0, 12.0), 13, 0, 100))
        .containsExactly(0.0, 50.0, 13.0);
  }
}
