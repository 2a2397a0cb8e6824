package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.ReleasedNumbers.Released;
import dk.integrationsbarometer.protection.Role;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasedNumbersTest {
  /** The threshold is 5; a number without an earlier release is free. */
  @ParameterizedTest(name = "published {0}, hidden {1}, now {2}: {3}")
  @CsvSource({
    "50, false, 50,   KNOWN",
    "50, true,  50,   KNOWN",
    "50, false, 51,   SECRET",
    "50, false, 46,   SECRET",
    "50, false, 55,",
    "50, false, 45,",
    "50, true,  80,   SECRET",
    "  , true,  50,   SECRET",
    "2.50, false, 2.5, KNOWN"
  })
  void whatAnEarlierReleaseSettles(
      BigDecimal published, boolean isHidden, BigDecimal now, Role role) {
    ReleasedNumbers earlier =
        ReleasedNumbers.NONE.with(
            Map.of("number", new Released(Optional.ofNullable(published), isHidden)));

    assertThat(earlier.role("number", now, 5)).isEqualTo(Optional.ofNullable(role));
    assertThat(earlier.role("another", now, 5)).isEmpty();
  }

  @Test
  void ofSeveralReleasesTheLastNumberCountsAndOnceHiddenIsHidden() {
    ReleasedNumbers all =
        ReleasedNumbers.NONE
            .with(Map.of("a", shown(10), "b", shown(20), "c", hidden()))
            .with(Map.of("a", shown(30), "b", hidden(), "c", hidden()))
            .with(Map.of("d", shown(40)));

    assertThat(all.numbers())
        .containsEntry("a", shown(30))
        .containsEntry("b", new Released(Optional.of(BigDecimal.valueOf(20)), true))
        .containsEntry("c", hidden())
        .containsEntry("d", shown(40));
  }

  private static Released shown(long number) {
    return new Released(Optional.of(BigDecimal.valueOf(number)), false);
  }

  private static Released hidden() {
    return new Released(Optional.empty(), true);
  }
}
