package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.intervals.QuotientSums;
import dk.integrationsbarometer.statistics.intervals.Ratio;
import dk.integrationsbarometer.statistics.intervals.WeightedSums;
import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The people of a period as the sample that an interval rests on.
 *
 * <p>Somebody who is counted on two status dates of a period is one person, not two: the period's
 * figure is taken to rest on {@link PeopleCounts#persons} people, the largest number on one date,
 * who are as the people of all dates are together. That makes intervals rather too wide than too
 * narrow.
 */
public record CountedPeople(PeopleCounts counts) {
  public long number() {
    return counts.persons();
  }

  /** Those in the numerator, had all been counted on one date with the period's share. */
  public double inside() {
    return scaled((double) counts.points().inside());
  }

  /** The numerator, had all been counted on one date. */
  public double numerator() {
    return scaled(counts.points().numerator());
  }

  /** Sums of weights; the numerator holds the weights of those inside. */
  public WeightedSums weighted() {
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
  public OptionalDouble effectiveNumber() {
    Sums points = counts.points();
    return Ratio.quotient(
        points.denominator().pow(2).multiply(BigDecimal.valueOf(number())),
        points.squares().under().multiply(BigDecimal.valueOf(points.units())));
  }

  /** Whether nobody has several rows, of an indicator of rows. */
  boolean haveOneRowEach() {
    Sums points = counts.points();
    return points.squares().under().compareTo(BigDecimal.valueOf(points.units())) == 0;
  }

  /**
   * How many people with one row each would say as much as the values of these people: as many as
   * they are, or fewer where some have more rows than others.
   */
  public long alone() {
    OptionalDouble effective =
        counts.points().squares().equals(Squares.ZERO) ? OptionalDouble.empty() : effectiveNumber();
    return effective.isPresent()
        ? Math.max(1, Math.min(number(), (long) effective.getAsDouble()))
        : number();
  }

  /**
   * A number of rows of which a person can have several, with the error of a sum over people who
   * come one by one, {@code sum(b^2)} with {@code b} rows of each.
   *
   * @param value the number on one date
   * @return empty for fewer than two people
   */
  public Optional<LinearisedEstimate> total(double value) {
    Sums points = counts.points();
    double square = points.squares().under().doubleValue();
    return number() < 2
        ? Optional.empty()
        : Optional.of(
            new LinearisedEstimate(
                value, square * value / points.numerator().doubleValue(), number()));
  }

  /** The quotient of numerator and denominator with its error; empty when that is not known. */
  public Optional<LinearisedEstimate> quotient() {
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
  public AlikePeople alike(List<Double> columns) {
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

  /** What is known of their values in order, a person once for every date. */
  OrderedValues values() {
    return counts.values();
  }

  /** At least so many of the values are those of some people, if all have as many. */
  long part(int people, long values) {
    return number() == 0 ? 0 : (people * values + number() - 1) / number();
  }

  private double scaled(BigDecimal sum) {
    return scaled(sum.doubleValue());
  }

  private double scaled(double sum) {
    double points = counts.points().units();
    return points == 0 ? 0 : sum / points * number();
  }
}
