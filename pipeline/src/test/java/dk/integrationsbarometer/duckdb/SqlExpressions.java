package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.expression.Expression;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Expressions in SQL. Both are three-valued, so nothing has to be said about the unknown. */
final class SqlExpressions implements Expression.Visitor<String> {
  private final UnaryOperator<String> names;

  SqlExpressions(UnaryOperator<String> names) {
    this.names = names;
  }

  String of(Expression expression) {
    return expression.accept(this);
  }

  @Override
  public String literal(Expression.Literal literal) {
    return Sql.constant(literal.value());
  }

  @Override
  public String reference(Expression.Reference reference) {
    return names.apply(reference.name());
  }

  @Override
  public String comparison(Expression.Comparison comparison) {
    return between(comparison.left(), comparison.operator().sign(), comparison.right());
  }

  @Override
  public String both(Expression.And and) {
    return between(and.left(), "AND", and.right());
  }

  @Override
  public String either(Expression.Or or) {
    return between(or.left(), "OR", or.right());
  }

  @Override
  public String not(Expression.Not not) {
    return "(NOT " + of(not.of()) + ")";
  }

  @Override
  public String oneOf(Expression.OneOf oneOf) {
    return oneOf.values().stream()
        .map(this::literal)
        .collect(joining(", ", "(" + of(oneOf.of()) + " IN (", "))"));
  }

  @Override
  public String unknown(Expression.IsUnknown unknown) {
    return "(" + of(unknown.of()) + " IS NULL)";
  }

  @Override
  public String arithmetic(Expression.Arithmetic arithmetic) {
    return between(arithmetic.left(), arithmetic.sign().sign(), arithmetic.right());
  }

  @Override
  public String call(Expression.Call call) {
    String arguments = call.arguments().stream().map(this::of).collect(joining(", ", "(", ")"));
    return switch (call.function()) {
      case YEARS_BETWEEN -> years(of(call.arguments().get(0)), of(call.arguments().get(1)));
      case MONTHS_BETWEEN -> months(of(call.arguments().get(0)), of(call.arguments().get(1)));
      case DAYS_BETWEEN -> "date_diff('day', " + arguments.substring(1);
      case QUOTIENT ->
          quotient(of(call.arguments().get(0)), of(call.arguments().get(1)), call.decimals());
      case LEAST -> "least" + arguments;
      case GREATEST -> "greatest" + arguments;
      case COALESCE -> "coalesce" + arguments;
      case STARTS_WITH -> "starts_with" + arguments;
    };
  }

  /** A birthday counts when its month and day have been reached. */
  private static String years(String from, String to) {
    return "(year(%2$s) - year(%1$s) - CAST(100 * month(%2$s) + day(%2$s) < 100 * month(%1$s) + day(%1$s) AS BIGINT))"
        .formatted(from, to);
  }

  /** Months of which the day has been reached. */
  static String months(String from, String to) {
    return "(date_diff('month', %1$s, %2$s) - CAST(day(%2$s) < day(%1$s) AS BIGINT))"
        .formatted(from, to);
  }

  /**
   * Whole numbers of the last digit: what is at least half of one goes up, away from zero.
   *
   * @param of a number, or a sum
   */
  static String quotient(String of, String by, int decimals) {
    String dividend = "CAST(" + of + " AS DECIMAL(30, 8))";
    String divisor = "CAST(" + by + " AS DECIMAL(30, 8))";
    String units =
        "((CAST(abs(%1$s) * 100000000 AS HUGEINT) * %3$d * 2 + CAST(abs(%2$s) * 100000000 AS HUGEINT)) // nullif(CAST(abs(%2$s) * 100000000 AS HUGEINT) * 2, 0))"
            .formatted(dividend, divisor, BigDecimal.TEN.pow(decimals).longValueExact());
    return "(CAST(sign(%s) * sign(%s) * %s AS DECIMAL(30, 0)) * CAST(%s AS DECIMAL(%d, %d)))"
        .formatted(
            dividend,
            divisor,
            units,
            BigDecimal.ONE.movePointLeft(decimals).toPlainString(),
            decimals + 1,
            decimals);
  }

  private String between(Expression left, String sign, Expression right) {
    return "(" + of(left) + " " + sign + " " + of(right) + ")";
  }
}
