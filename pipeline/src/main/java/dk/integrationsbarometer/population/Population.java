package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.registers.CheckedColumns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The units of every status date with their derived variables: one row per unit and date. */
public final class Population {
  private final Unit unit;
  private final SortedSet<LocalDate> dates;
  private final Dataset<Row> rows;

  public Population(
      Unit unit, SortedSet<LocalDate> dates, Set<String> variables, Dataset<Row> rows) {
    Set<String> missing = new TreeSet<>(variables);
    missing.add(CheckedColumns.REFERENCE_DATE);
    missing.removeAll(Arrays.asList(rows.columns()));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("A population of " + unit.id() + " lacks " + missing);
    }

    this.unit = unit;
    this.dates = new TreeSet<>(dates);
    this.rows = rows;
  }

  public Unit unit() {
    return unit;
  }

  public SortedSet<LocalDate> dates() {
    return dates;
  }

  public Dataset<Row> rows() {
    return rows;
  }
}
