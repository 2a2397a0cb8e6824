package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a row adds to a measure, in SQL.
 *
 * @param known a further condition for being counted
 * @param inside the condition of the numerator
 * @param numerator a number; empty when it is 1 for those inside
 * @param denominator a number; empty when it is 1 for those counted
 * @param squares whether an interval needs the products of the two
 */
record SqlMeasure(
    String known,
    String inside,
    Optional<String> numerator,
    Optional<String> denominator,
    boolean squares) {
  private SqlMeasure(
      String known, String inside, Optional<String> numerator, Optional<String> denominator) {
    this(known, inside, numerator, denominator, false);
  }

  /** Whether plain sums express the measure. */
  static boolean covers(Indicator indicator) {
    return !(indicator.measure() instanceof Measure.WeakestMean)
        && !(indicator.measure() instanceof Measure.Quantile);
  }

  static SqlMeasure of(Indicator indicator, SqlExpressions of) {
    SqlMeasure plain = plain(indicator, of);
    return new SqlMeasure(
        plain.known, plain.inside, plain.numerator, plain.denominator, indicator.needsSquares());
  }

  private static SqlMeasure plain(Indicator indicator, SqlExpressions of) {
    Optional<String> weight = indicator.weight().map(each -> zero(of.of(each)));
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Share share) {
      return new SqlMeasure("TRUE", of.of(share.numerator()), weight, weight);
    }

    if (measure instanceof Measure.Rate rate) {
      return rate.event().type() == ValueType.TRUTH
          ? new SqlMeasure("TRUE", of.of(rate.event()), weight, weight)
          : events(zero(of.of(rate.event())), Optional.empty(), weight);
    }

    if (measure instanceof Measure.SumRatio ratio) {
      String under = zero(of.of(ratio.denominator()));
      return events(zero(of.of(ratio.numerator())), Optional.of(under), weight);
    }

    if (measure instanceof Measure.Sum sum) {
      return events(zero(of.of(sum.value())), Optional.empty(), weight);
    }

    if (measure instanceof Measure.Mean mean) {
      return mean(mean.value(), of, weight);
    }

    return new SqlMeasure("TRUE", "TRUE", weight, weight);
  }

  private static SqlMeasure mean(Expression value, SqlExpressions of, Optional<String> weight) {
    String written = of.of(value);
    return new SqlMeasure(
        "(" + written + ") IS NOT NULL",
        zero(written) + " <> 0",
        weighed(zero(written), weight),
        weight);
  }

  private static SqlMeasure events(String number, Optional<String> under, Optional<String> weight) {
    return new SqlMeasure(
        "TRUE",
        number + " <> 0",
        weighed(number, weight),
        under.flatMap(each -> weighed(each, weight)));
  }

  private static Optional<String> weighed(String number, Optional<String> weight) {
    return Optional.of(weight.map(each -> number + " * " + each).orElse(number));
  }

  private static String zero(String number) {
    return "coalesce(" + number + ", 0)";
  }

  /** The numbers of a row that is in the population. */
  String columns(String suffix, String rows) {
    return numbers(rows).entrySet().stream()
        .map(number -> ", " + number.getValue() + " AS " + number.getKey() + suffix)
        .collect(joining());
  }

  /** The sums of the same, over the rows for which a condition holds. */
  String sums(String suffix, String population, String rows) {
    String narrower = "(" + population + ") AND (" + known + ")";
    return new SqlMeasure(narrower, inside, numerator, denominator, squares)
        .numbers(rows).entrySet().stream()
            .map(number -> ", sum(" + number.getValue() + ") AS " + number.getKey() + suffix)
            .collect(joining());
  }

  private Map<String, String> numbers(String rows) {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("units", when("TRUE", "1", rows));
    numbers.put("inside", when(inside, "1", rows));
    numbers.put("numerator", when(inside, numerator.orElse("1"), rows));
    numbers.put("denominator", when("TRUE", denominator.orElse("1"), rows));
    String over = numerator.orElse("1");
    String under = denominator.orElse("1");
    numbers.put("over_squared", squares ? when(inside, product(over, over), rows) : "0");
    numbers.put("over_times_under", squares ? when(inside, product(over, under), rows) : "0");
    numbers.put("under_squared", squares ? when("TRUE", product(under, under), rows) : "0");
    return numbers;
  }

  private static String product(String one, String other) {
    return "(" + one + ") * (" + other + ")";
  }

  private String when(String condition, String number, String rows) {
    return "CASE WHEN (%s) AND (%s) THEN (%s) * %s ELSE 0 END"
        .formatted(known, condition, number, rows);
  }

  /** The same over people, of whom each has such sums. */
  static String ofPersons(boolean squares) {
    String sums =
        "count(*) AS units, CAST(count(*) FILTER (inside > 0) AS BIGINT) AS inside, sum(numerator) AS numerator, sum(denominator) AS denominator, ";
    return sums
        + (squares
            ? "sum(numerator * numerator) AS over_squared, sum(numerator * denominator) AS over_times_under, sum(denominator * denominator) AS under_squared"
            : "0 AS over_squared, 0 AS over_times_under, 0 AS under_squared");
  }

  /** The sums of a query over rows that have them already. */
  static String rolledUp(String suffix) {
    return "CAST(sum(units%1$s) AS BIGINT) AS units, CAST(sum(inside%1$s) AS BIGINT) AS inside, "
            .formatted(suffix)
        + Stream.of("numerator", "denominator", "over_squared", "over_times_under", "under_squared")
            .map(name -> "sum(" + name + suffix + ") AS " + name)
            .collect(joining(", "));
  }
}
