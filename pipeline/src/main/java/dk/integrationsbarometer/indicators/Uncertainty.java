package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.statistics.Confidence;
import dk.integrationsbarometer.statistics.Estimate;
import dk.integrationsbarometer.statistics.Interval;
import dk.integrationsbarometer.statistics.Mover;
import dk.integrationsbarometer.statistics.Standardisation;
import dk.integrationsbarometer.statistics.StandardisedShare;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The intervals of an indicator's figures, by its policy and at its level. */
final class Uncertainty {
  private static final double PER_CENT = 100;

  private final Indicator indicator;
  private final Confidence confidence;

  Uncertainty(Indicator indicator) {
    this.indicator = indicator;
    this.confidence = confidence(indicator);
  }

  /** The level of all intervals of an indicator. */
  static Confidence confidence(Indicator indicator) {
    return new Confidence(indicator.confidence().movePointLeft(2).doubleValue());
  }

  /** The interval of a figure, in the unit of its value; see {@link FigureIntervals}. */
  Optional<Interval> of(Counts counts, double value) {
    if (indicator.interval() == IntervalPolicy.NONE) {
      return Optional.empty();
    }

    var people = new CountedPeople(counts);
    boolean isWeighted = indicator.weight().isPresent();
    return indicator
        .measure()
        .accept(
            new FigureIntervals(
                people, isWeighted, value, confidence, indicator.disclosure().threshold()));
  }

  /**
   * How many people with equal weights would say as much (Kish 1965); empty without weights, and
   * where no interval is asked for.
   */
  OptionalDouble effectivePersons(Counts counts) {
    return indicator.weight().isPresent() && indicator.needsSquares()
        ? new CountedPeople(counts).effectiveNumber()
        : OptionalDouble.empty();
  }

  /**
   * The interval of a difference of two standardised shares: Newcombe's way (Zou and Donner 2008)
   * from that of each side; none for other measures.
   */
  Optional<Interval> ofStandardised(List<StratumSide> group, List<StratumSide> reference) {
    if (indicator.interval() == IntervalPolicy.NONE
        || !(indicator.measure() instanceof Measure.Share)
        || indicator.weight().isPresent()) {
      return Optional.empty();
    }

    return Optional.of(Mover.difference(standardised(group), standardised(reference)))
        .map(interval -> interval.times(PER_CENT));
  }

  private Estimate standardised(List<StratumSide> sides) {
    List<Standardisation.Stratum> strata = sides.stream().map(StratumSide::people).toList();
    return new Estimate(
        Standardisation.rate(strata), StandardisedShare.wilson(strata, confidence).orElseThrow());
  }
}
