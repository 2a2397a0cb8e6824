package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;

import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import dk.integrationsbarometer.spark.FittedSessions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Derives a unit's variables on its status dates. */
public final class PopulationStage {
  private final FittedSessions sessions;
  private final Map<String, CheckedRegister> registers;
  private final Lookups lookups;

  /**
   * A stage.
   *
   * @param sessions asked for when a population is wanted
   * @param work the protected folder in which look-ups are kept, with what was derived of them
   * @param meaning changes when a register, classification or variable is defined otherwise, or the
   *     program derives otherwise
   * @param notes is told what was kept and is made anew because it was damaged
   */
  public PopulationStage(
      FittedSessions sessions,
      Map<String, CheckedRegister> registers,
      String work,
      String meaning,
      Consumer<Problem> notes) {
    this.sessions = sessions;
    this.registers = Map.copyOf(registers);
    var home = new Path(work);
    var sealed = new SealedFolders(home, sessions.hadoop(), notes);
    this.lookups = new Lookups(sessions, this.registers, this::rows, sealed, home, meaning);
  }

  /**
   * Removes what is kept under the work folder and cannot be used any more; to be called while
   * nothing else works there.
   */
  public void removeUnused() {
    lookups.removeUnused();
  }

  /**
   * The population.
   *
   * @param dates status dates that were delivered
   * @param names the variables and columns that somebody needs; nothing else is computed
   */
  public Population population(Unit unit, SortedSet<LocalDate> dates, Set<String> names) {
    List<Variable> needed = NamesUsed.needed(unit, names);
    Set<String> produced = new TreeSet<>();
    needed.stream().map(Variable::name).filter(names::contains).forEach(produced::add);
    return new Population(unit, dates, produced, rows(unit, dates, names, needed));
  }

  /**
   * The deliveries that rows of a status date rest on: each by its register and its fingerprint.
   * Nothing is read for it.
   *
   * @param names as above
   */
  public SortedSet<String> sources(Unit unit, LocalDate date, Set<String> names) {
    return lookups.sources(request(unit, names, NamesUsed.needed(unit, names)), date);
  }

  private static LookupRequest request(Unit unit, Set<String> names, List<Variable> needed) {
    return new LookupRequest(
        unit, needed, ownColumns(unit, needed, names), kept(unit, needed, names));
  }

  private Dataset<Row> rows(
      Unit unit, SortedSet<LocalDate> dates, Set<String> names, List<Variable> needed) {
    LookupRequest request = request(unit, names, needed);
    return request.gathered().isEmpty()
        ? DerivedColumns.of(plain(unit, dates), needed)
        : lookups.attached(unit, dates, request);
  }

  private Dataset<Row> rows(Unit unit, SortedSet<LocalDate> dates, Set<String> names) {
    return population(unit, dates, names).rows();
  }

  private Dataset<Row> plain(Unit unit, SortedSet<LocalDate> dates) {
    Object[] days = dates.toArray();
    CheckedRegister register = registers.get(unit.id());
    return register
        .rows(
            sessions.forBytes(register.bytes()),
            delivery -> delivery.dates().stream().anyMatch(dates::contains))
        .filter(col(CheckedColumns.REFERENCE_DATE).isin(days));
  }

  /** Whether the derived and the official answer are both known and differ; false otherwise. */
  public static Column disagrees(Variable variable) {
    return col(DerivedColumns.DISAGREES + variable.name());
  }

  /** Whether the register gives an official answer. */
  public static Column isCompared(Variable variable) {
    return col(DerivedColumns.COMPARED + variable.name());
  }

  /** What somebody asked for, what every row has, and what came of comparing. */
  private static List<String> kept(Unit unit, List<Variable> needed, Set<String> names) {
    Set<String> kept = new LinkedHashSet<>(ownColumns(unit, List.of(), names));
    for (Variable variable : needed) {
      if (names.contains(variable.name())) {
        kept.add(variable.name());
      }

      if (variable.official().isPresent()) {
        kept.add(DerivedColumns.COMPARED + variable.name());
        kept.add(DerivedColumns.DISAGREES + variable.name());
      }
    }

    return List.copyOf(kept);
  }

  /**
   * The columns of the unit's register that somebody needs once the look-ups are done; all others,
   * the keys among them, need not travel with the rows.
   */
  private static List<String> ownColumns(Unit unit, List<Variable> needed, Set<String> names) {
    Set<String> used = new TreeSet<>(names);
    unit.register().area().ifPresent(used::add);
    unit.register().count().ifPresent(used::add);
    needed.stream()
        .filter(variable -> !(variable.derivation() instanceof Variable.Gathered))
        .forEach(variable -> used.addAll(NamesUsed.in(variable)));
    List<String> columns = new ArrayList<>(List.of(CheckedColumns.REFERENCE_DATE));
    unit.register().columns().stream()
        .map(RegisterColumn::name)
        .filter(used::contains)
        .forEach(columns::add);
    return columns;
  }
}
