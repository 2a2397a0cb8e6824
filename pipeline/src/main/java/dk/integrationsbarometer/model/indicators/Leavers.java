package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import java.util.List;
import java.util.Locale;

/**
 * Those of a population who cannot be followed to a later day: they have moved or died.
 *
 * @param population who is to be followed
 * @param who which of them cannot be
 */
public record Leavers(Expression population, Expression who, Treatment are) {
  /** What becomes of them. */
  public enum Treatment {
    /** They are in neither numerator nor denominator. */
    LEFT_OUT,
    /** They stay in the denominator; the numerator's condition decides as for all others. */
    COUNTED;

    /** The word that definitions use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Who is counted: those of whom it is not known that they left stay. */
  public Expression counted() {
    var known =
        new Expression.Call(
            Expression.Function.COALESCE,
            List.of(who, new Expression.Literal(false, ValueType.TRUTH)));
    return are == Treatment.COUNTED
        ? population
        : new Expression.And(population, new Expression.Not(known));
  }
}
