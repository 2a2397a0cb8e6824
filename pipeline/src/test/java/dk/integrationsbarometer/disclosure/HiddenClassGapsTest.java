package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.derived.DerivedNumbers;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap between classes tells no more than the figures that are shown. */
class HiddenClassGapsTest {
  /** Of women, men and the whole group; in the second half-year all is shown. */
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | dansk | | %3$s
      2022-03-31 | 101 | dansk | koen=kvinde | %1$s
      2022-03-31 | 101 | dansk | koen=mand | %2$s
      2022-06-30 | 101 | dansk | | 0/0
      2022-09-30 | 101 | dansk | | 90/150
      2022-09-30 | 101 | dansk | koen=kvinde | 50/80
      2022-09-30 | 101 | dansk | koen=mand | 40/70
      2022-12-31 | 101 | dansk | | 0/0
      """;

  private static Releasable released(String reference, String women, String men, String all) {
    return PrimaryOnly.release(
        CellText.figures(indicator(reference), PEOPLE.formatted(women, men, all)));
  }

  private static Indicator indicator(String reference) {
    return Compared.classes(
        Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator(),
        new ClassComparison(Employment.KOEN, "kvinde", new ClassReference("koen", reference)));
  }

  private static GapRow gap(Releasable released) {
    return released.rows(Tables.GAPS).stream()
        .filter(row -> row.group().equals("dansk") && row.period().equals("2022H1"))
        .filter(row -> row.reference().startsWith("koen="))
        .findFirst()
        .orElseThrow();
  }

  private static GapChangeRow change(Releasable released) {
    return released.rows(Tables.GAP_CHANGES).stream()
        .filter(row -> row.group().equals("dansk") && row.reference().startsWith("koen="))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "mand,  3/70,  40/70, 43/140", // women
    "mand,  50/70, 3/70,  53/140", // men
    "total, 3/70,  40/70, 43/140", // women
    "rest,  3/70,  40/70, 43/140", // women
    "rest,  50/70, 3/70,  53/140", // the others, who have no figure of their own
  })
  void itIsHiddenWithEitherSideAndSoIsItsChange(
      String reference, String women, String men, String all) {
    Releasable released = released(reference, women, men, all);
    GapRow gap = gap(released);

    assertThat(gap.obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(gap.value()).isEmpty();
    assertThat(gap.ratio()).isEmpty();
    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
    assertThat(gap.detectable()).isEmpty();
    assertThat(change(released).obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(change(released).value()).isEmpty();
    assertThat(change(released).interval()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mand", "total", "rest"})
  void itIsShownWhereAllIs(String reference) {
    Releasable released = released(reference, "50/70", "40/70", "90/140");

    assertThat(gap(released).obsStatus()).isEqualTo(ObsStatus.NORMAL);
    assertThat(gap(released).interval()).isPresent();
    assertThat(change(released).interval()).isPresent();
  }

  /** Class and all are shown as their rule says; the interval would tell of the few others. */
  @Test
  void theIntervalIsHiddenWithTheOthers() {
    GapRow gap = gap(released("total", "50/70", "3/70", "53/140"));

    assertThat(gap.value()).isPresent();
    assertThat(gap.interval()).isEmpty();
    assertThat(gap.ratioInterval()).isEmpty();
    assertThat(gap.detectable()).isEmpty();
  }

  /** Then the gap of a class to all, or to the others, would give it away. */
  @ParameterizedTest
  @ValueSource(strings = {"total", "rest"})
  void itIsHiddenWithAllOfTheGroup(String reference) {
    var figures =
        CellText.figures(indicator(reference), PEOPLE.formatted("50/70", "40/70", "90/140"));
    Releasable released =
        PrimaryOnly.hiding(
            figures,
            figures.figures().stream()
                .map(figure -> figure.key())
                .filter(key -> key.slice().codes().isEmpty())
                .collect(Collectors.toSet()));

    assertThat(gap(released).obsStatus()).isEqualTo(ObsStatus.SUPPRESSED);
    assertThat(
            DerivedNumbers.exposed(
                List.of(figures.indicator()), Releasable.together(List.of(released))))
        .isEmpty();
  }
}
