package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.regression.CrossProducts;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder.Reference;
import dk.integrationsbarometer.statistics.regression.Regression;
import dk.integrationsbarometer.statistics.regression.RegressionGap;
import dk.integrationsbarometer.statistics.regression.RegressionSide;
import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import java.util.List;
import java.util.Optional;

/** Regressions, and decompositions that are regressions too. */
final class RegressionMethods {
  private RegressionMethods() {}

  static void addTo(Methods methods) {
    methods.number(
        "regression, intercept", given -> line(given).map(found -> found.coefficient(0)));
    methods.number("regression, slope", given -> line(given).map(found -> found.coefficient(1)));
    methods.number(
        "regression, error of the intercept", given -> line(given).map(found -> found.error(0)));
    methods.number(
        "regression, error of the slope", given -> line(given).map(found -> found.error(1)));
    // Without columns, and with the coefficients of one side, robust errors are Welch's.
    methods.interval(
        "regression-adjusted gap, robust",
        given ->
            RegressionGap.of(side(given.column(0)), side(given.column(1)), Reference.SECOND)
                .flatMap(gap -> gap.interval(given.confidence())));
    methods.number("Oaxaca-Blinder, explained", given -> explained(given.columns()));
  }

  private static Optional<Regression> line(Given given) {
    double[] x = given.column(0);
    double[] y = given.column(1);
    CrossProducts sums = CrossProducts.ofNobody(2);
    for (int i = 0; i < x.length; i++) {
      sums = sums.plus(new double[] {1, x[i]}, 1, y[i], y[i] * y[i]);
    }

    return Regression.of(sums);
  }

  private static RegressionSide side(double[] values) {
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

  /** With age groups as columns, the mean of both references is Kitagawa's composition. */
  private static Optional<Double> explained(double[][] columns) {
    CrossProducts earlier = byAge(columns[0], columns[1]);
    CrossProducts later = byAge(columns[2], columns[3]);
    return OaxacaBlinder.two(later, earlier, Reference.FIRST)
        .flatMap(
            first ->
                OaxacaBlinder.two(later, earlier, Reference.SECOND)
                    .map(second -> (first.explained() + second.explained()) / 2));
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
