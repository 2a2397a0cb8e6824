package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.indicators.figures.CountedPeople;
import dk.integrationsbarometer.indicators.figures.FigureValues;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.model.indicators.Measure;

/**
 * One side of a comparison within a stratum.
 *
 * @param weight the denominator: people once for each status date, or their weights; 0 when there
 *     is nobody
 * @param rate in the indicator's unit
 * @param counts the people
 */
record StratumSide(double weight, double rate, PeopleCounts counts) {
  static StratumSide of(Measure measure, PeopleCounts counts, int dates) {
    return new StratumSide(
        counts.points().denominator().doubleValue(),
        FigureValues.of(measure, counts, dates).orElse(0),
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
