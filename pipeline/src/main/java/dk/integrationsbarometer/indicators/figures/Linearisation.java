package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.survey.SurveyCells;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a survey as functions of the totals of its finest cells: how fast a figure grows
 * with each total, from which {@link ClusteredSurvey} has its error. Units are those of quotients
 * of sums: shares between 0 and 1.
 */
public final class Linearisation {
  private final Indicator indicator;
  private final SurveyCells survey;
  private final Period period;
  private final Map<Integer, Double> slopes = new HashMap<>();

  /** Of a figure of that period that grows with nothing yet. */
  public Linearisation(Indicator indicator, SurveyCells survey, Period period) {
    this.indicator = indicator;
    this.survey = survey;
    this.period = period;
  }

  /**
   * The quotient of a figure's sums: with {@code r = a / b} it grows by {@code 1 / b} with the
   * numerator and by {@code -r / b} with the denominator. Empty where the measure is no quotient,
   * and where the sample does not say how clusters differ.
   *
   * @param whole the population that the figure is a part of, where it is one
   */
  static Optional<ClusteredSurvey> of(
      Indicator indicator,
      SurveyCells survey,
      FigureKey key,
      Optional<FigureKey> whole,
      PeopleCounts counts) {
    double over = counts.points().numerator().doubleValue();
    double under = counts.points().denominator().doubleValue();
    if (indicator.measure().kind().division() != MeasureKind.Division.QUOTIENT || under == 0) {
      return Optional.empty();
    }

    double value = over / under;
    var figure = new Linearisation(indicator, survey, key.period());
    if (whole.isPresent()) {
      figure.add(key, 0, 1 / under).add(whole.get(), 0, -value / under);
    } else {
      figure.add(key, 1 / under, -value / under);
    }

    return figure.of(value);
  }

  /** Lets the figure grow with the numerators and denominators of all people of another. */
  public Linearisation add(FigureKey people, double byNumerator, double byDenominator) {
    for (int cell : survey.cells(span(), people.area(), people.group(), people.slice())) {
      slopes.merge(SurveyCells.numerator(cell), byNumerator, Double::sum);
      slopes.merge(SurveyCells.denominator(cell), byDenominator, Double::sum);
    }

    return this;
  }

  /** The figure; empty when the sample does not say how clusters differ. */
  public Optional<ClusteredSurvey> of(double value) {
    ClusterTotals sample = survey.sample(span());
    return ClusteredSurvey.of(value, slopes, sample);
  }

  private List<Period> span() {
    return indicator.period().span(period);
  }
}
