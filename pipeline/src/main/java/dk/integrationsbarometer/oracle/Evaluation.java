package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The value of an expression for one row: String, Long, BigDecimal, LocalDate, Boolean, or null for
 * unknown. A row gives the values of its names in the same types.
 */
public final class Evaluation implements Expression.Visitor<Object> {
  private final Function<String, Object> row;

  public Evaluation(Function<String, Object> row) {
    this.row = row;
  }

  public Object of(Expression expression) {
    return expression.accept(this);
  }

  /** A condition that is unknown does not hold. */
  public boolean holds(Expression condition) {
    return Boolean.TRUE.equals(of(condition));
  }

  @Override
  public Object literal(Expression.Literal literal) {
    return literal.value();
  }

  @Override
  public Object reference(Expression.Reference reference) {
    return row.apply(reference.name());
  }

  @Override
  public Object comparison(Expression.Comparison comparison) {
    Object left = of(comparison.left());
    Object right = of(comparison.right());
    if (left == null || right == null) {
      return null;
    }

    int order = compare(left, right);
    return switch (comparison.operator()) {
      case EQUAL -> order == 0;
      case DIFFERENT -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  @Override
  public Object both(Expression.And and) {
    Object left = of(and.left());
    Object right = of(and.right());
    if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
      return false;
    }

    return (left == null || right == null) ? null : Boolean.TRUE;
  }

  @Override
  public Object either(Expression.Or or) {
    Object left = of(or.left());
    Object right = of(or.right());
    if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
      return true;
    }

    return (left == null || right == null) ? null : Boolean.FALSE;
  }

  @Override
  public Object not(Expression.Not not) {
    Object of = of(not.of());
    return of == null ? null : !((Boolean) of);
  }

  @Override
  public Object oneOf(Expression.OneOf oneOf) {
    Object of = of(oneOf.of());
    if (of == null) {
      return null;
    }

    for (Expression.Literal value : oneOf.values()) {
      if (compare(of, value.value()) == 0) {
        return true;
      }
    }

    return false;
  }

  @Override
  public Object unknown(Expression.IsUnknown unknown) {
    return of(unknown.of()) == null;
  }

  @Override
  public Object arithmetic(Expression.Arithmetic arithmetic) {
    Object left = of(arithmetic.left());
    Object right = of(arithmetic.right());
    if (left == null || right == null) {
      return null;
    }

    BigDecimal result =
        switch (arithmetic.sign()) {
          case PLUS -> decimal(left).add(decimal(right));
          case MINUS -> decimal(left).subtract(decimal(right));
          case TIMES -> decimal(left).multiply(decimal(right));
        };
    return left instanceof Long && right instanceof Long
        ? (Object) result.longValueExact()
        : result;
  }

  @Override
  public Object call(Expression.Call call) {
    Object[] arguments = call.arguments().stream().map(this::of).toArray();
    return switch (call.function()) {
      case YEARS_BETWEEN -> yearsBetween((LocalDate) arguments[0], (LocalDate) arguments[1]);
      case MONTHS_BETWEEN ->
          arguments[0] == null || arguments[1] == null
              ? null
              : (Object) monthsBetween((LocalDate) arguments[0], (LocalDate) arguments[1]);
      case DAYS_BETWEEN -> daysBetween((LocalDate) arguments[0], (LocalDate) arguments[1]);
      case QUOTIENT -> quotient(arguments[0], arguments[1], call.decimals());
      case LEAST -> typed(known(arguments).min(Evaluation::compare), call.type());
      case GREATEST -> typed(known(arguments).max(Evaluation::compare), call.type());
      case COALESCE -> firstKnown(arguments);
      case STARTS_WITH ->
          (arguments[0] == null || arguments[1] == null)
              ? null
              : ((String) arguments[0]).startsWith((String) arguments[1]);
    };
  }

  private static Object yearsBetween(LocalDate from, LocalDate to) {
    if (from == null || to == null) {
      return null;
    }

    boolean reached = !MonthDay.from(to).isBefore(MonthDay.from(from));
    return (long) to.getYear() - from.getYear() - (reached ? 0 : 1);
  }

  static long monthsBetween(LocalDate from, LocalDate to) {
    long months = YearMonth.from(from).until(YearMonth.from(to), ChronoUnit.MONTHS);
    return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
  }

  private static Object daysBetween(LocalDate from, LocalDate to) {
    return from == null || to == null ? null : (Object) (to.toEpochDay() - from.toEpochDay());
  }

  private static Object quotient(Object of, Object by, int decimals) {
    return of == null || by == null || decimal(by).signum() == 0
        ? null
        : decimal(of).divide(decimal(by), decimals, RoundingMode.HALF_UP);
  }

  private static Stream<Object> known(Object[] values) {
    return Arrays.stream(values).filter(Objects::nonNull);
  }

  private static Object typed(Optional<Object> value, ValueType type) {
    return value.map(each -> type == ValueType.DECIMAL ? decimal(each) : each).orElse(null);
  }

  private static Object firstKnown(Object[] values) {
    for (Object value : values) {
      if (value != null) {
        return value;
      }
    }

    return null;
  }

  /**
   * Negative, zero or positive as the first value is less than, equal to or greater than the
   * second.
   */
  @SuppressWarnings("unchecked")
  public static int compare(Object left, Object right) {
    if (left instanceof Number && right instanceof Number) {
      return decimal(left).compareTo(decimal(right));
    }

    return ((Comparable<Object>) left).compareTo(right);
  }

  public static BigDecimal decimal(Object number) {
    return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) number);
  }
}
