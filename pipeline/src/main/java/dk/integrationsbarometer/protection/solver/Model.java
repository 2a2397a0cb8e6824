package dk.integrationsbarometer.protection.solver;

import java.util.List;

/**
 * A linear programme without its objective: bounds of the variables, finite, and rows with theirs.
 */
final class Model {
  /** {@code lower <= sum of coefficient * variable <= upper}; a bound may be infinite. */
  record Row(List<Integer> variables, List<Double> coefficients, double lower, double upper) {}

  final double[] lower;
  final double[] upper;
  final List<Row> rows;

  Model(double[] lower, double[] upper, List<Row> rows) {
    this.lower = lower;
    this.upper = upper;
    this.rows = List.copyOf(rows);
  }
}
