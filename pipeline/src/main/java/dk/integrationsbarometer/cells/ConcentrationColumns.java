package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.cells.columns.ExactNumbers;
import dk.integrationsbarometer.cells.columns.LargestAmounts;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which cells have an amount that few people decide, all in Spark: a person's amounts and their
 * order stay there. Only for indicators whose rule asks for it.
 *
 * <p>What a person contributes is what all rows of theirs on the status date add to the sum, with
 * its weight, without its sign. Where no column says whose a row is, each is somebody's of their
 * own.
 */
final class ConcentrationColumns {
  private static final String INDICATOR = "indicator$";
  private static final String SUM = "sum$";
  private static final String CELL = "cell$";
  private static final String CELLS = "cells$";
  private static final String PERSON = "person$";
  private static final String PERSONS = "persons$";
  private static final String AMOUNT = "amount$";
  private static final String ALL = "all$";
  private static final List<String> KEYS = List.of(INDICATOR, SUM, CELL);
  private static final int OVER = 0;
  private static final int UNDER = 1;
  private static final int TWO = 2;
  private static final int HUNDRED = 100;

  private final CellColumns cells;
  private final ExpressionColumns expressions;
  private final Map<Integer, Indicator> asked = new LinkedHashMap<>();

  ConcentrationColumns(CellPlan plan, ExpressionColumns expressions) {
    this.cells = new CellColumns(plan, expressions);
    this.expressions = expressions;
    for (int i = 0; i < plan.indicators().size(); i++) {
      if (plan.indicators().get(i).concentration().isPresent()) {
        asked.put(i, plan.indicators().get(i));
      }
    }
  }

  /**
   * A row for every cell that is concentrated, with the indicator's number in the plan and the
   * cell; empty when no indicator has a rule.
   */
  Optional<Dataset<Row>> concentrated(Population population) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }

    Dataset<Row> marked = population.rows().select(marks());
    ExactNumbers exact = ExactNumbers.of(marked);
    Dataset<Row> contributions = contributions(marked, exact);
    return Optional.of(
        new LargestAmounts(KEYS, AMOUNT, PERSONS, exact)
            .of(contributions, sizes())
            .filter(isConcentrated())
            .select(col(INDICATOR), col(CELL))
            .distinct());
  }

  /** Each row's person, and for each indicator the cells that it is in and its amounts. */
  private Column[] marks() {
    Column person = person().map(name -> col(name)).orElse(lit(""));
    List<Column> columns = new ArrayList<>(List.of(person.alias(PERSON), persons().alias(PERSONS)));
    asked.forEach(
        (number, indicator) -> {
          MeasureColumns.Parts parts = MeasureColumns.of(indicator, expressions);
          columns.add(when(parts.units(), cells.ofGroups(indicator)).alias(CELLS + number));
          columns.add(parts.numerator().orElseThrow().alias(amount(number, OVER)));
          if (indicator.measure().dividesByNumbers()) {
            columns.add(parts.denominator().orElseThrow().alias(amount(number, UNDER)));
          }
        });
    return columns.toArray(Column[]::new);
  }

  /** A row for every person and sum of a cell to which they add anything but 0. */
  private Dataset<Row> contributions(Dataset<Row> marked, ExactNumbers exact) {
    Dataset<Row> rows =
        marked
            .select(col(PERSON), col(PERSONS), explode(array(amounts(exact))).alias(ALL))
            .select(col(PERSON), col(PERSONS), col(ALL + ".*"))
            .filter(col(CELLS).isNotNull().and(col(AMOUNT).notEqual(lit(0))))
            .withColumn(CELL, explode(col(CELLS)))
            .filter(col(CELL + "." + CellColumns.GROUP).isNotNull())
            .drop(CELLS);
    Dataset<Row> ofPersons =
        person().isPresent()
            ? rows.groupBy(col(INDICATOR), col(SUM), col(CELL), col(PERSON), col(PERSONS))
                .agg(exact.total(AMOUNT).alias(AMOUNT))
            : rows;
    return ofPersons.withColumn(AMOUNT, abs(col(AMOUNT)));
  }

  private Column[] amounts(ExactNumbers exact) {
    List<Column> amounts = new ArrayList<>();
    asked.forEach(
        (number, indicator) -> {
          amounts.add(amount(number, OVER, exact));
          if (indicator.measure().dividesByNumbers()) {
            amounts.add(amount(number, UNDER, exact));
          }
        });
    return amounts.toArray(Column[]::new);
  }

  private static Column amount(int number, int sum, ExactNumbers exact) {
    return struct(
        lit(number).alias(INDICATOR),
        lit(sum).alias(SUM),
        col(CELLS + number).alias(CELLS),
        exact.of(col(amount(number, sum))).alias(AMOUNT));
  }

  private static String amount(int number, int sum) {
    return AMOUNT + number + "$" + sum;
  }

  private Set<Integer> sizes() {
    Set<Integer> sizes = new TreeSet<>();
    asked.values().forEach(each -> sizes.addAll(rule(each).sizes()));
    return sizes;
  }

  /** By the rule of the indicator that a row is of. */
  private Column isConcentrated() {
    Column found = lit(false);
    for (Map.Entry<Integer, Indicator> each : asked.entrySet()) {
      found =
          when(col(INDICATOR).equalTo(lit(each.getKey())), isConcentrated(rule(each.getValue())))
              .otherwise(found);
    }

    return found;
  }

  private static Column isConcentrated(ConcentrationRule rule) {
    Column total = LargestAmounts.total();
    Column dominated =
        rule.dominance()
            .map(
                most ->
                    LargestAmounts.times(HUNDRED, LargestAmounts.largest(most.largest()))
                        .gt(LargestAmounts.times(most.percent(), total)))
            .orElse(lit(false));
    Column close =
        rule.pPercent()
            .map(
                percent ->
                    LargestAmounts.times(HUNDRED, total.minus(LargestAmounts.largest(TWO)))
                        .lt(LargestAmounts.times(percent, LargestAmounts.largest(1))))
            .orElse(lit(false));
    return dominated.or(close);
  }

  private static ConcentrationRule rule(Indicator indicator) {
    return indicator.concentration().orElseThrow();
  }

  /** How many people a row stands for, each with its amount. */
  private Column persons() {
    return cells
        .plan()
        .unit()
        .register()
        .count()
        .filter(count -> person().isEmpty())
        .map(count -> coalesce(col(count), lit(0L)))
        .orElse(lit(1L));
  }

  private Optional<String> person() {
    return cells.plan().unit().register().person();
  }
}
