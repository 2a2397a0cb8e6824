package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.cells.survey.SurveyCells;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Linearisation;
import dk.integrationsbarometer.indicators.figures.Uncertainty;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;

/**
 * The interval of an adjusted gap in a survey whose register says how its people were drawn, in the
 * unit of the gap: Student's, of the gap as a function of the totals of strata. The composition is
 * taken from the sample too, so it varies with it.
 */
final class ClusteredAdjustment {
  private final Indicator indicator;
  private final Gap gap;
  private final Optional<Linearisation> sample;

  ClusteredAdjustment(Indicator indicator, Optional<SurveyCells> survey, Gap gap) {
    this.indicator = indicator;
    this.gap = gap;
    this.sample =
        survey.map(cells -> new Linearisation(indicator, cells, gap.group().key().period()));
  }

  /** How fast the gap grows with the sums of the group in a stratum. */
  void group(StratumPair pair, double byNumerator, double byDenominator) {
    add(gap.group().key(), pair, byNumerator, byDenominator);
  }

  /** The same of the reference. */
  void reference(StratumPair pair, double byNumerator, double byDenominator) {
    add(gap.reference().key(), pair, byNumerator, byDenominator);
  }

  private void add(FigureKey all, StratumPair pair, double byNumerator, double byDenominator) {
    FigureKey people = all;
    for (var code : Slice.parse(pair.text()).codes().entrySet()) {
      people = people.with(code.getKey(), code.getValue());
    }

    FigureKey stratum = people;
    sample.ifPresent(each -> each.add(stratum, byNumerator, byDenominator));
  }

  /**
   * Empty where the sample does not say how clusters differ.
   *
   * @param value in the unit of the gap
   */
  Optional<Interval> interval(double value) {
    double unit = indicator.measure().kind().scale();
    return sample
        .flatMap(each -> each.of(value / unit))
        .flatMap(found -> found.mean(Uncertainty.confidence(indicator)))
        .map(Estimate::interval)
        .map(interval -> interval.times(unit));
  }
}
