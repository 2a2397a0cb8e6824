package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.indicators.figures.NeededValues;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.oracle.Points;
import dk.integrationsbarometer.oracle.ReferenceFigures;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.population.PopulationStage;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.RegisterCheck;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.registers.delivered.Extracts;
import dk.integrationsbarometer.spark.FittedSessions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;

/**
 * The program's way from files to cells, stage by stage, for tests that look at what is between.
 */
public final class SparkEngine {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final SparkSession spark;
  private final Definitions definitions;
  private final Path extracts;
  private final Path work;

  public SparkEngine(SparkSession spark, Definitions definitions, Path extracts, Path work) {
    this.spark = spark;
    this.definitions = definitions;
    this.extracts = extracts;
    this.work = work;
  }

  /** The registers whose rows have been checked. */
  public Map<String, CheckedRegister> check(Collection<Register> registers) {
    var problems = new Problems();
    Map<String, List<Delivery>> found =
        Extracts.find(
            extracts.toString(),
            registers,
            TODAY,
            spark.sparkContext().hadoopConfiguration(),
            problems,
            note -> {});
    problems.end();
    Map<String, CheckedRegister> checked = new LinkedHashMap<>();
    new RegisterCheck(new FittedSessions(spark), work.toString(), "", problems, SparkEngine::unfit)
        .check(registers, found)
        .forEach(register -> checked.put(register.register().id(), register));
    problems.end();
    return checked;
  }

  public CheckedRegister check(String register) {
    return check(List.of(definitions.registers().get(register))).get(register);
  }

  /** The unit's rows on all delivered dates, with the variables that some names need. */
  public Population population(Unit unit, Set<String> names) {
    Map<String, CheckedRegister> checked = check(needed(unit, names));
    SortedSet<LocalDate> dates = new TreeSet<>(checked.get(unit.id()).dates());
    return stage(checked).population(unit, dates, names);
  }

  /**
   * The cells of several indicators of one unit, on those of their status dates that are delivered.
   */
  public List<IndicatorCells> cells(List<Indicator> indicators) {
    Unit unit = indicators.get(0).unit();
    return cells(check(needed(unit, UnitCells.names(unit, indicators))), indicators);
  }

  /** The same from registers that were checked before. */
  public List<IndicatorCells> cells(
      Map<String, CheckedRegister> checked, List<Indicator> indicators) {
    UnitCells cells =
        UnitCells.of(
            population(checked, indicators),
            indicators,
            "",
            (indicator, period, people) -> Optional.of(NeededValues.of(indicator, period, people)));
    return indicators.stream()
        .map(indicator -> cells.of(indicator, statusDates(indicator, checked)))
        .toList();
  }

  /**
   * The unit's rows on those status dates of the indicators that are delivered; the look-ups are
   * made here when they are not kept already.
   */
  public Population population(Map<String, CheckedRegister> checked, List<Indicator> indicators) {
    Unit unit = indicators.get(0).unit();
    SortedSet<LocalDate> dates = new TreeSet<>();
    indicators.forEach(indicator -> dates.addAll(statusDates(indicator, checked)));
    return stage(checked).population(unit, dates, UnitCells.names(unit, indicators));
  }

  public IndicatorCells cells(Indicator indicator) {
    return cells(List.of(indicator)).get(0);
  }

  private PopulationStage stage(Map<String, CheckedRegister> checked) {
    var stage =
        new PopulationStage(
            new FittedSessions(spark),
            checked,
            work.toString(),
            definitions.sharedHash(),
            SparkEngine::unfit);
    stage.removeUnused();
    return stage;
  }

  /** Nothing damages what these tests keep. */
  private static void unfit(Problem note) {
    if (note.message() == Message.NOT_AS_SEALED) {
      throw new IllegalStateException(note.text());
    }
  }

  private static SortedSet<LocalDate> statusDates(
      Indicator indicator, Map<String, CheckedRegister> checked) {
    SortedSet<LocalDate> own = new TreeSet<>(checked.get(indicator.unit().id()).dates());
    own.removeIf(date -> !indicator.period().isStatusDate(date));
    return own;
  }

  private static Collection<Register> needed(Unit unit, Set<String> names) {
    Map<String, Register> needed = new LinkedHashMap<>(Map.of(unit.id(), unit.register()));
    NamesUsed.registers(unit, names).forEach(register -> needed.put(register.id(), register));
    return new ArrayList<>(needed.values());
  }

  /** Cells as the reference engine has them: all status dates of a period together. */
  public static SortedMap<ReferenceFigures.Key, Points> byPeriod(IndicatorCells cells) {
    SortedMap<ReferenceFigures.Key, Points> byPeriod = new TreeMap<>();
    cells
        .sums()
        .forEach(
            (key, sums) -> {
              String period = Period.of(key.date(), cells.indicator().period().length()).code();
              var points = points(sums);
              byPeriod.merge(
                  new ReferenceFigures.Key(period, key.area(), key.group(), key.breakdown()),
                  points,
                  Points::plus);
            });
    byPeriod.keySet().removeIf(key -> key.group().equals(CellKey.WHOLE));
    return byPeriod;
  }

  /** The reference engine's way to write the same sums. */
  public static Points points(Sums sums) {
    return new Points(
        sums.units(),
        sums.inside(),
        sums.numerator(),
        sums.denominator(),
        sums.squares().over(),
        sums.squares().across(),
        sums.squares().under());
  }
}
