package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.WeightedDistribution;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Published measures of income, computed anew. */
final class PublishedInequality {
  /** The example of the R package ineq. */
  private static final double[] INEQ = {
    541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261
  };

  private final Recomputed examples;

  PublishedInequality(Recomputed examples) {
    this.examples = examples;
  }

  void compute() {
    double[] ones = new double[INEQ.length];
    Arrays.fill(ones, 1);
    number(
        "Gini",
        "ten incomes",
        "R package ineq",
        0.4620911,
        WeightedDistribution.of(INEQ, ones).gini(),
        5e-8);
    double poor = 0.1953983650827853;
    number(
        "at risk of poverty",
        "Burgenland, synthetic EU-SILC",
        "R package laeken",
        poor,
        PublishedIncomes.distribution().shareBelow(PublishedIncomes.THRESHOLD),
        poor * 1e-12);
  }

  private void number(
      String method,
      String input,
      String source,
      double expected,
      OptionalDouble computed,
      double tolerance) {
    Optional<Double> value = computed.stream().boxed().findFirst();
    examples.number(method, input, source, expected, value, tolerance);
  }
}
