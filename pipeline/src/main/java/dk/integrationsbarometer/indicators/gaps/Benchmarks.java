package dk.integrationsbarometer.indicators.gaps;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.BenchmarkRule;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.registers.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the figures of the home municipality against those of other areas. Two municipalities have
 * nobody in common. The country has the municipality's own people among its own, so there the
 * interval rests on the rest of the country.
 */
public final class Benchmarks {
  private final IndicatorCells cells;
  private final BenchmarkRule rule;
  private final Set<Delivered> delivered;

  private record Delivered(LocalDate date, String area) {}

  private Benchmarks(IndicatorCells cells, BenchmarkRule rule) {
    this.cells = cells;
    this.rule = rule;
    this.delivered =
        cells.sums().keySet().stream()
            .map(key -> new Delivered(key.date(), key.area()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A gap for each figure of the home municipality and each area, whose code stands as the
   * reference; nothing when the indicator names no benchmarks. An area that was not delivered is
   * missing.
   */
  public static List<Gap> of(IndicatorCells cells, Collection<Figure> figures) {
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
    Figure other =
        isDelivered(area, own.key())
            ? new CellFigures(cells).figure(own.key().at(area))
            : Figure.missing(own.key().at(area));
    boolean isPart = area.equals(BenchmarkRule.COUNTRY);
    return Gap.of(
        new GapIntervals(
            cells.indicator(),
            own,
            other,
            isPart ? Overlap.AREA : Overlap.APART,
            isPart ? Optional.of(rest(own.key(), area)) : Optional.empty()),
        area);
  }

  /** Whether anybody of the area was delivered for each status date behind a figure. */
  private boolean isDelivered(String area, FigureKey key) {
    return dates(key).stream().allMatch(date -> delivered.contains(new Delivered(date, area)));
  }

  private List<LocalDate> dates(FigureKey key) {
    return cells.indicator().period().datesBehind(key.period());
  }

  /**
   * The people of the rest of the country, with the municipality's own key; missing where the
   * country does not hold what the municipality has, as no country can. Of a distribution the parts
   * say nothing of the whole.
   */
  private Figure rest(FigureKey own, String area) {
    boolean fits =
        cells.indicator().measure().kind().division() != MeasureKind.Division.NONE
            && Stream.concat(
                    Stream.of(own), CellFigures.whole(cells.indicator().measure(), own).stream())
                .allMatch(key -> dates(key).stream().allMatch(date -> holds(key, area, date)));
    return fits
        ? new CellFigures(cells)
            .figure(
                own,
                (key, date) ->
                    new CellFigures(cells)
                        .at(key.at(area), date)
                        .minus(new CellFigures(cells).at(key, date)))
        : Figure.missing(own);
  }

  private boolean holds(FigureKey key, String area, LocalDate date) {
    return new CellFigures(cells)
        .at(key.at(area), date)
        .holds(new CellFigures(cells).at(key, date));
  }
}
