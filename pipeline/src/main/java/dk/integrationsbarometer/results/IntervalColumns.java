package dk.integrationsbarometer.results;

import dk.integrationsbarometer.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/** The two columns of an interval; both empty where none is given. */
final class IntervalColumns {
  private IntervalColumns() {}

  static OptionalDouble low(Optional<Interval> interval) {
    return interval.map(given -> OptionalDouble.of(given.low())).orElse(OptionalDouble.empty());
  }

  static OptionalDouble high(Optional<Interval> interval) {
    return interval.map(given -> OptionalDouble.of(given.high())).orElse(OptionalDouble.empty());
  }
}
