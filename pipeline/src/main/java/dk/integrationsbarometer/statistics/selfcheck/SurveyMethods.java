package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.ClusterTotals;
import dk.integrationsbarometer.statistics.intervals.ClusteredSurvey;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.WeightedInterval;
import dk.integrationsbarometer.statistics.intervals.WeightedSums;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Estimates of surveys. */
final class SurveyMethods {
  private static final int VALUES = 0;
  private static final int WEIGHTS = 1;

  private SurveyMethods() {}

  static void addTo(Methods methods) {
    survey(
        methods,
        "survey, simple sample",
        given -> List.of(stratum(Arrays.stream(given.column(0)), given.number(0))));
    survey(methods, "survey, stratified sample", given -> strata(given.columns()));
    methods.interval("survey, share", SurveyMethods::share);
  }

  private static void survey(
      Methods methods, String name, Function<Given, List<ClusterTotals.Stratum>> strata) {
    Function<Given, Optional<ClusteredSurvey>> survey =
        strata.andThen(
            drawn -> ClusteredSurvey.quotient(new ClusterTotals(drawn), VALUES, WEIGHTS));
    methods.number(
        name + ", mean", survey.andThen(computed -> computed.map(ClusteredSurvey::value)));
    methods.number(
        name + ", error", survey.andThen(computed -> computed.map(ClusteredSurvey::error)));
    methods.interval(
        name,
        given ->
            survey
                .apply(given)
                .flatMap(found -> found.mean(given.confidence()))
                .map(Estimate::interval));
  }

  /** From the columns of values, strata, and how many people the stratum has. */
  private static List<ClusterTotals.Stratum> strata(double[][] columns) {
    return Arrays.stream(columns[1])
        .distinct()
        .mapToObj(
            stratum -> {
              int[] rows =
                  IntStream.range(0, columns[1].length)
                      .filter(i -> columns[1][i] == stratum)
                      .toArray();
              return stratum(
                  Arrays.stream(rows).mapToDouble(i -> columns[0][i]), columns[2][rows[0]]);
            })
        .toList();
  }

  /** Each value is a cluster, with the weight that makes the sample as large as all people. */
  private static ClusterTotals.Stratum stratum(DoubleStream sample, double people) {
    double[] values = sample.toArray();
    double weight = people / values.length;
    return ClusterTotals.Stratum.of(
        OptionalLong.of(Math.round(people)),
        DoubleStream.of(values)
            .mapToObj(
                value ->
                    Map.of(
                        VALUES, BigDecimal.valueOf(weight * value),
                        WEIGHTS, BigDecimal.valueOf(weight)))
            .toList());
  }

  /** Equal weights, whatever their size, give Wilson's interval. */
  private static Optional<Interval> share(Given given) {
    double events = given.number(0);
    double people = given.number(1);
    double weight = given.number(2);
    double square = weight * weight;
    var sums =
        new WeightedSums(
            given.count(1),
            people * weight,
            people * square,
            events * weight,
            events * square,
            events * square);
    return WeightedInterval.share(sums, given.confidence()).map(Estimate::interval);
  }
}
