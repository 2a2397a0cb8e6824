package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.statistics.Standardisation;

/**
 * One side of a comparison within a stratum.
 *
 * @param weight the denominator: people once for each status date, or their weights; 0 when there
 *     is nobody
 * @param rate in the indicator's unit
 * @param persons the largest number on one status date
 * @param inside the share of them in the numerator, a part of 1
 */
record StratumSide(double weight, double rate, long persons, double inside) {
  static StratumSide of(Measure measure, Counts counts, int dates) {
    double units = counts.points().units();
    return new StratumSide(
        counts.points().denominator().doubleValue(),
        Values.of(measure, counts.points(), dates).orElse(0),
        counts.persons(),
        units == 0 ? 0 : counts.points().inside() / units);
  }

  StratumSide withWeight(double other) {
    return new StratumSide(other, rate, persons, inside);
  }

  Standardisation.Stratum people() {
    return new Standardisation.Stratum(inside * persons, persons, weight);
  }
}
