package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.Gradient;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.standardisation.Standardisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Standardised rates and gradients. */
final class StandardisationMethods {
  private StandardisationMethods() {}

  static void addTo(Methods methods) {
    methods.number(
        "standardised rate",
        given -> Optional.of(given.number(0) * Standardisation.rate(strata(given.columns()))));
    methods.interval("standardised rate, Dobson", given -> dobson(given, strata(given.columns())));
    methods.interval(
        "standardised rate, events of the same people",
        given -> dobson(given, strataWithSquares(given.columns())));
    methods.number(
        "slope index of inequality", given -> gradient(given.columns()).map(Gradient::slope));
    methods.number(
        "relative index of inequality",
        given -> gradient(given.columns()).map(found -> found.ratio().orElseThrow()));
  }

  private static Optional<Interval> dobson(Given given, List<Standardisation.Stratum> strata) {
    return Standardisation.dobson(strata, given.confidence())
        .map(interval -> interval.times(given.number(0)));
  }

  /** From the columns of events, population and standard population. */
  private static List<Standardisation.Stratum> strata(double[][] columns) {
    return IntStream.range(0, columns[0].length)
        .mapToObj(i -> new Standardisation.Stratum(columns[0][i], columns[1][i], columns[2][i]))
        .toList();
  }

  private static List<Standardisation.Stratum> strataWithSquares(double[][] columns) {
    return IntStream.range(0, columns[0].length)
        .mapToObj(
            i ->
                new Standardisation.Stratum(
                    columns[0][i], columns[1][i], columns[2][i], columns[3][i]))
        .toList();
  }

  private static Optional<Gradient> gradient(double[][] columns) {
    return Gradient.of(
        IntStream.range(0, columns[0].length)
            .mapToObj(i -> new Gradient.Group(columns[0][i], columns[1][i]))
            .toList(),
        Gradient.Scale.LINEAR);
  }
}
