package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.DetectableDifference;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.Sample;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import java.util.Optional;

/** Differences and ratios of two groups. */
final class DifferenceMethods {
  private DifferenceMethods() {}

  static void addTo(Methods methods) {
    shares(methods);
    methods.interval(
        "difference of means, Welch",
        given ->
            Optional.of(
                MeanInterval.welch(sample(given, 0), sample(given, 3), given.confidence())));
    methods.number(
        "detectable difference of shares",
        given ->
            new DetectableDifference(given.confidence(), given.number(0))
                .ofShares(given.number(1), given.number(2), given.number(3)).stream()
                    .boxed()
                    .findFirst());
    methods.number("detectable difference of means", DifferenceMethods::detectableMeans);
  }

  private static void shares(Methods methods) {
    methods.interval(
        "difference of shares",
        given ->
            ShareInterval.newcombe(
                given.number(0),
                given.number(1),
                given.number(2),
                given.number(3),
                given.confidence()));
    methods.interval(
        "ratio of shares",
        given ->
            ShareInterval.katz(
                given.number(0),
                given.number(1),
                given.number(2),
                given.number(3),
                given.confidence()));
    methods.interval(
        "ratio, MOVER", given -> VarianceRecovery.ratio(share(given, 0), share(given, 2)));
  }

  private static Estimate share(Given given, int from) {
    return Estimate.ofShare(given.number(from), given.number(from + 1), given.confidence())
        .orElseThrow();
  }

  /** The number of values, their mean and their deviation stand one after the other. */
  private static Sample sample(Given given, int from) {
    return new Sample(given.count(from), given.number(from + 1), given.number(from + 2));
  }

  private static Optional<Double> detectableMeans(Given given) {
    return Optional.of(
        new DetectableDifference(given.confidence(), given.number(0))
            .ofMeans(
                new Sample(given.count(1), 0, given.number(2)),
                new Sample(given.count(3), 0, given.number(4))));
  }
}
