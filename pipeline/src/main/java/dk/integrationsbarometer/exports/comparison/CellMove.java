package dk.integrationsbarometer.exports.comparison;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column in which a row moved. A number is given only where both runs publish one: what was
 * published once and is hidden now must not come back through a comparison.
 *
 * @param before String, Long or Double; empty when there was none, or it is not repeated
 * @param after likewise
 */
public record CellMove(String column, Optional<Object> before, Optional<Object> after) {
  /** A move of which only what may be repeated is kept. */
  static CellMove repeatable(String column, Optional<Object> before, Optional<Object> after) {
    boolean isNumber = before.or(() -> after).filter(Number.class::isInstance).isPresent();
    boolean isWhole = before.isPresent() && after.isPresent();
    return isNumber && !isWhole
        ? new CellMove(column, Optional.empty(), Optional.empty())
        : new CellMove(column, before, after);
  }

  /** How far a number moved, {@code after - before} without a binary remainder. */
  public Optional<BigDecimal> by() {
    return before.isPresent() && before.get() instanceof Number
        ? Optional.of(decimal(after.orElseThrow()).subtract(decimal(before.get())))
        : Optional.empty();
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(number.toString());
  }
}
