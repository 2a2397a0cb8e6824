package dk.integrationsbarometer.indicators.figures;

import static dk.integrationsbarometer.testkit.CellText.cells;
import static dk.integrationsbarometer.testkit.CellText.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UncertaintyTest {
  private static final String TWO_DATES =
      """
      2022-03-31 | 101 | ikke-vestlig | | 48/80
      2022-03-31 | 101 | dansk        | | 56/70
      2022-06-30 | 101 | ikke-vestlig | | 48/80
      2022-06-30 | 101 | dansk        | | 56/70
      """;

  @Test
  void personCountedOnTwoDatesIsOnePersonInTheInterval() {
    Interval interval =
        figure(figures(Employment.share(), TWO_DATES), "dansk").interval().orElseThrow();

    // Wilson, 56 of 70 at 95 per cent
    assertThat(interval.low()).isCloseTo(69.2, within(0.05));
    assertThat(interval.high()).isCloseTo(87.7, within(0.05));
  }

  @Test
  void gapOfSharesHasNewcombesInterval() {
    Interval interval =
        figures(Employment.share(), TWO_DATES).gaps().get(0).interval().orElseThrow();

    // Newcombe 1998, table II: 56/70 - 48/80 from 0.0524 to 0.3339, here turned round
    assertThat(interval.low()).isCloseTo(-33.39, within(0.005));
    assertThat(interval.high()).isCloseTo(-5.24, within(0.005));
  }

  @Test
  void gapBetweenGroupsThatShareSomebodyHasNone() {
    IndicatorCells apart = cells(Employment.share(), TWO_DATES);
    var sharing =
        new IndicatorCells(
            apart.indicator(),
            apart.dates(),
            apart.areas(),
            apart.sums(),
            Set.copyOf(apart.indicator().comparisons()),
            Set.copyOf(apart.indicator().comparisons()));

    List<Gap> gaps = Figures.of(sharing, Selection.ALL).gaps();

    assertThat(gaps).isNotEmpty().allMatch(gap -> gap.interval().isEmpty());
  }

  @Test
  void countHasTheExactIntervalBelowTen() {
    String cells =
        """
        2022-03-31 | 101 | dansk | | 1/1
        2022-06-30 | 101 | dansk | | 1/1
        """;
    Interval interval =
        figure(figures(Employment.count(), cells), "dansk").interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(0.0253178, within(1e-7));
    assertThat(interval.high()).isCloseTo(5.5716434, within(1e-7));
  }

  @Test
  void groupWithNobodyHasNone() {
    assertThat(figure(figures(Employment.share(), TWO_DATES), "alle").interval()).isEmpty();
  }

  private static Figure figure(Figures figures, String group) {
    return figures.figures().stream()
        .filter(figure -> figure.key().group().equals(group))
        .findFirst()
        .orElseThrow();
  }
}
