package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.expression.Expression;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long a number can be, as the columns that it is worked out of are declared.
 *
 * @param whole digits before the point
 * @param decimals digits behind it
 */
public record Digits(int whole, int decimals) {
  /** The declaration of a whole number says nothing; this much is counted for it. */
  private static final Digits OF_WHOLE_NUMBER = new Digits(9, 0);

  /** Nothing where something other than the register's own columns decides it. */
  public static Optional<Digits> of(Expression number, Register register) {
    if (number instanceof Expression.Reference column) {
      return register.column(column.name()).map(RegisterColumn::type).flatMap(Digits::of);
    }

    if (number instanceof Expression.Literal literal) {
      var value = new BigDecimal(literal.value().toString());
      return Optional.of(
          new Digits(Math.max(value.precision() - value.scale(), 1), Math.max(value.scale(), 0)));
    }

    if (number instanceof Expression.Arithmetic arithmetic) {
      return of(arithmetic.left(), register)
          .flatMap(
              left ->
                  of(arithmetic.right(), register)
                      .map(
                          right ->
                              arithmetic.sign() == Expression.Sign.TIMES
                                  ? left.times(right)
                                  : left.plus(right)));
    }

    return Optional.empty();
  }

  private static Optional<Digits> of(RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Fixed fixed) {
      return Optional.of(new Digits(fixed.digits() - fixed.decimals(), fixed.decimals()));
    }

    return type instanceof RegisterColumn.Whole ? Optional.of(OF_WHOLE_NUMBER) : Optional.empty();
  }

  public int all() {
    return whole + decimals;
  }

  public Digits times(Digits other) {
    return new Digits(whole + other.whole, decimals + other.decimals);
  }

  private Digits plus(Digits other) {
    return new Digits(Math.max(whole, other.whole) + 1, Math.max(decimals, other.decimals));
  }
}
