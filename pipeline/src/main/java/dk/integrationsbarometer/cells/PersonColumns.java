package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.cells.columns.ExactNumbers;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts the people of every cell in a unit in which one person can have several rows: the rows of
 * a person are put together in each cell first, in Spark. Different people do not add up over
 * cells, so each cell that a figure needs is counted by itself.
 */
final class PersonColumns {
  private static final String INDICATOR = "indicator$";
  private static final String CELL = "cell$";
  private static final String CELLS = "cells$";
  private static final String PERSON = "person$";
  private static final String INSIDE = "inside$";
  private static final String OUTSIDE = "outside$";
  private static final String OVER = "over$";
  private static final String UNDER = "under$";
  private static final String ALL = "all$";
  private static final int FIRST_SQUARE = 5;

  private final CellPlan plan;
  private final CellColumns cells;
  private final String person;
  private final ExpressionColumns expressions;

  /**
   * For the indicators of a plan.
   *
   * @param person the column with the person
   */
  PersonColumns(CellPlan plan, String person, ExpressionColumns expressions) {
    this.plan = plan;
    this.cells = new CellColumns(plan, expressions);
    this.person = person;
    this.expressions = expressions;
  }

  /**
   * A row for every cell with anybody in it. Its columns, by position: the indicator's number in
   * the plan, the cell (date, area, group, breakdown), how many people, how many of them inside and
   * outside the numerator, and the sums over people of what each adds to the numerator, squared,
   * times what they add to the denominator, and of the latter squared.
   */
  Dataset<Row> people(Population population) {
    Dataset<Row> marked = marked(population);
    ExactNumbers exact = ExactNumbers.of(marked);
    Dataset<Row> rows = marked.select(col(PERSON), explode(array(adds(exact))).alias(ALL));
    Dataset<Row> ofPersons =
        rows.select(col(PERSON), col(ALL + ".*"))
            .filter(col(CELLS).isNotNull())
            .withColumn(CELL, explode(col(CELLS)))
            .filter(col(CELL + "." + CellColumns.GROUP).isNotNull())
            .groupBy(col(INDICATOR), col(CELL), col(PERSON))
            .agg(
                max(INSIDE).alias(INSIDE),
                max(OUTSIDE).alias(OUTSIDE),
                exact.total(OVER).alias(OVER),
                exact.total(UNDER).alias(UNDER));
    return ofPersons
        .groupBy(col(INDICATOR), col(CELL))
        .agg(
            count(lit(1)),
            sum(INSIDE),
            sum(OUTSIDE),
            sum(col(OVER).multiply(col(OVER))),
            sum(col(OVER).multiply(col(UNDER))),
            sum(col(UNDER).multiply(col(UNDER))));
  }

  /** What a row of {@link #people} says. */
  static UnitParts.People people(Row row, Indicator indicator) {
    Squares squares =
        indicator.needsSquares()
            ? new Squares(
                row.getDecimal(FIRST_SQUARE),
                row.getDecimal(FIRST_SQUARE + 1),
                row.getDecimal(FIRST_SQUARE + 2))
            : Squares.ZERO;
    return new UnitParts.People(row.getLong(2), row.getLong(3), row.getLong(4), squares);
  }

  /** Each row's person, and for each indicator the cells that it is in and what it adds to them. */
  private Dataset<Row> marked(Population population) {
    List<Column> columns = new ArrayList<>(List.of(col(person).alias(PERSON)));
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      MeasureColumns.Parts parts = MeasureColumns.of(indicator, expressions);
      Column inside = parts.inside().orElse(parts.units());
      columns.add(when(parts.units(), cells.of(indicator)).alias(CELLS + i));
      columns.add(one(inside).alias(INSIDE + i));
      columns.add(lit(1L).minus(one(inside)).alias(OUTSIDE + i));
      columns.add(parts.numerator().orElse(one(inside)).alias(OVER + i));
      columns.add(parts.denominator().orElse(lit(1L)).alias(UNDER + i));
    }

    return population.rows().select(columns.toArray(Column[]::new));
  }

  private Column[] adds(ExactNumbers exact) {
    List<Column> adds = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      adds.add(
          struct(
              lit(i).alias(INDICATOR),
              col(CELLS + i).alias(CELLS),
              col(INSIDE + i).alias(INSIDE),
              col(OUTSIDE + i).alias(OUTSIDE),
              exact.of(col(OVER + i)).alias(OVER),
              exact.of(col(UNDER + i)).alias(UNDER)));
    }

    return adds.toArray(Column[]::new);
  }

  private static Column one(Column truth) {
    return when(truth, lit(1L)).otherwise(lit(0L));
  }
}
