package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.QuantileGroups;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.DetectableDifference;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.Sample;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.statistics.intervals.VarianceRecovery;
import dk.integrationsbarometer.statistics.series.Funnel;
import java.util.Optional;

/** Published intervals of differences and ratios of two groups, computed anew. */
final class PublishedDifferences {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final String NEWCOMBE = "Newcombe 1998, table II";
  private static final String FAGERLAND = "Fagerland et al. 2015";

  /** Early deaths from cancer of women, per 100,000, with the sign turned as low is good. */
  private static final double[] NORTH_EAST = {
    -118.7460481,
    -131.2778276,
    -137.109864,
    -137.7256526,
    -138.9005229,
    -143.263302,
    -145.5966707,
    -146.6971262,
    -153.6912833,
    -155.763081,
    -157.1222286,
    -171.2170455
  };

  private final Recomputed examples;

  PublishedDifferences(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    shares();
    ratios();
    means();
    detectable();
    places();
  }

  private void shares() {
    examples.printed(
        "difference of shares",
        "56/70 - 48/80",
        NEWCOMBE,
        4,
        0.0524,
        0.3339,
        ShareInterval.newcombe(56, 70, 48, 80, USUAL));
    examples.printed(
        "difference of shares",
        "9/10 - 3/10",
        NEWCOMBE,
        4,
        0.1705,
        0.8090,
        ShareInterval.newcombe(9, 10, 3, 10, USUAL));
    examples.printed(
        "difference of shares",
        "0/10 - 0/20",
        NEWCOMBE,
        4,
        -0.1611,
        0.2775,
        ShareInterval.newcombe(0, 10, 0, 20, USUAL));
    examples.printed(
        "difference of shares",
        "10/10 - 0/20",
        NEWCOMBE,
        4,
        0.6791,
        1.0000,
        ShareInterval.newcombe(10, 10, 0, 20, USUAL));
    examples.printed(
        "difference of shares",
        "7/34 - 1/34",
        FAGERLAND,
        3,
        0.019,
        0.340,
        ShareInterval.newcombe(7, 34, 1, 34, USUAL));
  }

  private void ratios() {
    Optional<Interval> ratio = ShareInterval.katz(7, 34, 1, 34, USUAL);
    examples.number(
        "ratio of shares, lower", "7/34 : 1/34", FAGERLAND, 0.91, ratio.map(Interval::low), 0.005);
    examples.number(
        "ratio of shares, upper", "7/34 : 1/34", FAGERLAND, 54, ratio.map(Interval::high), 0.5);
    examples.printed(
        "ratio, MOVER",
        "7/34 : 1/34",
        "R package contingencytables",
        4,
        1.1537,
        41.9763,
        VarianceRecovery.ratio(
            Estimate.ofShare(7, 34, USUAL).orElseThrow(),
            Estimate.ofShare(1, 34, USUAL).orElseThrow()));
  }

  private void means() {
    examples.printed(
        "difference of means, Welch",
        "Student's data on sleep",
        "R documentation, t.test",
        7,
        -3.3654832,
        0.2054832,
        Optional.of(
            MeanInterval.welch(
                new Sample(10, 0.75, 1.7890096577591623),
                new Sample(10, 2.33, 2.002248735796829),
                USUAL)));
  }

  private void detectable() {
    examples.number(
        "detectable difference of shares",
        "76.7 and 76.7 people, reference 0.5, power 90 %",
        "R documentation, power.prop.test",
        0.25,
        new DetectableDifference(USUAL, 0.9).ofShares(0.5, 76.7, 76.7).stream().boxed().findFirst(),
        1e-4);
    var group = new Sample(64, 0, 1);
    examples.number(
        "detectable difference of means",
        "64 and 64 values, deviation 1, power 80 %",
        "Cohen 1988, table 2.4.1",
        0.5,
        Optional.of(DetectableDifference.USUAL.ofMeans(group, group)),
        5e-3);
  }

  private void places() {
    examples.printed(
        "funnel of shares",
        "average 82.18033788 %, 10,000 people, 95 %",
        PublishedNumbers.PHE,
        8,
        81.43030244,
        82.93037332,
        Optional.of(Funnel.ofShare(0.8218033788, 10_000, USUAL).times(100)));
    Optional<Interval> ratio = Funnel.ofRatio(2, USUAL);
    examples.number(
        "funnel of ratios, lower",
        "2 events, 95 %",
        PublishedNumbers.PHE,
        0.276828582,
        ratio.map(Interval::low),
        0.276828582 * 5e-5);
    examples.number(
        "funnel of ratios, upper",
        "2 events, 95 %",
        PublishedNumbers.PHE,
        8.257315569,
        ratio.map(Interval::high),
        8.257315569 * 5e-5);
    examples.number(
        "quantile group",
        "first of 12 districts of the North East, tenths",
        PublishedNumbers.PHE,
        10,
        QuantileGroups.of(NORTH_EAST, 10).stream().findFirst().map(Integer::doubleValue),
        0);
  }
}
