package dk.integrationsbarometer.exports.charts;

import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A published number on a scale, with its interval where it has one. */
public record Dot(double value, Optional<Interval> interval, Time time) {
  /** Which period it is of. */
  public enum Time {
    NOW,
    BEFORE
  }

  public static Dot now(double value, Optional<Interval> interval) {
    return new Dot(value, interval, Time.NOW);
  }

  public static Dot before(double value) {
    return new Dot(value, Optional.empty(), Time.BEFORE);
  }

  DoubleStream ends() {
    return interval
        .map(given -> DoubleStream.of(value, given.low(), given.high()))
        .orElse(DoubleStream.of(value));
  }
}
