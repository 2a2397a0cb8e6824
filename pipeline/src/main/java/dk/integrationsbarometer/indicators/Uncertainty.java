package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.statistics.Confidence;
import dk.integrationsbarometer.statistics.CountInterval;
import dk.integrationsbarometer.statistics.Estimate;
import dk.integrationsbarometer.statistics.Interval;
import dk.integrationsbarometer.statistics.Mover;
import dk.integrationsbarometer.statistics.ShareInterval;
import dk.integrationsbarometer.statistics.Standardisation;
import dk.integrationsbarometer.statistics.StandardisedShare;
import java.util.List;
import java.util.Optional;

/**
 * The intervals of an indicator's figures and gaps, at 95 per cent, in the unit of the value.
 *
 * <p>Somebody who is counted on two status dates of a period is one person, not two: the share of
 * the period is taken to rest on {@link Counts#persons} people, the largest number on one date.
 * That makes the interval rather too wide than too narrow.
 */
final class Uncertainty {
  private static final double PER_CENT = 100;

  private final Indicator indicator;

  Uncertainty(Indicator indicator) {
    this.indicator = indicator;
  }

  /** Wilson's interval of a share; of a count the exact one below 10 and Byar's from 10 on. */
  Optional<Interval> of(Counts counts, double value) {
    if (indicator.interval() == IntervalPolicy.NONE) {
      return Optional.empty();
    }

    if (indicator.measure() instanceof Measure.Count) {
      return Optional.of(CountInterval.of(value, Confidence.USUAL));
    }

    return ShareInterval.wilson(part(counts), (double) counts.persons(), Confidence.USUAL)
        .map(interval -> interval.times(PER_CENT));
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

  private static Estimate standardised(List<StratumSide> sides) {
    List<Standardisation.Stratum> strata = sides.stream().map(StratumSide::people).toList();
    return new Estimate(
        Standardisation.rate(strata),
        StandardisedShare.wilson(strata, Confidence.USUAL).orElseThrow());
  }

  /** The people in the numerator, had all been counted on one date with the period's share. */
  private static double part(Counts counts) {
    double points = counts.points().units();
    return points == 0 ? 0 : counts.points().inside() / points * counts.persons();
  }
}
