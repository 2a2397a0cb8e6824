package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.AreaColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The cells that a row is in, where what is counted of them does not add up over finer cells. */
record CellColumns(CellPlan plan, ExpressionColumns expressions) {
  /** The field that is empty where a row is not in a cell. */
  static final String GROUP = "group";

  /** A cell that was brought to the driver. */
  static CellKey key(Row cell) {
    return new CellKey(
        (LocalDate) cell.get(0), cell.getString(1), cell.getString(2), cell.getString(3));
  }

  /**
   * The cells of an indicator that a row is in; no group where it is not in the group. A cell has a
   * date, an area, a group and a breakdown.
   */
  Column of(Indicator indicator) {
    List<Column> groups = groups(indicator);
    groups.add(concat(lit(CellKey.ALIKE), alike(indicator)));
    if (indicator.measure().whole() == Measure.Whole.POPULATION) {
      groups.add(lit(CellKey.WHOLE));
    }

    return cells(indicator, groups);
  }

  /** How many units a row stands for. */
  Column rowCount() {
    return plan.unit()
        .register()
        .count()
        .map(count -> coalesce(col(count), lit(0L)))
        .orElse(lit(1L));
  }

  /** The same as {@link #of} of the indicator's own groups only. */
  Column ofGroups(Indicator indicator) {
    return cells(indicator, groups(indicator));
  }

  private List<Column> groups(Indicator indicator) {
    List<Column> groups = new ArrayList<>();
    indicator.groups().forEach(group -> groups.add(when(holds(group), lit(group.code()))));
    return groups;
  }

  private Column cells(Indicator indicator, List<Column> groups) {
    List<Column> cells = new ArrayList<>();
    for (Breakdown breakdown : indicator.cuts()) {
      for (Column group : groups) {
        cells.add(
            struct(
                col(CheckedColumns.REFERENCE_DATE).alias("date"),
                AreaColumns.of(plan.unit().register()).alias("area"),
                group.alias(GROUP),
                slice(breakdown).alias("breakdown")));
      }
    }

    return array(cells.toArray(Column[]::new));
  }

  /** The groups that a row is in, all in one text; see {@link CellKey#alike}. */
  private Column alike(Indicator indicator) {
    return concat_ws(
        CellKey.AND,
        indicator.groups().stream()
            .sorted(Comparator.comparing(Group::code))
            .map(group -> when(holds(group), lit(group.code())))
            .toArray(Column[]::new));
  }

  private Column holds(Group group) {
    return expressions.holds(group.where());
  }

  private static Column slice(Breakdown breakdown) {
    return concat_ws(
        ",",
        breakdown.variables().stream()
            .map(variable -> concat(lit(variable.name() + "="), known(variable.name())))
            .toArray(Column[]::new));
  }

  private static Column known(String name) {
    return coalesce(col(name).cast(DataTypes.StringType), lit(Code.UNKNOWN.code()));
  }
}
