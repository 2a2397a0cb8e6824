package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the table of figures tells of a figure, given how much of it is hidden. A denominator that
 * is a number of people is told like these, one that is made of amounts like the value.
 */
record FigureControl(Indicator indicator, LowReliability reliability) {
  FigureControl(Figures figures) {
    this(figures.indicator(), new LowReliability(figures));
  }

  /** The row; all numbers are in it when nothing is hidden. */
  FigureRow released(Figure figure, Optional<Suppressed> hiding) {
    boolean isShown = hiding.isEmpty();
    MeasureKind.Division division = indicator.measure().kind().division();
    Optional<PeopleCounts> numerator = figure.counts().filter(counts -> isShown);
    Optional<PeopleCounts> population =
        figure.counts().filter(counts -> hiding.filter(Suppressed.EVERYTHING::equals).isEmpty());
    return new FigureRow(
        indicator.id(),
        figure.key().period().code(),
        figure.key().area(),
        figure.key().group(),
        figure.key().slice(),
        isShown ? figure.value() : OptionalDouble.empty(),
        indicator.valueUnit().code(),
        real(
            numerator
                .filter(counts -> division != MeasureKind.Division.NONE)
                .map(counts -> counts.points().numerator())),
        real(
            (indicator.measure().dividesByNumbers() ? numerator : population)
                .filter(counts -> division == MeasureKind.Division.QUOTIENT)
                .map(counts -> counts.points().denominator())),
        number(population.map(PeopleCounts::persons)),
        isShown ? figure.interval() : Optional.empty(),
        isShown ? reliability.of(figure) : ObsStatus.SUPPRESSED,
        isShown ? ConfStatus.FREE : ConfStatus.CONFIDENTIAL,
        isShown ? figure.effectivePersons() : OptionalDouble.empty());
  }

  private static OptionalDouble real(Optional<BigDecimal> number) {
    return number
        .map(exact -> OptionalDouble.of(exact.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static OptionalLong number(Optional<Long> number) {
    return number.map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
