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
    Released shown = published == null ? Released.HIDDEN : Released.shown(published);
    ReleasedNumbers earlier =
        ReleasedNumbers.NONE.with(Map.of("number", new Released(shown.published(), isHidden)));

    assertThat(earlier.role("number", now, 5)).isEqualTo(Optional.ofNullable(role));
    assertThat(earlier.role("another", now, 5)).isEmpty();
  }

  @Test
  void ofSeveralReleasesEachNumberCountsAndOnceHiddenIsHidden() {
    ReleasedNumbers all =
        ReleasedNumbers.NONE
            .with(Map.of("a", shown(100), "b", shown(20), "c", Released.HIDDEN))
            .with(Map.of("a", shown(110), "b", Released.HIDDEN, "c", Released.HIDDEN))
            .with(Map.of("d", shown(40)));

    assertThat(all.role("a", BigDecimal.valueOf(101), 5)).contains(Role.SECRET);
    assertThat(all.role("a", BigDecimal.valueOf(100), 5)).contains(Role.KNOWN);
    assertThat(all.role("a", BigDecimal.valueOf(105), 5)).isEmpty();
    assertThat(all.role("b", BigDecimal.valueOf(90), 5)).contains(Role.SECRET);
    assertThat(all.numbers()).containsEntry("c", Released.HIDDEN).containsEntry("d", shown(40));
  }

  private static Released shown(long number) {
    return Released.shown(BigDecimal.valueOf(number));
  }
}
