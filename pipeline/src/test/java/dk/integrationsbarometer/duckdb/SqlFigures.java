package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * From cells to figures: {@code indicator, period, area, grp, breakdown, numerator, denominator,
 * persons, value}.
 */
final class SqlFigures {
  private SqlFigures() {}

  /**
   * Figures of the periods of which every status date has cells; a cell that nobody is in gives no
   * row.
   */
  static String of(List<Indicator> indicators, String cells) {
    return "WITH cells AS MATERIALIZED ("
        + cells
        + ")\n"
        + indicators.stream().map(SqlFigures::figures).collect(joining("\nUNION ALL\n"));
  }

  private static String figures(Indicator indicator) {
    String mine =
        "(SELECT *, "
            + period(indicator)
            + " AS period, "
            + dates(indicator)
            + " AS dates FROM cells WHERE indicator = "
            + Sql.text(indicator.id())
            + ")";
    String value =
        indicator.measure() instanceof Measure.Count
            ? "sum(numerator)::DOUBLE / any_value(dates)"
            : "100.0::DOUBLE * sum(numerator) / sum(denominator)";
    return """
        SELECT indicator, period, area, grp, breakdown, sum(numerator)::DOUBLE AS numerator,
          sum(denominator)::DOUBLE AS denominator, max(units) AS persons, %s AS value
        FROM %s
        WHERE period IN (SELECT period FROM %s GROUP BY period HAVING count(DISTINCT reference_date) = any_value(dates))
        GROUP BY ALL"""
        .formatted(value, mine, mine);
  }

  private static String period(Indicator indicator) {
    return switch (indicator.period().length()) {
      case YEAR -> "CAST(year(reference_date) AS VARCHAR)";
      case HALF_YEAR ->
          "year(reference_date) || 'H' || (CASE WHEN month(reference_date) <= 6 THEN 1 ELSE 2 END)";
      case SCHOOL_YEAR ->
          "CASE WHEN month(reference_date) >= 8 THEN year(reference_date) || '/' || (year(reference_date) + 1) ELSE (year(reference_date) - 1) || '/' || year(reference_date) END";
      case QUARTER -> "year(reference_date) || 'Q' || quarter(reference_date)";
    };
  }

  /** How many status dates the period of a row has. */
  private static String dates(Indicator indicator) {
    int months = indicator.period().length().months();
    List<String> parts = new ArrayList<>();
    for (int part = 1; part <= 12 / months; part++) {
      int count =
          indicator.period().datesIn(new Period(2000, indicator.period().length(), part)).size();
      parts.add("WHEN month(reference_date) <= " + part * months + " THEN " + count);
    }

    return "CASE " + String.join(" ", parts) + " END";
  }
}
