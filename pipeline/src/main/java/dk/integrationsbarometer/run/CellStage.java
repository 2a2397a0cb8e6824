package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.indicators.figures.NeededValues;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.population.PopulationStage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.run.earlier.PublishedBefore;
import dk.integrationsbarometer.spark.SideBySide;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * From checked registers to cells: the classified population of each unit, counted in one pass.
 *
 * @param work where looked-up rows are kept
 * @param notes is told what was kept and is made anew because it was damaged
 */
record CellStage(
    Definitions definitions,
    SparkSession spark,
    Map<String, CheckedRegister> registers,
    String work,
    Consumer<Problem> notes) {
  /**
   * The figures of some indicators, on all dates that were delivered.
   *
   * @param indicators in the order of publication; those that others are compared with are among
   *     them
   */
  FigureStage figures(List<Indicator> indicators) {
    var dates = new StatusDates(registers, Set.of());
    return new FigureStage(indicators, cells(indicators, dates), dates, PublishedBefore.NOTHING);
  }

  /**
   * The cells of all units that some of the indicators are about.
   *
   * @return by the id of the unit, in the order of the definitions
   */
  Map<String, UnitCells> cells(List<Indicator> indicators, StatusDates dates) {
    String meaning = definitions.sharedHash() + CodeVersion.text();
    String recordSecret = WorkFolder.recordSecret(work, indicators);
    var stage = new PopulationStage(spark, registers, work, meaning, notes);
    stage.removeUnused();
    List<Callable<UnitCells>> counts = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    for (Unit unit : definitions.units().values()) {
      List<Indicator> ofUnit =
          indicators.stream().filter(indicator -> indicator.unit().id().equals(unit.id())).toList();
      if (!ofUnit.isEmpty()) {
        units.add(unit);
        counts.add(() -> counted(stage, unit, ofUnit, dates, recordSecret));
      }
    }

    List<UnitCells> counted = SideBySide.run(counts);
    Map<String, UnitCells> cells = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      cells.put(units.get(i).id(), counted.get(i));
    }

    return cells;
  }

  private static UnitCells counted(
      PopulationStage stage,
      Unit unit,
      List<Indicator> ofUnit,
      StatusDates dates,
      String recordSecret) {
    Population population =
        stage.population(unit, dates.of(unit, ofUnit), UnitCells.names(unit, ofUnit));
    return UnitCells.of(population, ofUnit, recordSecret, NeededValues::of);
  }
}
