package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.cells.columns.Bits;
import dk.integrationsbarometer.cells.columns.ExactNumbers;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.AreaColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Adds the people of a survey up to clusters, and these to the strata they were drawn in, all in
 * Spark: for each indicator, period and stratum the totals of the finest cells, and the sums of the
 * products of what a cluster adds to every two of them. A cluster that adds nothing is still
 * counted.
 */
final class ClusterColumns {
  private static final String STRATUM = "stratum$";
  private static final String CLUSTER = "cluster$";
  private static final String DRAWN_FROM = "drawn_from$";
  private static final String INDICATOR = "indicator$";
  private static final String PERIOD = "period$";
  private static final String CELL = "cell$";
  private static final String OVER = "over$";
  private static final String UNDER = "under$";
  private static final String ALL = "all$";
  private static final String ONE = "one$";
  private static final String OTHER = "other$";

  private final CellPlan plan;
  private final SurveyDesign design;
  private final ExpressionColumns expressions;

  ClusterColumns(CellPlan plan, SurveyDesign design, ExpressionColumns expressions) {
    this.plan = plan;
    this.design = design;
    this.expressions = expressions;
  }

  /**
   * A row for every two cells of a stratum that are in one cluster, a cell with itself among them,
   * and one of no cells for all clusters of the stratum. Its columns, by position: indicator,
   * period, stratum, the two cells (area, groups, slice), how many clusters, of how many, the
   * numerator and denominator of the first cell, and the products numerator by numerator and by
   * denominator, denominator by numerator and by denominator.
   */
  Dataset<Row> sums(Population population) {
    Dataset<Row> marked = marked(population);
    ExactNumbers exact = ExactNumbers.of(marked);
    Dataset<Row> people = people(marked, exact);
    Dataset<Row> ofCells =
        people
            .groupBy(columns(INDICATOR, PERIOD, STRATUM, CLUSTER, CELL))
            .agg(
                max(DRAWN_FROM).alias(DRAWN_FROM),
                exact.total(OVER).alias(OVER),
                exact.total(UNDER).alias(UNDER));
    Dataset<Row> ofClusters =
        ofCells
            .groupBy(columns(INDICATOR, PERIOD, STRATUM, CLUSTER))
            .agg(
                max(DRAWN_FROM).alias(DRAWN_FROM),
                collect_list(struct(col(CELL), col(OVER), col(UNDER))).alias(ALL));
    Column one = col(part(ONE, CELL));
    Column other = col(part(OTHER, CELL));
    Dataset<Row> pairs =
        ofClusters
            .withColumn(ONE, explode(col(ALL)))
            .withColumn(OTHER, explode(col(ALL)))
            .filter(one.isNull().and(other.isNull()).or(one.leq(other)))
            .withColumn("first$", one)
            .withColumn("second$", other);
    return pairs
        .groupBy(columns(INDICATOR, PERIOD, STRATUM, "first$", "second$"))
        .agg(
            count(lit(1)),
            max(DRAWN_FROM),
            sum(part(ONE, OVER)),
            sum(part(ONE, UNDER)),
            products(OVER, OVER),
            products(OVER, UNDER),
            products(UNDER, OVER),
            products(UNDER, UNDER));
  }

  /** Each person's cluster, and what is worked out for each indicator. */
  private Dataset<Row> marked(Population population) {
    List<Column> parts = new ArrayList<>(parts(population));
    parts.addAll(
        List.of(
            design.stratum().map(ClusterColumns::text).orElse(lit("")).alias(STRATUM),
            array(design.cluster().stream().map(ClusterColumns::text).toArray(Column[]::new))
                .alias(CLUSTER),
            design
                .drawnFrom()
                .map(name -> col(name).cast(DataTypes.LongType))
                .orElse(lit(null).cast(DataTypes.LongType))
                .alias(DRAWN_FROM)));
    return population.rows().select(parts.toArray(Column[]::new));
  }

  /** What each person adds to each indicator: to its sample, and to a cell where they count. */
  private Dataset<Row> people(Dataset<Row> marked, ExactNumbers exact) {
    List<Column> adds = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      if (plan.indicators().get(i).design().isPresent()) {
        Column nothing = exact.of(lit(0));
        adds.add(add(i, when(lit(false), col(CELL + i)), nothing, nothing));
        adds.add(
            when(
                col(CELL + i).isNotNull(),
                add(i, col(CELL + i), exact.of(col(OVER + i)), exact.of(col(UNDER + i)))));
      }
    }

    return marked
        .select(
            col(STRATUM),
            col(CLUSTER),
            col(DRAWN_FROM),
            explode(array(adds.toArray(Column[]::new))).alias(ALL))
        .select(col(STRATUM), col(CLUSTER), col(DRAWN_FROM), col(ALL + ".*"))
        .filter(col(PERIOD).isNotNull());
  }

  private static Column add(int indicator, Column cell, Column over, Column under) {
    return struct(
        lit(indicator).alias(INDICATOR),
        col(PERIOD + indicator).alias(PERIOD),
        cell.alias(CELL),
        over.alias(OVER),
        under.alias(UNDER));
  }

  /**
   * The period, the cell, and what is added to it, of each indicator; no cell for who is not
   * counted, and no period for who has no weight and so was not drawn.
   */
  private List<Column> parts(Population population) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      if (indicator.design().isPresent()) {
        MeasureColumns.Parts parts = MeasureColumns.of(indicator, expressions);
        Column period = period(indicator, population);
        columns.add(
            MeasureColumns.weight(indicator, expressions)
                .map(weight -> when(weight.notEqual(lit(0L)), period))
                .orElse(period)
                .alias(PERIOD + i));
        columns.add(when(parts.units(), cell(indicator)).alias(CELL + i));
        columns.add(
            parts.numerator().orElse(one(parts.inside().orElse(parts.units()))).alias(OVER + i));
        columns.add(parts.denominator().orElse(one(parts.units())).alias(UNDER + i));
      }
    }

    return columns;
  }

  private static Column one(Column truth) {
    return when(truth, lit(1L)).otherwise(lit(0L));
  }

  private static Column period(Indicator indicator, Population population) {
    Column period = lit(null).cast(DataTypes.StringType);
    for (var date : population.dates()) {
      if (indicator.hasFiguresOn(date)) {
        String code = Period.of(date, indicator.period().length()).code();
        period =
            when(col(CheckedColumns.REFERENCE_DATE).equalTo(lit(date)), lit(code))
                .otherwise(period);
      }
    }

    return period;
  }

  private Column cell(Indicator indicator) {
    List<Column> groups =
        Bits.words(
            indicator.groups().stream().map(group -> expressions.holds(group.where())).toList());
    Column[] slice =
        indicator.cuts().stream()
            .flatMap(cut -> cut.variables().stream())
            .map(Variable::name)
            .distinct()
            .sorted()
            .map(name -> concat(lit(name + "="), known(name)))
            .toArray(Column[]::new);
    return struct(
        AreaColumns.of(plan.unit().register()),
        array(groups.toArray(Column[]::new)),
        concat_ws(",", slice));
  }

  private static Column known(String name) {
    return coalesce(col(name), lit(Code.UNKNOWN.code()));
  }

  private static Column text(String name) {
    return col(name).cast(DataTypes.StringType);
  }

  private static Column products(String one, String other) {
    return sum(col(part(ONE, one)).multiply(col(part(OTHER, other))));
  }

  private static String part(String struct, String field) {
    return struct + "." + field;
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
  }
}
