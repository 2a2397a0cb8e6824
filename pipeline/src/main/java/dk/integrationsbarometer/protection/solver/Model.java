package dk.integrationsbarometer.protection.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A linear programme: variables with finite bounds and their weights in the objective, and rows.
 */
final class Model {
  /** A variable from a lower to an upper bound. */
  record Variable(double lower, double upper, double weight) {}

  /** {@code lower <= sum of coefficient * variable <= upper}; a bound may be infinite. */
  record Row(Map<Integer, Double> terms, double lower, double upper) {}

  final List<Variable> variables = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();

  /** Adds a variable and gives back its position. */
  int variable(double lower, double upper, double weight) {
    variables.add(new Variable(lower, upper, weight));
    return variables.size() - 1;
  }

  void row(Map<Integer, Double> terms, double lower, double upper) {
    rows.add(new Row(terms, lower, upper));
  }
}
