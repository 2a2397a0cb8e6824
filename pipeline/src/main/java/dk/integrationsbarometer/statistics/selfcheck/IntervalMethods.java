package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.Frequencies;
import dk.integrationsbarometer.statistics.distributions.LowestMean;
import dk.integrationsbarometer.statistics.distributions.QuantileInterval;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.series.TrendMarker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Quantiles, intervals of single figures, and trends. */
final class IntervalMethods {
  private IntervalMethods() {}

  static void addTo(Methods methods) {
    methods.number("normal quantile", given -> Optional.of(given.confidence().z()));
    methods.number("t quantile", given -> Optional.of(given.confidence().t(given.number(0))));
    methods.number(
        "chi-square quantile",
        given -> Optional.of(given.confidence().lowerChiSquare(given.number(0))));
    methods.interval(
        "Wilson",
        given -> ShareInterval.wilson(given.number(0), given.number(1), given.confidence()));
    counts(methods);
    values(methods);
    methods.number("trend marker", IntervalMethods::direction);
  }

  private static void counts(Methods methods) {
    methods.interval("Byar", given -> CountInterval.byar(given.number(0), given.confidence()));
    methods.interval(
        "exact Poisson",
        given -> Optional.of(CountInterval.of(given.number(0), given.confidence())));
    methods.interval(
        "rate per 100,000",
        given ->
            Estimate.ofRate(given.number(0), given.number(1), given.confidence())
                .map(rate -> rate.times(100_000).interval()));
  }

  private static void values(Methods methods) {
    methods.interval(
        "mean, Student's t",
        given ->
            MeanInterval.of(given.count(0), given.number(1), given.number(2), given.confidence()));
    // With all values taken, the mean of the lowest part is the mean.
    methods.interval(
        "mean of the lowest part",
        given ->
            LowestMean.of(frequencies(given.column(0)), given.count(0), given.confidence())
                .map(Estimate::interval));
    methods.interval(
        "quantile",
        given ->
            QuantileInterval.positions(given.count(0), given.count(1), given.confidence())
                .map(found -> new Interval(found.low(), found.high())));
  }

  private static Frequencies frequencies(double[] values) {
    long[] once = new long[values.length];
    Arrays.fill(once, 1);
    return Frequencies.of(values, once);
  }

  /** Up is 1, down is -1. */
  private static Optional<Double> direction(Given given) {
    return switch (TrendMarker.of(estimates(given.columns()), given.confidence())) {
      case INCREASING -> Optional.of(1.0);
      case DECREASING -> Optional.of(-1.0);
      case NO_CLEAR_CHANGE -> Optional.of(0.0);
      case CANNOT_BE_CALCULATED -> Optional.empty();
    };
  }

  /** From the columns of values, lower and upper limits. */
  private static List<Optional<Estimate>> estimates(double[][] figures) {
    return IntStream.range(0, figures[0].length)
        .mapToObj(i -> new Estimate(figures[0][i], new Interval(figures[1][i], figures[2][i])))
        .map(Optional::of)
        .toList();
  }
}
