package dk.integrationsbarometer.statistics.regression;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.WeightedInterval;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A linear regression by least squares, for a value or, with 0 and 1, for a share (the linear
 * probability model). The coefficient of a column that marks a group is that group's gap, adjusted
 * for the other columns.
 */
public final class Regression {
  /** Where the columns leave less of each other than this, they are taken for dependent. */
  private static final double DEPENDENT = 1e-10;

  private final double[] coefficients;
  private final double[] errors;
  private final double degrees;
  private final RealMatrix inverse;

  private Regression(double[] coefficients, double[] errors, double degrees, RealMatrix inverse) {
    this.coefficients = coefficients;
    this.errors = errors;
    this.degrees = degrees;
    this.inverse = inverse;
  }

  /**
   * Solves {@code (X'X) b = X'y}, with every column scaled to length 1. The errors take the spread
   * around the line for equal everywhere: {@code sqrt(s^2 (X'X)^-1)} with {@code s^2 = (y'y -
   * b'X'y) / (n - columns)} (Gauss; Draper and Smith 1998, Applied regression analysis, chapter 5).
   * Of a share they are good where the shares are between 20 and 80 per cent.
   *
   * <p>People with a column of 0, 0, 1, 1 and the values 1, 3, 4, 8: coefficients 2 and 4; {@code
   * s^2 = (90 - 2 * 16 - 4 * 12) / 2} = 5, errors {@code sqrt(5/2)} and {@code sqrt(5)}.
   *
   * @return empty, "not estimable", when a column follows from others, as when nobody or everybody
   *     has a property, or when there are not more people than columns
   */
  public static Optional<Regression> of(CrossProducts sums) {
    int size = sums.columns();
    double degrees = sums.people() - size;
    double[] scale = new double[size];
    for (int i = 0; i < size; i++) {
      if (!(sums.product(i, i) > 0)) {
        return Optional.empty();
      }

      scale[i] = Math.sqrt(sums.product(i, i));
    }

    if (!(degrees > 0)) {
      return Optional.empty();
    }

    var solved = new SingularValueDecomposition(scaled(sums, scale));
    if (solved.getInverseConditionNumber() < DEPENDENT) {
      return Optional.empty();
    }

    RealMatrix inverse = solved.getSolver().getInverse();
    double[] coefficients = coefficients(sums, scale, inverse);
    double explained = 0;
    for (int i = 0; i < size; i++) {
      explained += coefficients[i] * sums.value(i);
    }

    double spread = Math.max(0, sums.squares() - explained) / degrees;
    double[] errors = new double[size];
    for (int i = 0; i < size; i++) {
      errors[i] = Math.sqrt(spread * inverse.getEntry(i, i)) / scale[i];
    }

    return Optional.of(new Regression(coefficients, errors, degrees, unscaled(inverse, scale)));
  }

  /** In the unit of the value, for 1 more of the column. */
  public double coefficient(int column) {
    return coefficients[column];
  }

  public double[] coefficients() {
    return coefficients.clone();
  }

  /** {@code (X'X)^-1} times a vector. */
  public double[] solve(double[] right) {
    return inverse.operate(right);
  }

  /** The standard error of the coefficient. */
  public double error(int column) {
    return errors[column];
  }

  /** The coefficient with Student's interval. */
  public Estimate estimate(int column, Confidence confidence) {
    return WeightedInterval.around(coefficients[column], confidence.t(degrees) * errors[column]);
  }

  private static RealMatrix scaled(CrossProducts sums, double[] scale) {
    var matrix = new Array2DRowRealMatrix(scale.length, scale.length);
    for (int i = 0; i < scale.length; i++) {
      for (int j = 0; j < scale.length; j++) {
        matrix.setEntry(i, j, sums.product(i, j) / scale[i] / scale[j]);
      }
    }

    return matrix;
  }

  private static RealMatrix unscaled(RealMatrix inverse, double[] scale) {
    RealMatrix matrix = inverse.copy();
    for (int i = 0; i < scale.length; i++) {
      for (int j = 0; j < scale.length; j++) {
        matrix.setEntry(i, j, inverse.getEntry(i, j) / scale[i] / scale[j]);
      }
    }

    return matrix;
  }

  private static double[] coefficients(CrossProducts sums, double[] scale, RealMatrix inverse) {
    double[] coefficients = new double[scale.length];
    for (int i = 0; i < scale.length; i++) {
      for (int j = 0; j < scale.length; j++) {
        coefficients[i] += inverse.getEntry(i, j) * sums.value(j) / scale[i] / scale[j];
      }
    }

    return coefficients;
  }
}
