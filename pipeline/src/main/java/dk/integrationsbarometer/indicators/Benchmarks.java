package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.model.BenchmarkRule;
import dk.integrationsbarometer.model.Slice;
import dk.integrationsbarometer.model.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Holds the figures of the home municipality against those of other areas. Two municipalities have
 * nobody in common. The country has the municipality's own people among its own, so there the
 * interval rests on the rest of the country.
 */
final class Benchmarks {
  private final IndicatorCells cells;
  private final BenchmarkRule rule;

  private Benchmarks(IndicatorCells cells, BenchmarkRule rule) {
    this.cells = cells;
    this.rule = rule;
  }

  /**
   * A gap for each figure of the home municipality and each area, whose code stands as the
   * reference; nothing when the indicator names no benchmarks. An area that was not delivered is
   * missing.
   */
  static List<Gap> of(IndicatorCells cells, Collection<Figure> figures) {
    return cells.indicator().benchmarks().stream()
        .flatMap(rule -> new Benchmarks(cells, rule).gaps(figures).stream())
        .toList();
  }

  private List<Gap> gaps(Collection<Figure> figures) {
    List<Gap> gaps = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.key().area().equals(rule.home()) && isEverywhere(figure.key().slice())) {
        rule.areas().forEach(area -> gaps.add(gap(figure, area.code())));
      }
    }

    return gaps;
  }

  /** Whether no class of a slice is of one municipality only. */
  private boolean isEverywhere(Slice slice) {
    return cells.indicator().cuts().stream()
        .flatMap(breakdown -> breakdown.variables().stream())
        .filter(variable -> slice.codes().containsKey(variable.name()))
        .map(Variable::classification)
        .flatMap(Optional::stream)
        .allMatch(classification -> classification.area().isEmpty());
  }

  private Gap gap(Figure own, String area) {
    FigureKey key = own.key().at(area);
    Figure other = cells.areas().contains(area) ? Figures.figure(cells, key) : Figure.missing(key);
    boolean isPart = area.equals(BenchmarkRule.COUNTRY);
    return Gap.of(
        new Contrast(
            cells.indicator(),
            own,
            other,
            isPart ? Relation.AREA : Relation.APART,
            isPart ? Optional.of(rest(own.key(), area)) : Optional.empty()),
        area);
  }

  /** The people of the rest of the country, with the municipality's own key. */
  private Figure rest(FigureKey own, String area) {
    return Figures.figure(
        cells,
        own,
        (key, date) ->
            without(Figures.at(cells, key.at(area), date), Figures.at(cells, key, date)));
  }

  /** Nobody where the country does not hold what the municipality has, as no country can. */
  private static Sums without(Sums country, Sums municipality) {
    boolean holds =
        country.inside() >= municipality.inside() && country.outside() >= municipality.outside();
    return holds ? country.minus(municipality) : Sums.ZERO;
  }
}
