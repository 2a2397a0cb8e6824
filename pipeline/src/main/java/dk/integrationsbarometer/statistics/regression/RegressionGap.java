package dk.integrationsbarometer.statistics.regression;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.intervals.LinearisedEstimate;
import dk.integrationsbarometer.statistics.regression.RegressionSide.Influence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The gap between two sides, first minus second, adjusted by a regression and split by {@link
 * OaxacaBlinder}, with an error that does not take the spread for equal everywhere. Of a share it
 * cannot be: where 5 per cent are expected it is another than where 50 are.
 *
 * <p>The unexplained part is the adjusted gap. Its error is White's (1980, Econometrica 48,
 * 817-838) with the factor {@code n / (n - k)} for k columns (HC1: MacKinnon and White 1985,
 * Journal of Econometrics 29, 305-325), from sums over people who are alike:
 *
 * <ul>
 *   <li>pooled coefficients: the adjusted gap is the coefficient of the column that marks the first
 *       side, and its squared error is an entry of {@code (X'X)^-1 (sum x x' e^2) (X'X)^-1};
 *   <li>one side's coefficients {@code b}: the adjusted gap is the difference of the other side's
 *       mean from what {@code b} would give its columns. Both sides add to the error, and the other
 *       side's columns are taken to vary too (Jann 2008, Stata Journal 8, 453-479).
 * </ul>
 */
public final class RegressionGap {
  private static final double ROUNDING = 1e-10;

  private final OaxacaBlinder.TwoParts parts;
  private final List<LinearisedEstimate> errors;
  private final Influence ofFirst;
  private final Influence ofSecond;

  private RegressionGap(
      OaxacaBlinder.TwoParts parts,
      List<LinearisedEstimate> errors,
      Influence ofFirst,
      Influence ofSecond) {
    this.parts = parts;
    this.errors = errors;
    this.ofFirst = ofFirst;
    this.ofSecond = ofSecond;
  }

  /**
   * Without columns but the first, pooled: of 100 people on each side 62 and 38 have the property.
   * The gap is 0.24, nothing of it is explained, and its squared error {@code 200 / 198 (0.62 *
   * 0.38 / 100 + 0.38 * 0.62 / 100)} = 0.0047596.
   *
   * @return empty when a regression is not estimable: a column follows from others, or there are
   *     not more persons than columns
   */
  public static Optional<RegressionGap> of(
      RegressionSide first, RegressionSide second, OaxacaBlinder.Reference reference) {
    if (!(first.under() > 0) || !(second.under() > 0)) {
      return Optional.empty();
    }

    return switch (reference) {
      case POOLED -> pooled(first, second);
      case FIRST -> ofOneSide(first, second, true);
      case SECOND -> ofOneSide(second, first, false);
    };
  }

  /** The unexplained part is the adjusted gap. */
  public OaxacaBlinder.TwoParts parts() {
    return parts;
  }

  /** What people of the first side add to the adjusted gap. */
  public Influence ofFirst() {
    return ofFirst;
  }

  /** What people of the second side add to it. */
  public Influence ofSecond() {
    return ofSecond;
  }

  /** Of the adjusted gap; empty when nothing says how far people lie apart. */
  public Optional<Interval> interval(Confidence confidence) {
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(LinearisedEstimate.sum(errors, confidence).minus(-parts.unexplained()));
  }

  /** The square of the standard error of the adjusted gap; 0 when it is not known. */
  public double squaredError() {
    return errors.stream().mapToDouble(LinearisedEstimate::squaredError).sum();
  }

  private static Optional<RegressionGap> pooled(RegressionSide first, RegressionSide second) {
    long persons = first.persons() + second.persons();
    double factor = persons / (first.under() + second.under());
    CrossProducts one = first.products(factor);
    CrossProducts other = second.products(factor);
    int marker = one.columns();
    double[] ofMarker = new double[marker + 1];
    ofMarker[marker] = factor;
    return OaxacaBlinder.worth(one, other, OaxacaBlinder.Reference.POOLED)
        .map(
            worth -> {
              double[] direction = worth.solve(ofMarker);
              double[] both = Arrays.copyOf(direction, marker);
              both[0] += direction[marker];
              double[] coefficients = worth.coefficients();
              double more = coefficients[marker];
              var ofFirst = new Influence(both, alike -> alike.times(coefficients) + more);
              var ofSecond = new Influence(direction, alike -> alike.times(coefficients));
              double squares = first.squared(ofFirst) + second.squared(ofSecond);
              return of(
                  one,
                  other,
                  worth,
                  List.of(term(squares, persons, marker + 1)),
                  List.of(ofFirst, ofSecond));
            });
  }

  /**
   * @param isFirst whether the side whose coefficients are taken is the first
   */
  private static Optional<RegressionGap> ofOneSide(
      RegressionSide side, RegressionSide other, boolean isFirst) {
    double factor = side.persons() / side.under();
    CrossProducts sums = side.products(factor);
    CrossProducts others = other.products(1);
    return Regression.of(sums)
        .map(
            worth -> {
              double sign = isFirst ? 1 : -1;
              Influence expected = ofExpected(worth, others, sign * factor);
              Influence mean = ofMean(worth, others, -sign / other.under());
              return of(
                  isFirst ? sums : others,
                  isFirst ? others : sums,
                  worth,
                  List.of(
                      term(side.squared(expected), side.persons(), sums.columns()),
                      term(other.squared(mean), other.persons(), 1)),
                  List.of(isFirst ? expected : mean, isFirst ? mean : expected));
            });
  }

  /** On what the coefficients of a side would give others: of their mean columns. */
  private static Influence ofExpected(Regression worth, CrossProducts others, double factor) {
    double[] right = Arrays.stream(means(others)).map(mean -> mean * factor).toArray();
    double[] coefficients = worth.coefficients();
    return new Influence(worth.solve(right), alike -> alike.times(coefficients));
  }

  /** On the mean of others, less what the coefficients would give each of them. */
  private static Influence ofMean(Regression worth, CrossProducts others, double factor) {
    double[] means = means(others);
    double[] coefficients = worth.coefficients();
    double expected = 0;
    for (int i = 0; i < means.length; i++) {
      expected += means[i] * coefficients[i];
    }

    double away = others.meanValue() - expected;
    double[] direction = new double[means.length];
    direction[0] = factor;
    return new Influence(direction, alike -> alike.times(coefficients) + away);
  }

  private static double[] means(CrossProducts sums) {
    double[] means = new double[sums.columns()];
    Arrays.setAll(means, sums::mean);
    return means;
  }

  /** An error without its value; the degrees of freedom are the persons less the columns. */
  private static Optional<LinearisedEstimate> term(double squares, long persons, int columns) {
    return persons > columns && squares > 0
        ? Optional.of(
            new LinearisedEstimate(
                0, squares * persons / (persons - columns), persons - columns + 1))
        : Optional.empty();
  }

  /** What is nothing but rounding, beside what people have on average, is no error. */
  private static RegressionGap of(
      CrossProducts first,
      CrossProducts second,
      Regression worth,
      List<Optional<LinearisedEstimate>> errors,
      List<Influence> influences) {
    double size = Math.hypot(first.meanValue(), second.meanValue());
    List<LinearisedEstimate> known =
        errors.stream()
            .flatMap(Optional::stream)
            .filter(error -> Math.sqrt(error.squaredError()) > ROUNDING * size)
            .toList();
    return new RegressionGap(
        OaxacaBlinder.two(first, second, worth),
        known.size() == errors.size() ? known : List.of(),
        influences.get(0),
        influences.get(1));
  }
}
