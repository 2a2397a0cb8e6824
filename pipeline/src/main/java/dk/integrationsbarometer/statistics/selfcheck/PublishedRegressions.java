package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.regression.CrossProducts;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder;
import dk.integrationsbarometer.statistics.regression.Regression;
import dk.integrationsbarometer.statistics.regression.RegressionGap;
import dk.integrationsbarometer.statistics.regression.RegressionSide;
import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import java.util.List;
import java.util.Optional;

/** A published regression, and a published decomposition that is a regression too. */
final class PublishedRegressions {
  private static final String NIST = "NIST StRD, Norris";

  /** Norris's calibration of ozone monitors: measured by x and y. */
  private static final double[] NORRIS_X = {
    0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5,
    666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2,
    999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5
  };

  private static final double[] NORRIS_Y = {
    0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1,
    668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0,
    998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2
  };

  /** Hours of sleep gained with two drugs. */
  private static final double[] SLEEP_FIRST = {
    0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0
  };

  private static final double[] SLEEP_SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  private final Recomputed examples;

  PublishedRegressions(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    norris();
    sleep();
    headship();
  }

  private void norris() {
    CrossProducts sums = CrossProducts.ofNobody(2);
    for (int i = 0; i < NORRIS_X.length; i++) {
      sums = sums.plus(new double[] {1, NORRIS_X[i]}, 1, NORRIS_Y[i], NORRIS_Y[i] * NORRIS_Y[i]);
    }

    Optional<Regression> line = Regression.of(sums);
    certified("intercept", -0.262323073774029, line.map(found -> found.coefficient(0)));
    certified("slope", 1.00211681802045, line.map(found -> found.coefficient(1)));
    certified("error of the intercept", 0.232818234301152, line.map(found -> found.error(0)));
    certified("error of the slope", 0.000429796848199937, line.map(found -> found.error(1)));
  }

  /** Without columns, and with the coefficients of one side, robust errors are Welch's. */
  private void sleep() {
    examples.printed(
        "regression-adjusted gap, robust",
        "sleep, 10 and 10",
        "Student 1908; R, t.test",
        7,
        -3.3654832,
        0.2054832,
        RegressionGap.of(hours(SLEEP_FIRST), hours(SLEEP_SECOND), OaxacaBlinder.Reference.SECOND)
            .flatMap(gap -> gap.interval(Confidence.USUAL)));
  }

  private static RegressionSide hours(double[] values) {
    AlikePeople all = new AlikePeople(List.of(1.0), 0, 0, 0, 0, 0);
    for (double value : values) {
      all =
          new AlikePeople(
              all.columns(),
              all.over() + value,
              all.under() + 1,
              all.squares() + value * value,
              all.products() + value,
              all.squaresUnder() + 1);
    }

    return new RegressionSide(List.of(all), all.under(), values.length);
  }

  /** Sums of squares cost digits: nine of the certified fifteen are asked for. */
  private void certified(String what, double expected, Optional<Double> computed) {
    examples.number(
        "regression, " + what, "36 points", NIST, expected, computed, Math.abs(expected) * 1e-9);
  }

  /** With age groups as columns, the mean of both references is Kitagawa's composition. */
  private void headship() {
    CrossProducts earlier =
        byAge(PublishedNumbers.HEADSHIP_SIZE_1970, PublishedNumbers.HEADSHIP_RATE_1970);
    CrossProducts later =
        byAge(PublishedNumbers.HEADSHIP_SIZE_1985, PublishedNumbers.HEADSHIP_RATE_1985);
    Optional<Double> mean =
        OaxacaBlinder.two(later, earlier, OaxacaBlinder.Reference.FIRST)
            .flatMap(
                first ->
                    OaxacaBlinder.two(later, earlier, OaxacaBlinder.Reference.SECOND)
                        .map(second -> (first.explained() + second.explained()) / 2));
    examples.number(
        "Oaxaca-Blinder, explained",
        "headship 1970-1985, by age",
        PublishedDecompositions.DAS_GUPTA + ", 5.1",
        1.2269,
        mean,
        5e-5);
  }

  /** Of the first age group only the first column is not 0, of the others one more. */
  private static CrossProducts byAge(double[] sizes, double[] rates) {
    CrossProducts sums = CrossProducts.ofNobody(sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      double[] x = new double[sizes.length];
      x[0] = 1;
      x[i] = 1;
      sums = sums.plus(x, sizes[i], sizes[i] * rates[i], sizes[i] * rates[i] * rates[i]);
    }

    return sums;
  }
}
