package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.Measure;

/**
 * One side of a comparison within a stratum.
 *
 * @param weight the denominator: people once for each status date, or their weights; 0 when there
 *     is nobody
 * @param rate in the indicator's unit
 * @param counts the people
 */
record StratumSide(double weight, double rate, Counts counts) {
  static StratumSide of(Measure measure, Counts counts, int dates) {
    return new StratumSide(
        counts.points().denominator().doubleValue(),
        Values.of(measure, counts.points(), dates).orElse(0),
        counts);
  }

  StratumSide withWeight(double other) {
    return new StratumSide(other, rate, counts);
  }

  boolean hasPeople() {
    return counts.points().units() > 0;
  }

  CountedPeople people() {
    return new CountedPeople(counts);
  }
}
