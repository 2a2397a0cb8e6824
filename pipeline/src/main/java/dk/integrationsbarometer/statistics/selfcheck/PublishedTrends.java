package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.series.TrendMarker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Published trend markers, found anew; up is 1, down is -1. */
final class PublishedTrends {
  private static final String SOURCE = "Fingertips, test data";

  private final Recomputed examples;

  PublishedTrends(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    marked("diabetes 2020-2024", 1, PublishedNumbers.DIABETES);
    marked("MMR coverage 2020-2024", -1, PublishedNumbers.MMR_COVERAGE);
    marked("diabetic eye disease 2020-2024", 1, PublishedNumbers.EYE_DISEASE);
    marked("deaths from cancer 2019-2023", -1, PublishedNumbers.CANCER);
  }

  private void marked(String input, double expected, double[][] figures) {
    Optional<Double> direction =
        switch (TrendMarker.of(estimates(figures), Confidence.USUAL)) {
          case INCREASING -> Optional.of(1.0);
          case DECREASING -> Optional.of(-1.0);
          case NO_CLEAR_CHANGE -> Optional.of(0.0);
          case CANNOT_BE_CALCULATED -> Optional.empty();
        };
    examples.number("trend marker", input, SOURCE, expected, direction, 0);
  }

  private static List<Optional<Estimate>> estimates(double[][] figures) {
    return Arrays.stream(figures)
        .map(figure -> new Estimate(figure[0], new Interval(figure[1], figure[2])))
        .map(Optional::of)
        .toList();
  }
}
