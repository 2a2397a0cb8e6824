package dk.integrationsbarometer.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.expression.Expression;
import java.util.function.Function;
import org.apache.spark.sql.Column;

/** Translates typed expressions to columns. */
public final class ExpressionColumns implements Expression.Visitor<Column> {
  private final Function<String, Column> names;

  /**
   * A translation.
   *
   * @param names the column that a name in the expression stands for
   */
  public ExpressionColumns(Function<String, Column> names) {
    this.names = names;
  }

  public Column of(Expression expression) {
    return expression.accept(this);
  }

  /** Whether a condition holds: true or false, where unknown counts as false. */
  public Column holds(Expression condition) {
    return coalesce(of(condition), lit(false));
  }

  @Override
  public Column literal(Expression.Literal literal) {
    return lit(literal.value());
  }

  @Override
  public Column reference(Expression.Reference reference) {
    return names.apply(reference.name());
  }

  @Override
  public Column comparison(Expression.Comparison comparison) {
    Column left = of(comparison.left());
    Column right = of(comparison.right());
    return switch (comparison.operator()) {
      case EQUAL -> left.equalTo(right);
      case DIFFERENT -> left.notEqual(right);
      case LESS -> left.lt(right);
      case AT_MOST -> left.leq(right);
      case MORE -> left.gt(right);
      case AT_LEAST -> left.geq(right);
    };
  }

  @Override
  public Column both(Expression.And and) {
    return of(and.left()).and(of(and.right()));
  }

  @Override
  public Column either(Expression.Or or) {
    return of(or.left()).or(of(or.right()));
  }

  @Override
  public Column not(Expression.Not not) {
    return org.apache.spark.sql.functions.not(of(not.of()));
  }

  @Override
  public Column oneOf(Expression.OneOf oneOf) {
    return of(oneOf.of()).isin(oneOf.values().stream().map(Expression.Literal::value).toArray());
  }

  @Override
  public Column unknown(Expression.IsUnknown unknown) {
    return of(unknown.of()).isNull();
  }

  @Override
  public Column arithmetic(Expression.Arithmetic arithmetic) {
    Column left = of(arithmetic.left());
    Column right = of(arithmetic.right());
    return switch (arithmetic.sign()) {
      case PLUS -> left.plus(right);
      case MINUS -> left.minus(right);
      case TIMES -> left.multiply(right);
    };
  }

  @Override
  public Column call(Expression.Call call) {
    Column[] arguments = call.arguments().stream().map(this::of).toArray(Column[]::new);
    return switch (call.function()) {
      case YEARS_BETWEEN -> CalendarColumns.completedYears(arguments[0], arguments[1]);
      case MONTHS_BETWEEN -> CalendarColumns.completedMonths(arguments[0], arguments[1]);
      case DAYS_BETWEEN -> CalendarColumns.days(arguments[0], arguments[1]);
      case QUOTIENT -> NumberColumns.quotient(arguments[0], arguments[1], call.decimals());
      case LEAST -> least(arguments);
      case GREATEST -> greatest(arguments);
      case COALESCE -> coalesce(arguments);
      case STARTS_WITH -> arguments[0].startsWith(arguments[1]);
    };
  }
}
