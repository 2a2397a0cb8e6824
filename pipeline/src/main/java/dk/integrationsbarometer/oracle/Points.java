package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Indicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/**
 * Sums over all status dates of a period.
 *
 * @param units people of the population, once for each date, however many rows they have
 * @param inside those of them in the numerator
 * @param overSquared what each unit adds to the numerator, squared; 0 unless an interval needs it
 * @param overTimesUnder the same times what it adds to the denominator
 * @param underSquared what it adds to the denominator, squared
 */
public record Points(
    long units,
    long inside,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal overSquared,
    BigDecimal overTimesUnder,
    BigDecimal underSquared) {
  public Points {
    numerator = plain(numerator);
    denominator = plain(denominator);
    overSquared = plain(overSquared);
    overTimesUnder = plain(overTimesUnder);
    underSquared = plain(underSquared);
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  /** These and others. */
  public Points plus(Points other) {
    return new Points(
        units + other.units,
        inside + other.inside,
        numerator.add(other.numerator),
        denominator.add(other.denominator),
        overSquared.add(other.overSquared),
        overTimesUnder.add(other.overTimesUnder),
        underSquared.add(other.underSquared));
  }

  /** What some rows add to an indicator. */
  public static Points of(List<Contribution> rows, Indicator indicator) {
    List<Contribution> all = Contribution.ofPersons(rows);
    long units = 0;
    long inside = 0;
    for (Contribution each : all) {
      units += each.count();
      inside += each.inside() ? each.count() : 0;
    }

    var value = new ReferenceValue(all, all, 0);
    List<Contribution> squared = indicator.needsSquares() ? all : List.of();
    return new Points(
        units,
        inside,
        value.over(),
        value.under(),
        squares(squared, Contribution::over, Contribution::over),
        squares(squared, Contribution::over, Contribution::under),
        squares(squared, Contribution::under, Contribution::under));
  }

  /** Unit by unit, one number times another; a row that stands for several has so many alike. */
  private static BigDecimal squares(
      List<Contribution> all,
      Function<Contribution, BigDecimal> one,
      Function<Contribution, BigDecimal> other) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Contribution each : all) {
      if (each.count() != 0) {
        BigDecimal ofRow = one.apply(each).multiply(other.apply(each));
        sum = sum.add(ofRow.divide(BigDecimal.valueOf(each.count()), MathContext.DECIMAL128));
      }
    }

    return sum;
  }
}
