package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.WeightedInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedSums;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Published estimates of surveys, computed anew. */
final class PublishedSurveys {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final String SAS = "SAS/STAT, SURVEYMEANS";
  private static final double PUPILS = 4000;

  /** Pupils of grades 7, 8 and 9. */
  private static final double[] IN_GRADE = {1824, 1025, 1151};

  /** What the pupils of a sample spend on ice cream in a week, by grade. */
  private static final double[][] SPENT = {
    {7, 7, 1, 10, 3, 2, 2, 6, 6, 6, 3, 12, 4, 2, 1, 4, 11, 2, 2, 9},
    {12, 20, 19, 16, 17, 14, 18, 10, 13},
    {10, 15, 15, 8, 8, 7, 14, 9, 8, 6, 11}
  };

  private final Recomputed examples;

  PublishedSurveys(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    simple();
    stratified();
    shares();
  }

  private void simple() {
    double[] all = Arrays.stream(SPENT).flatMapToDouble(DoubleStream::of).toArray();
    published(
        "survey, simple sample",
        new double[] {8.75, 0.845139, 7.04054539, 10.4594546},
        List.of(stratum(all, PUPILS)));
  }

  private void stratified() {
    List<ClusteredSurvey.Stratum> strata =
        List.of(
            stratum(SPENT[0], IN_GRADE[0]),
            stratum(SPENT[1], IN_GRADE[1]),
            stratum(SPENT[2], IN_GRADE[2]));
    published(
        "survey, stratified sample",
        new double[] {9.141298, 0.531799, 8.06377052, 10.2188254},
        strata);
  }

  /** Equal weights, whatever their size, give Wilson's interval. */
  private void shares() {
    double weight = 2.5;
    double square = weight * weight;
    var sums =
        new WeightedSums(100, 100 * weight, 100 * square, 65 * weight, 65 * square, 65 * square);
    examples.limits(
        "survey, share",
        "65 of 100 of equal weight, 95 %",
        PublishedNumbers.PHE,
        0.5525444329688797,
        0.7363575175690247,
        WeightedInterval.share(sums, USUAL).map(Estimate::interval));
  }

  private void published(String method, double[] expected, List<ClusteredSurvey.Stratum> strata) {
    Optional<ClusteredSurvey> computed = ClusteredSurvey.of(strata);
    Optional<Interval> interval = computed.map(survey -> survey.mean(USUAL).interval());
    String input = "spending on ice cream";
    examples.number(
        method + ", mean", input, SAS, expected[0], computed.map(ClusteredSurvey::value), 5e-7);
    examples.number(
        method + ", error", input, SAS, expected[1], computed.map(ClusteredSurvey::error), 5e-7);
    examples.number(method + ", lower", input, SAS, expected[2], interval.map(Interval::low), 5e-9);
    examples.number(
        method + ", upper", input, SAS, expected[3], interval.map(Interval::high), 5e-8);
  }

  /** Every pupil is a cluster, with the weight that makes the sample as large as all pupils. */
  private static ClusteredSurvey.Stratum stratum(double[] spent, double pupils) {
    double weight = pupils / spent.length;
    return new ClusteredSurvey.Stratum(
        DoubleStream.of(spent)
            .mapToObj(value -> new ClusteredSurvey.Cluster(weight, weight * value))
            .toList(),
        spent.length / pupils);
  }
}
