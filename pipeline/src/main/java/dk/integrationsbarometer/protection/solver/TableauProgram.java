package dk.integrationsbarometer.protection.solver;

import java.util.Arrays;
import java.util.Optional;

/**
 * The primal simplex method for bounded variables. A row is a variable too, its activity; each
 * basic variable is a linear form of those outside the basis: {@code basic[r] = sum of form[r][j] *
 * outside[j]}. The first phase lessens the sum of what lies outside its bounds.
 *
 * <p>Source: Chvatal, "Linear Programming" (1983), chapter 8.
 */
final class TableauProgram implements LinearProgram {
  private static final double TOLERANCE = 1e-9;
  private static final double FEASIBLE = 1e-7;
  private static final int PATIENCE = 200;

  private final int structural;
  private final double[] lower;
  private final double[] upper;
  private final double[] value;
  private final double[] objective;
  private final int[] basic;
  private final int[] outside;
  private final double[][] form;
  private int stalled;

  TableauProgram(Model model) {
    int rows = model.rows.size();
    structural = model.variables.size();
    lower = new double[structural + rows];
    upper = new double[structural + rows];
    objective = new double[structural + rows];
    for (int i = 0; i < structural; i++) {
      lower[i] = model.variables.get(i).lower();
      upper[i] = model.variables.get(i).upper();
      objective[i] = model.variables.get(i).weight();
    }
    value = lower.clone();
    basic = new int[rows];
    outside = new int[structural];
    form = new double[rows][structural];
    Arrays.setAll(outside, j -> j);
    for (int r = 0; r < rows; r++) {
      Model.Row row = model.rows.get(r);
      basic[r] = structural + r;
      lower[basic[r]] = row.lower();
      upper[basic[r]] = row.upper();
      double[] coefficients = form[r];
      row.terms().forEach((variable, coefficient) -> coefficients[variable] = coefficient);
    }
  }

  @Override
  public void bound(int variable, double low, double high) {
    lower[variable] = low;
    upper[variable] = high;
  }

  @Override
  public Optional<double[]> maximise() {
    settle();
    stalled = 0;
    while (true) {
      double[] violation = violation();
      double[] gain = gains(violation == null ? objective : violation);
      int entering = entering(gain);
      if (entering < 0) {
        return violation == null ? Optional.of(Arrays.copyOf(value, structural)) : Optional.empty();
      }
      if (!step(entering, Math.signum(gain[entering]))) {
        return Optional.empty();
      }
    }
  }

  /** Puts those outside the basis on a bound, and works the others out anew. */
  private void settle() {
    for (int variable : outside) {
      double at = Math.min(Math.max(value[variable], lower[variable]), upper[variable]);
      value[variable] = at;
    }
    for (int r = 0; r < basic.length; r++) {
      double sum = 0;
      for (int j = 0; j < outside.length; j++) {
        sum += form[r][j] * value[outside[j]];
      }
      value[basic[r]] = sum;
    }
  }

  /** Weights that bring the basic variables back within their bounds; null when all are. */
  private double[] violation() {
    double[] weights = null;
    for (int variable : basic) {
      int sign = side(variable);
      if (sign != 0) {
        weights = weights == null ? new double[value.length] : weights;
        weights[variable] = sign;
      }
    }
    return weights;
  }

  private int side(int variable) {
    double slack = FEASIBLE * (1 + Math.abs(value[variable]));
    return value[variable] < lower[variable] - slack
        ? 1
        : value[variable] > upper[variable] + slack ? -1 : 0;
  }

  private double[] gains(double[] weights) {
    double[] gain = new double[outside.length];
    for (int j = 0; j < gain.length; j++) {
      gain[j] = weights[outside[j]];
    }
    for (int r = 0; r < basic.length; r++) {
      double weight = weights[basic[r]];
      if (weight != 0) {
        for (int j = 0; j < gain.length; j++) {
          gain[j] += weight * form[r][j];
        }
      }
    }
    return gain;
  }

  /** The largest gain; the lowest number (Bland's rule) once nothing has moved for long. */
  private int entering(double[] gain) {
    int best = -1;
    for (int j = 0; j < gain.length; j++) {
      int variable = outside[j];
      boolean rises = gain[j] > TOLERANCE && value[variable] < upper[variable];
      boolean falls = gain[j] < -TOLERANCE && value[variable] > lower[variable];
      if (rises || falls) {
        boolean better =
            best < 0
                || (stalled > PATIENCE
                    ? variable < outside[best]
                    : Math.abs(gain[j]) > Math.abs(gain[best]));
        best = better ? j : best;
      }
    }
    return best;
  }

  /** Moves a variable until it or a basic one meets a bound; false when nothing stops it. */
  private boolean step(int entering, double sign) {
    int variable = outside[entering];
    double length = Math.abs((sign > 0 ? upper[variable] : lower[variable]) - value[variable]);
    int leaving = -1;
    double met = 0;
    for (int r = 0; r < basic.length; r++) {
      double rate = form[r][entering] * sign;
      if (Math.abs(rate) > TOLERANCE) {
        double bound = bound(basic[r], rate);
        double room = Math.max(0, (bound - value[basic[r]]) / rate);
        boolean tie = leaving >= 0 && room == length && basic[r] < basic[leaving];
        if (room < length || tie) {
          length = room;
          leaving = r;
          met = bound;
        }
      }
    }
    if (Double.isInfinite(length)) {
      return false;
    }
    stalled = length > TOLERANCE ? 0 : stalled + 1;
    value[variable] += sign * length;
    for (int r = 0; r < basic.length; r++) {
      value[basic[r]] += form[r][entering] * sign * length;
    }
    if (leaving >= 0) {
      value[basic[leaving]] = met;
      pivot(leaving, entering);
    }
    return true;
  }

  /** The bound that a basic variable runs into; outside its bounds, the one it comes back to. */
  private double bound(int variable, double rate) {
    int side = side(variable);
    if (rate > 0) {
      return side > 0 ? lower[variable] : side < 0 ? Double.POSITIVE_INFINITY : upper[variable];
    }
    return side < 0 ? upper[variable] : side > 0 ? Double.NEGATIVE_INFINITY : lower[variable];
  }

  private void pivot(int leaving, int entering) {
    double[] row = form[leaving];
    double pivot = row[entering];
    for (int j = 0; j < row.length; j++) {
      row[j] = j == entering ? 1 / pivot : -row[j] / pivot;
    }
    for (int r = 0; r < form.length; r++) {
      double factor = form[r][entering];
      if (r != leaving && factor != 0) {
        form[r][entering] = 0;
        for (int j = 0; j < row.length; j++) {
          double changed = form[r][j] + factor * row[j];
          form[r][j] = Math.abs(changed) < 1e-12 ? 0 : changed;
        }
      }
    }
    int variable = outside[entering];
    outside[entering] = basic[leaving];
    basic[leaving] = variable;
  }

  @Override
  public void close() {
    // Nothing but memory is held.
  }
}
