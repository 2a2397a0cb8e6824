package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.LowestMean;
import dk.integrationsbarometer.statistics.distributions.QuantileInterval;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.CountInterval;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.MeanInterval;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import java.util.Optional;

/** Published quantiles and intervals of single figures, computed anew. */
final class PublishedIntervals {
  private static final Confidence USUAL = Confidence.USUAL;
  private static final Confidence WIDE = new Confidence(0.998);
  private static final String SCIPY = "scipy 1.17.1";
  private static final String PHE = PublishedNumbers.PHE;

  private final Recomputed examples;

  PublishedIntervals(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    distributions();
    shares();
    counts();
    means();
    quantiles();
  }

  private void distributions() {
    examples.exact("normal quantile", "0.975", SCIPY, 1.959963984540054, USUAL.z());
    examples.exact(
        "t quantile", "0.975, 7 degrees of freedom", SCIPY, 2.364624251592785, USUAL.t(7));
    examples.exact(
        "chi-square quantile",
        "0.025, 20 degrees of freedom",
        SCIPY,
        9.590777392264867,
        USUAL.lowerChiSquare(20));
    examples.exact(
        "chi-square quantile",
        "0.001, 1 degree of freedom",
        SCIPY,
        1.5707971492624921e-06,
        WIDE.lowerChiSquare(1));
  }

  private void shares() {
    examples.limits(
        "Wilson",
        "65 of 100, 95 %",
        PHE,
        0.5525444329688797,
        0.7363575175690247,
        ShareInterval.wilson(65, 100, USUAL));
    examples.limits(
        "Wilson",
        "65 of 100, 99.8 %",
        PHE,
        0.4954946574070431,
        0.7783540614089697,
        ShareInterval.wilson(65, 100, WIDE));
    examples.limits(
        "Wilson",
        "1 of 100, 95 %",
        PHE,
        0.0017674320641406511,
        0.054486196178705294,
        ShareInterval.wilson(1, 100, USUAL));
  }

  private void counts() {
    examples.limits(
        "Byar",
        "65, 95 %",
        PHE,
        50.163187710459454,
        82.84913854593984,
        CountInterval.byar(65, USUAL));
    examples.limits(
        "Byar",
        "1045, 95 %",
        PHE,
        982.5932018073325,
        1110.33121298565,
        CountInterval.byar(1045, USUAL));
    examples.limits(
        "exact Poisson",
        "1, 95 %",
        PHE,
        0.025317807984289897,
        5.571643390938898,
        Optional.of(CountInterval.of(1, USUAL)));
    examples.limits(
        "exact Poisson",
        "1, 99.8 %",
        PHE,
        0.0010005003335835344,
        9.233413476451585,
        Optional.of(CountInterval.of(1, WIDE)));
    examples.limits(
        "rate per 100,000",
        "10 of 200, 95 %",
        PHE,
        2393.7249569837822,
        9195.729302878237,
        Optional.of(CountInterval.of(10, USUAL).times(500)));
  }

  private void means() {
    Optional<Interval> area1 = MeanInterval.of(8, 53.70434500000001, 20.97557525770931, USUAL);
    examples.limits(
        "mean, Student's t", "8 values, 95 %", PHE, 36.168325241336504, 71.24036475866352, area1);
  }

  /** With all values taken, the mean of the lowest part is the mean. */
  private void quantiles() {
    examples.limits(
        "mean of the lowest part",
        "8 values, all of them, 95 %",
        PHE,
        36.168325241336504,
        71.24036475866352,
        LowestMean.of(PublishedNumbers.area1(), 100, USUAL).map(Estimate::interval));
    examples.limits(
        "quantile",
        "numbers of the median's limits of 100 values, 95 %",
        "Campbell and Gardner 1988",
        40,
        61,
        QuantileInterval.positions(100, 50, USUAL)
            .map(found -> new Interval(found.low(), found.high())));
  }
}
