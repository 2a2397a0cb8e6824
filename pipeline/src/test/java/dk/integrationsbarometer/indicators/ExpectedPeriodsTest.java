package dk.integrationsbarometer.indicators;

import static dk.integrationsbarometer.testkit.CellText.cells;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.indicators.figures.Expected;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was not delivered is said to be missing; it does not vanish. */
class ExpectedPeriodsTest {
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | ikke-vestlig |            | 580/1000
      2022-03-31 | 101 | ikke-vestlig | koen=kvinde | 400/800
      2022-03-31 | 101 | ikke-vestlig | koen=mand   | 180/200
      2022-03-31 | 101 | dansk        |             | 740/1000
      2022-03-31 | 101 | dansk        | koen=kvinde | 100/200
      2022-03-31 | 101 | dansk        | koen=mand   | 640/800
      2022-06-30 | 101 | dansk        |             | 0/0
      """;

  @Test
  void aPeriodThatIsExpectedIsMissingInEveryRow() {
    Figures figures =
        Figures.of(
            cells(Employment.share(), PEOPLE),
            Selection.ALL,
            new Expected(Set.of(Period.parse("2022H2").orElseThrow()), Set.of()));

    assertThat(figures.figures())
        .filteredOn(figure -> figure.key().period().code().equals("2022H2"))
        .hasSize(3)
        .allMatch(figure -> figure.status() == ObsStatus.MISSING);
    assertThat(figures.gaps())
        .filteredOn(gap -> gap.group().key().period().code().equals("2022H2"))
        .singleElement()
        .satisfies(gap -> assertThat(gap.status()).isEqualTo(ObsStatus.MISSING));
  }

  @Test
  void onlyWhatIsAskedForIsExpected() {
    Figures figures =
        Figures.of(
            cells(Employment.share(), PEOPLE),
            new Selection(Set.of(Period.parse("2022H1").orElseThrow()), Set.of()),
            new Expected(Set.of(Period.parse("2022H2").orElseThrow()), Set.of()));

    assertThat(figures.figures())
        .extracting(figure -> figure.key().period().code())
        .containsOnly("2022H1");
  }

  @Test
  void withoutWhatIsHeldEqualTheRawGapIsThereAndTheAdjustedOneMissing() {
    var adjustment =
        new Adjustment(new Breakdown(List.of(Employment.KOEN)), Adjustment.Standard.BOTH);
    var indicator = cells(Employment.share().adjusting(adjustment), PEOPLE);
    var without = new Expected(Set.of(), Set.of(LocalDate.parse("2022-03-31")));

    assertThat(gap(Figures.of(indicator, Selection.ALL)).adjustment().adjusted()).isPresent();
    GapRow gap = gap(Figures.of(indicator, Selection.ALL, without));
    assertThat(gap.value()).hasValue(-16);
    assertThat(gap.adjustment().adjusted()).isEmpty();
    assertThat(gap.adjustment().adjustedObsStatus()).contains(ObsStatus.MISSING);
  }

  private static GapRow gap(Figures figures) {
    return PrimaryOnly.release(figures).rows(Tables.GAPS).get(0);
  }
}
