package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From unknowns to variables of a programme: the variable of a count with parts is what is left of
 * it beside its first part.
 */
final class Layout {
  private static final int NONE = -1;

  private final Unknowns unknowns;

  /** Of a count: its first part, or {@link #NONE}. */
  private final int[] first;

  Layout(Unknowns unknowns) {
    this.unknowns = unknowns;
    first = new int[unknowns.size()];
    Arrays.fill(first, NONE);
    for (int i = unknowns.size() - 1; i >= 0; i--) {
      if (unknowns.kind(i) == Unknowns.Kind.PART) {
        first[unknowns.whole(i)] = i;
      }
    }
  }

  /** What has to be taken off an unknown's value for that of its variable. */
  long belongs(int unknown, long[] values) {
    return first[unknown] == NONE ? 0 : values[first[unknown]];
  }

  double[] weights(Sum sum) {
    double[] weights = new double[unknowns.size()];
    for (int i = 0; i < sum.size(); i++) {
      weights[sum.unknown(i)] = sum.coefficient(i);
    }
    return weights(weights);
  }

  /** Weights of unknowns as weights of variables. */
  double[] weights(double[] ofUnknowns) {
    double[] weights = ofUnknowns.clone();
    for (int i = 0; i < weights.length; i++) {
      if (first[i] != NONE) {
        weights[first[i]] += ofUnknowns[i];
      }
    }
    return weights;
  }

  /** Values of variables as values of unknowns. */
  double[] unknowns(double[] variables) {
    double[] values = variables.clone();
    for (int i = 0; i < values.length; i++) {
      if (first[i] != NONE) {
        values[i] += variables[first[i]];
      }
    }
    return values;
  }

  Model.Row row(double[] weights, double lower, double upper) {
    List<Integer> variables = new ArrayList<>();
    List<Double> coefficients = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        variables.add(i);
        coefficients.add(weights[i]);
      }
    }
    return new Model.Row(variables, coefficients, lower, upper);
  }

  /** Rows that keep every part but the first within its count. */
  void addBoundsOfParts(List<Model.Row> rows, long[] base) {
    for (int part = 0; part < unknowns.size(); part++) {
      int whole = unknowns.whole(part);
      if (unknowns.kind(part) == Unknowns.Kind.PART && first[whole] != part) {
        rows.add(
            new Model.Row(
                List.of(whole, first[whole], part),
                List.of(1.0, 1.0, -1.0),
                -(double) (base[whole] - base[part]),
                Double.POSITIVE_INFINITY));
      }
    }
  }
}
