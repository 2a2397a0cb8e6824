package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.time.PeriodRule;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures of the people of cells, whether they are in the grid or not. */
public record CellFigures(IndicatorCells cells) {
  /** The figure of the people of a cell, whether it is one of the grid or not. */
  public Figure figure(FigureKey key) {
    return figure(
        key,
        this::at,
        cells.order(new PeriodCell(key.period(), key.area(), key.group(), key.slice().text())),
        cells::isConcentrated,
        counts ->
            cells
                .survey()
                .flatMap(
                    survey ->
                        Linearisation.of(
                            cells.indicator(),
                            survey,
                            key,
                            whole(cells.indicator().measure(), key),
                            counts)));
  }

  /**
   * The figure of people who are no cell, such as the rest of a whole; of a survey that says how
   * its people were drawn without an interval, and without a value where that rests on an order.
   */
  public Figure figure(FigureKey key, BiFunction<FigureKey, LocalDate, Sums> own) {
    return figure(key, own, OrderedValues.NONE, cell -> false, counts -> Optional.empty());
  }

  private Figure figure(
      FigureKey key,
      BiFunction<FigureKey, LocalDate, Sums> own,
      OrderedValues values,
      Predicate<CellKey> isConcentrated,
      Function<PeopleCounts, Optional<ClusteredSurvey>> drawn) {
    PeriodRule rule = cells.indicator().period();
    List<LocalDate> dates = rule.datesBehind(key.period());
    if (cells.indicator().isBrokenWithin(key.period())) {
      return Figure.broken(key);
    }

    if (!cells.dates().containsAll(dates)) {
      return Figure.missing(key);
    }

    PeopleCounts counts =
        PeopleCounts.of(rule, key.period(), date -> sums(key, date, own))
            .with(
                amounts(dates.stream().map(date -> cell(key, date)).filter(isConcentrated)),
                values);
    var uncertainty = new Uncertainty(cells.indicator());
    OptionalDouble value = FigureValues.of(cells.indicator().measure(), counts, dates.size());
    Optional<ClusteredSurvey> sample = drawn.apply(counts);
    Optional<Interval> interval =
        value.isPresent() ? uncertainty.of(counts, value.getAsDouble(), sample) : Optional.empty();
    return new Figure(
        key,
        Comparability.SAME,
        Optional.of(counts),
        value,
        interval,
        uncertainty.effectivePersons(counts, sample),
        sample);
  }

  /** A part of a population is seen together with the whole of it. */
  private Sums sums(FigureKey key, LocalDate date, BiFunction<FigureKey, LocalDate, Sums> people) {
    Sums own = people.apply(key, date);
    return whole(cells.indicator().measure(), key)
        .map(all -> own.within(people.apply(all, date)))
        .orElse(own);
  }

  /** The population that a figure is a part of, where the measure is such a part. */
  public static Optional<FigureKey> whole(Measure measure, FigureKey key) {
    return switch (measure.whole()) {
      case OWN -> Optional.empty();
      case ALL_CLASSES -> measure.over().map(variable -> key.without(variable.name()));
      case POPULATION -> Optional.of(key.of(CellKey.WHOLE));
    };
  }

  public Sums at(FigureKey key, LocalDate date) {
    return cells.at(cell(key, date));
  }

  private static CellKey cell(FigureKey key, LocalDate date) {
    return new CellKey(date, key.area(), key.group(), key.slice().text());
  }

  /** Of no date, the figure has spread amounts on each. */
  private static PeopleCounts.Amounts amounts(Stream<CellKey> concentrated) {
    return concentrated.findAny().isPresent()
        ? PeopleCounts.Amounts.CONCENTRATED
        : PeopleCounts.Amounts.SPREAD;
  }
}
