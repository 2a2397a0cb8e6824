package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import dk.integrationsbarometer.statistics.distributions.OrderedValues.Wanted;
import dk.integrationsbarometer.statistics.distributions.QuantileInterval;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;

/** Which values are the limits of a quantile's interval, and beside how many they must stand. */
record OrderLimits(Wanted low, Wanted high) {
  /**
   * The limits for some people; empty where they have too few values for both.
   *
   * @param values how many there are
   * @param fewest how many people must lie at or beyond a limit
   */
  static Optional<OrderLimits> of(
      CountedPeople people, long values, int percent, Confidence confidence, int fewest) {
    long beyond = people.part(fewest, values);
    return QuantileInterval.limits(values, percent, people.alone(), confidence)
        .map(
            found ->
                new OrderLimits(
                    new Wanted(found.low(), beyond, 0), new Wanted(found.high(), 0, beyond)));
  }

  /** From the values; empty where too few people lie at or beyond either limit. */
  Optional<Interval> interval(OrderedValues values) {
    return values
        .at(low)
        .flatMap(
            least ->
                values.at(high).map(most -> new Interval(least.doubleValue(), most.doubleValue())));
  }
}
