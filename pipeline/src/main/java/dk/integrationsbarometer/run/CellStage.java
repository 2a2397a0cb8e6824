package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.cells.kept.CellSource;
import dk.integrationsbarometer.cells.kept.KeptCells;
import dk.integrationsbarometer.cells.kept.Recount;
import dk.integrationsbarometer.disclosure.SmallNumbers;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.population.PopulationStage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import dk.integrationsbarometer.run.earlier.PublishedBefore;
import dk.integrationsbarometer.run.kept.UnitSource;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.Sessions;
import dk.integrationsbarometer.spark.SideBySide;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkBuildInfo;

/**
 * From checked registers to cells: those that are kept, and of the classified population of each
 * unit those that are not, counted in one pass.
 *
 * @param work where cells and looked-up rows are kept
 * @param unused what becomes of kept cells that are not used
 * @param notes is told what was kept and is made anew because it was damaged
 */
record CellStage(
    Definitions definitions,
    FittedSessions sessions,
    Map<String, CheckedRegister> registers,
    String work,
    KeptCells.Unused unused,
    Consumer<Problem> notes) {
  /**
   * What came of it.
   *
   * @param cells by the id of the unit, in the order of the definitions
   * @param indicators of which of them something was counted, and why
   */
  record Found(Map<String, UnitCells> cells, List<Recount> indicators) {}

  /**
   * The figures of some indicators, on all dates that were delivered.
   *
   * @param indicators in the order of publication; those that others are compared with are among
   *     them
   */
  FigureStage figures(List<Indicator> indicators) {
    var dates = new StatusDates(registers, Set.of());
    Found found = found(indicators, dates);
    return new FigureStage(
        indicators, found.cells(), dates, PublishedBefore.NOTHING, found.indicators());
  }

  /** The cells of all units that some of the indicators are about. */
  Map<String, UnitCells> cells(List<Indicator> indicators, StatusDates dates) {
    return found(indicators, dates).cells();
  }

  private Found found(List<Indicator> indicators, StatusDates dates) {
    String meaning = definitions.sharedHash() + CodeVersion.text();
    String recordSecret = WorkFolder.recordSecret(work, indicators);
    var stage = new PopulationStage(sessions, registers, work, meaning, notes);
    stage.removeUnused();
    var home = new Path(work);
    var kept =
        new KeptCells(new SealedFolders(home, sessions.hadoop(), notes), home, program(), unused);
    List<Callable<KeptCells.Found>> counts = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    for (Unit unit : definitions.units().values()) {
      List<Indicator> ofUnit =
          indicators.stream().filter(indicator -> indicator.unit().id().equals(unit.id())).toList();
      if (!ofUnit.isEmpty()) {
        units.add(unit);
        CellSource source = new UnitSource(stage, unit, ofUnit, dates.of(unit, ofUnit));
        counts.add(() -> kept.cells(unit, ofUnit, source, recordSecret, SmallNumbers::toldValues));
      }
    }

    Set<String> ids = new HashSet<>();
    units.forEach(unit -> ids.add(unit.id()));
    kept.removeUnused(ids);
    List<KeptCells.Found> counted = SideBySide.run(counts);
    Map<String, UnitCells> cells = new LinkedHashMap<>();
    List<Recount> recounts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      cells.put(units.get(i).id(), counted.get(i).cells());
      recounts.addAll(counted.get(i).indicators());
    }

    return new Found(cells, recounts);
  }

  /** Everything beside definitions and data that could change a number. */
  private static String program() {
    return CodeVersion.text() + SparkBuildInfo.spark_version() + new TreeMap<>(Sessions.PINNED);
  }
}
