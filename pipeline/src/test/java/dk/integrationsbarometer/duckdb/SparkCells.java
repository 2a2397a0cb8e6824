package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.population.PopulationStage;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.Delivery;
import dk.integrationsbarometer.registers.Extracts;
import dk.integrationsbarometer.registers.RegisterCheck;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;

/**
 * The program's own way from extracts to cells, stage by stage, without figures and publication.
 */
public final class SparkCells {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final SparkSession spark;
  private final Definitions definitions;
  private final Path work;

  public SparkCells(SparkSession spark, Definitions definitions, Path work) {
    this.spark = spark;
    this.definitions = definitions;
    this.work = work;
  }

  public Map<String, CheckedRegister> checked(Path extracts, Collection<Register> registers) {
    var problems = new Problems();
    Map<String, List<Delivery>> found =
        Extracts.find(
            extracts.toString(),
            registers,
            TODAY,
            spark.sparkContext().hadoopConfiguration(),
            problems);
    problems.end();
    var check = new RegisterCheck(spark, work.toString(), problems);
    Map<String, CheckedRegister> checked = new HashMap<>();
    check
        .check(registers, found)
        .forEach(register -> checked.put(register.register().id(), register));
    problems.end();
    return checked;
  }

  /** The population; its look-ups are made here when they are not kept already. */
  public Population population(Map<String, CheckedRegister> checked, List<Indicator> indicators) {
    Unit unit = indicators.get(0).unit();
    SortedSet<LocalDate> dates = new TreeSet<>();
    indicators.forEach(indicator -> dates.addAll(dates(checked, indicator)));
    return new PopulationStage(spark, checked, work.toString(), definitions.sharedHash())
        .population(unit, dates, UnitCells.names(unit, indicators));
  }

  public Map<String, IndicatorCells> cells(
      Map<String, CheckedRegister> checked, List<Indicator> indicators) {
    UnitCells cells = UnitCells.of(population(checked, indicators), indicators);
    Map<String, IndicatorCells> byIndicator = new HashMap<>();
    indicators.forEach(
        indicator ->
            byIndicator.put(indicator.id(), cells.of(indicator, dates(checked, indicator))));
    return byIndicator;
  }

  private static SortedSet<LocalDate> dates(
      Map<String, CheckedRegister> checked, Indicator indicator) {
    SortedSet<LocalDate> dates = new TreeSet<>(checked.get(indicator.unit().id()).dates());
    dates.removeIf(date -> !indicator.period().isStatusDate(date));
    return dates;
  }
}
