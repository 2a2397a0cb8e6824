package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Queries for the cells in which few people decide an amount: {@code reference_date, area, grp,
 * breakdown}. Of registers in which no row stands for several people.
 */
final class SqlConcentration {
  private static final String CELL = "reference_date, area, grp, breakdown";

  private SqlConcentration() {}

  static String of(Indicator indicator) {
    ConcentrationRule rule = indicator.concentration().orElseThrow();
    List<String> sums = new ArrayList<>(List.of("numerator"));
    if (indicator.measure().dividesByNumbers()) {
      sums.add("denominator");
    }

    return sums.stream()
        .map(
            sum ->
                "SELECT %1$s FROM (SELECT %1$s, abs(%2$s) AS amount, row_number() OVER (PARTITION BY %1$s ORDER BY abs(%2$s) DESC) AS place FROM (%3$s)) GROUP BY ALL HAVING %4$s"
                    .formatted(CELL, sum, SqlCells.contributions(indicator), holds(rule)))
        .collect(joining(" UNION "));
  }

  private static String holds(ConcentrationRule rule) {
    return Stream.concat(
            rule.dominance().stream()
                .map(
                    most ->
                        "100 * sum(amount) FILTER (place <= %d) > %d * sum(amount)"
                            .formatted(most.largest(), most.percent())),
            rule.pPercent().stream()
                .map(
                    percent ->
                        "100 * coalesce(sum(amount) FILTER (place > 2), 0) < %d * max(amount)"
                            .formatted(percent)))
        .collect(joining(" OR "));
  }
}
