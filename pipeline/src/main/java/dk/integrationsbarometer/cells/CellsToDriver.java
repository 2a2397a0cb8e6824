package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.Code;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.population.PopulationStage;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Aggregates a population in one pass and brings the cells, and nothing else, to the driver. */
final class CellsToDriver {
  private static final String AREA = "cell_area";
  private static final String GROUPS = "cell_groups";
  private static final String VARIABLE = "cell_variable_";
  private static final String WEIGHT = "cell_weight";
  private static final String POPULATION = "cell_population_";
  private static final String NUMERATOR = "cell_numerator_";

  private final CellPlan plan;
  private final ExpressionColumns expressions = new ExpressionColumns(name -> col(name));

  CellsToDriver(CellPlan plan) {
    this.plan = plan;
  }

  List<FineCell> collect(Population population) {
    Dataset<Row> marked = population.rows().select(markedColumns());
    List<Column> keys =
        new ArrayList<>(List.of(col(CheckedColumns.REFERENCE_DATE), col(AREA), col(GROUPS)));
    for (int i = 0; i < plan.variables().size(); i++) {
      keys.add(col(VARIABLE + i));
    }

    List<Column> sums = sums();
    Dataset<Row> cells =
        marked
            .groupBy(keys.toArray(Column[]::new))
            .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    return cells.collectAsList().stream().map(this::cell).toList();
  }

  /**
   * The grain, the weight, and whether the row is in each population and numerator, each computed
   * once.
   */
  private Column[] markedColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(col(CheckedColumns.REFERENCE_DATE));
    columns.add(
        coalesce(col(plan.unit().register().area().orElseThrow()), lit(Code.UNKNOWN.code()))
            .alias(AREA));
    columns.add(groupBits().alias(GROUPS));
    for (int i = 0; i < plan.variables().size(); i++) {
      columns.add(
          coalesce(col(plan.variables().get(i).name()), lit(Code.UNKNOWN.code()))
              .alias(VARIABLE + i));
    }

    columns.add(
        plan.unit()
            .register()
            .count()
            .map(count -> coalesce(col(count), lit(0L)))
            .orElse(lit(1L))
            .alias(WEIGHT));
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      Column counted = expressions.holds(indicator.population());
      columns.add(counted.alias(POPULATION + i));
      columns.add(
          (indicator.measure() instanceof Measure.Share share
                  ? counted.and(expressions.holds(share.numerator()))
                  : counted)
              .alias(NUMERATOR + i));
    }

    for (Variable variable : plan.compared()) {
      columns.add(PopulationStage.isCompared(variable).alias("compared_" + variable.name()));
      columns.add(PopulationStage.disagrees(variable).alias("disagrees_" + variable.name()));
    }

    return columns.toArray(Column[]::new);
  }

  private Column groupBits() {
    Column bits = lit(0L);
    for (int i = 0; i < plan.groups().size(); i++) {
      bits =
          bits.plus(
              when(expressions.holds(plan.groups().get(i).where()), lit(1L << i))
                  .otherwise(lit(0L)));
    }

    return bits;
  }

  private List<Column> sums() {
    List<Column> sums = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      sums.add(weighed(NUMERATOR + i));
      sums.add(weighed(POPULATION + i));
    }

    for (Variable variable : plan.compared()) {
      sums.add(weighed("compared_" + variable.name()));
      sums.add(weighed("disagrees_" + variable.name()));
    }

    return sums;
  }

  private static Column weighed(String name) {
    return sum(when(col(name), col(WEIGHT)).otherwise(lit(0L)))
        .cast(DataTypes.LongType)
        .alias("sum_" + name);
  }

  private FineCell cell(Row row) {
    int variables = plan.variables().size();
    int indicators = 2 * plan.indicators().size();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < variables; i++) {
      codes.add(row.getString(3 + i));
    }

    List<Long> sums = new ArrayList<>();
    for (int i = 3 + variables; i < row.size(); i++) {
      sums.add(row.getLong(i));
    }

    return new FineCell(
        ((Date) row.get(0)).toLocalDate(),
        row.getString(1),
        row.getLong(2),
        codes,
        sums.subList(0, indicators),
        sums.subList(indicators, sums.size()));
  }
}
