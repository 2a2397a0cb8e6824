package dk.integrationsbarometer.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.testkit.MeasuredPeople;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IndicatorCellsTest {
  private static final Comparison COMPARISON =
      MeasuredPeople.withMeans().indicator().comparisons().get(0);
  private static final Set<Comparison> NONE = Set.of();
  private static final Set<Comparison> ALL = Set.of(COMPARISON);

  @Test
  void groupIsContainedWhenAllOfItAreInTheReference() {
    assertThat(cells(ALL, NONE).contained(COMPARISON)).isTrue();
    assertThat(cells(ALL, ALL).contained(COMPARISON)).isFalse();
    assertThat(cells(NONE, ALL).contained(COMPARISON)).isFalse();
    assertThat(cells(NONE, NONE).contained(COMPARISON)).isFalse();
  }

  @Test
  void oneWhoStraysInEitherPartStraysInBoth() {
    assertThat(cells(ALL, NONE).merge(cells(NONE, ALL)).contained(COMPARISON)).isFalse();
    assertThat(cells(ALL, NONE).merge(cells(NONE, NONE)).contained(COMPARISON)).isTrue();
  }

  private static IndicatorCells cells(Set<Comparison> overlapping, Set<Comparison> straying) {
    return new IndicatorCells(
        MeasuredPeople.withMeans().indicator(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeMap<>(),
        overlapping,
        straying);
  }
}
