package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.statistics.AlikePeople;
import dk.integrationsbarometer.statistics.Distribution;
import dk.integrationsbarometer.statistics.Frequencies;
import dk.integrationsbarometer.statistics.Linearised;
import dk.integrationsbarometer.statistics.QuotientSums;
import dk.integrationsbarometer.statistics.Ratio;
import dk.integrationsbarometer.statistics.WeightedSums;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The people of a period as the sample that an interval rests on.
 *
 * <p>Somebody who is counted on two status dates of a period is one person, not two: the period's
 * figure is taken to rest on {@link Counts#persons} people, the largest number on one date, who are
 * as the people of all dates are together. That makes intervals rather too wide than too narrow.
 */
record CountedPeople(Counts counts) {
  long number() {
    return counts.persons();
  }

  /** Those in the numerator, had all been counted on one date with the period's share. */
  double inside() {
    return scaled((double) counts.points().inside());
  }

  /** The numerator, had all been counted on one date. */
  double numerator() {
    return scaled(counts.points().numerator());
  }

  /** Sums of weights; the numerator holds the weights of those inside. */
  WeightedSums weighted() {
    Sums points = counts.points();
    Squares squares = points.squares();
    return new WeightedSums(
        number(),
        scaled(points.denominator()),
        scaled(squares.under()),
        scaled(points.numerator()),
        scaled(squares.across()),
        scaled(squares.over()));
  }

  /**
   * How many people with equal weights would say as much, {@code sum(w)^2 / sum(w^2)} (Kish 1965,
   * Survey sampling, section 11.7); empty when all weights are 0.
   */
  OptionalDouble effectiveNumber() {
    Sums points = counts.points();
    return Ratio.quotient(
        points.denominator().pow(2).multiply(BigDecimal.valueOf(number())),
        points.squares().under().multiply(BigDecimal.valueOf(points.units())));
  }

  /** The quotient of numerator and denominator with its error; empty when that is not known. */
  Optional<Linearised> quotient() {
    Sums points = counts.points();
    Squares squares = points.squares();
    return new QuotientSums(
            number(),
            points.units(),
            points.numerator(),
            points.denominator(),
            squares.over(),
            squares.across(),
            squares.under())
        .linearised();
  }

  /**
   * These people as those who are alike in some columns, once for every date. Without sums of
   * squares everybody adds 0 or 1, whose squares they are.
   */
  AlikePeople alike(List<Double> columns) {
    Sums points = counts.points();
    double over = points.numerator().doubleValue();
    double under = points.denominator().doubleValue();
    Squares squares = points.squares();
    return squares.equals(Squares.ZERO)
        ? AlikePeople.counted(columns, over, under)
        : new AlikePeople(
            columns,
            over,
            under,
            squares.over().doubleValue(),
            squares.across().doubleValue(),
            squares.under().doubleValue());
  }

  /** How often each value occurs, a person once for every date. */
  Frequencies values() {
    return new Distribution(counts.points().values().counts()).frequencies();
  }

  /** So many values are those of how many people. */
  double part(long values) {
    return scaled((double) values);
  }

  private double scaled(BigDecimal sum) {
    return scaled(sum.doubleValue());
  }

  private double scaled(double sum) {
    double points = counts.points().units();
    return points == 0 ? 0 : sum / points * number();
  }
}
