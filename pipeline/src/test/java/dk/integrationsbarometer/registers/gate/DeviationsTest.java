package dk.integrationsbarometer.registers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.registers.gate.Finding.Measure;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DeviationsTest {
  /** Nearer by rows is the smaller one, nearer by their share the larger. */
  @Test
  void theNearestByItsShareOfRowsIsNamed() {
    assertThat(rows(5_976, 2_834, 9_972))
        .containsExactly("59.9 % of the rows of the nearest of them");
  }

  @Test
  void whatIsUsualBesideOneOfThemPasses() {
    assertThat(rows(7_510, 5_500, 10_000)).isEmpty();
  }

  private static List<String> rows(long now, long... before) {
    return Deviations.of(
            RealDefinitions.asWritten().registers().get("bfl"),
            profile(now, before.length),
            LongStream.range(0, before.length)
                .mapToObj(i -> profile(before[(int) i], (int) i))
                .toList())
        .stream()
        .filter(finding -> finding.measure() == Measure.ROWS && finding.level() != Level.NOTE)
        .map(Finding::words)
        .toList();
  }

  private static Profile profile(long rows, int quarter) {
    LocalDate date = LocalDate.of(2021, 1, 31).plusMonths(3L * quarter);
    return new Profile(Optional.of(date), rows, rows, new TreeMap<>());
  }
}
