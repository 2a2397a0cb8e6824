package dk.integrationsbarometer.statistics.standardisation;

import java.util.List;

/**
 * People of one side of a gap who are alike in all columns of a regression, as sums: each of them
 * adds {@code a} to a numerator and {@code b} to a denominator. Of a share or mean {@code b} is 1,
 * of a survey it is the weight and {@code a} the weight times the value.
 *
 * @param columns theirs, the first of them 1
 * @param over sum of a
 * @param under sum of b
 * @param squares sum of a^2
 * @param products sum of a b
 * @param squaresUnder sum of b^2
 */
public record AlikePeople(
    List<Double> columns,
    double over,
    double under,
    double squares,
    double products,
    double squaresUnder) {
  public AlikePeople {
    columns = List.copyOf(columns);
  }

  /** So many people, for some of whom a condition holds: their squares are known from counts. */
  public static AlikePeople counted(List<Double> columns, double inside, double people) {
    return new AlikePeople(columns, inside, people, inside, inside, people);
  }

  /**
   * {@code sum((a - fitted b)^2)}; rounding is not let below 0.
   *
   * <p>8 of 10 people for whom 0.5 was expected: {@code 8 * 0.5^2 + 2 * 0.5^2} = 2.5.
   */
  public double squaredResiduals(double fitted) {
    return Math.max(0, squares - 2 * fitted * products + fitted * fitted * squaresUnder);
  }

  /** The sum of the columns, each times a number. */
  public double times(double... numbers) {
    double sum = 0;
    for (int i = 0; i < columns.size(); i++) {
      sum += columns.get(i) * numbers[i];
    }

    return sum;
  }
}
