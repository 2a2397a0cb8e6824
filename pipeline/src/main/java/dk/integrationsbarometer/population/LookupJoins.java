package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.col;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Joins a unit's rows with summaries of the registers that are looked into. */
final class LookupJoins {
  private static final long FEW = 10;
  private static final long MOST_KEYS = 1_000_000; // they are sent to every worker

  private final Map<String, CheckedRegister> registers;
  private final long saved;
  private final Source source;

  /** The rows of a register that belong to some of the wanted dates, with the names used. */
  interface Source {
    Dataset<Row> rows(Unit unit, Set<String> used, Predicate<LocalDate> wanted);
  }

  /**
   * Joins over some rows.
   *
   * @param saved how many rows must be about others before it pays to leave those out first
   */
  LookupJoins(Map<String, CheckedRegister> registers, long saved, Source source) {
    this.registers = registers;
    this.saved = saved;
    this.source = source;
  }

  /** The unit's own columns that are asked for, and everything that is gathered. */
  Dataset<Row> of(LookupRequest request, List<LocalDate> dates) {
    Map<GatheringKey, List<Variable>> groups = GatheringKey.group(request.gathered());
    List<GatheringKey> ahead = new ArrayList<>(groups.keySet());
    Set<String> kept = new LinkedHashSet<>(request.own());
    Unit own = new Unit(request.unit().register(), List.of());
    Dataset<Row> rows =
        source
            .rows(own, kept, date -> dates.contains(date))
            .select(columns(own, kept, ahead).toArray(Column[]::new));
    var people = new FewPeople(request.unit(), rows);
    for (Map.Entry<GatheringKey, List<Variable>> group : groups.entrySet()) {
      GatheringKey key = group.getKey();
      Optional<Dataset<Row>> few =
          key.since().isEmpty() && pays(own, key) ? people.with(key) : Optional.empty();
      List<Variable.Gathered> wanted =
          few.isPresent() || key.since().isPresent()
              ? group.getValue().stream().map(GatheringKey::gathered).toList()
              : sameTable(groups, key);
      var summaries = new Summaries(dates, wanted);
      Dataset<Row> joined =
          Summaries.join(
              rows, summaries.of(beside(theirs(wanted, dates, few, key), rows, key), key), key);
      ahead.remove(key);
      List<Column> columns = columns(own, kept, ahead);
      for (Variable variable : group.getValue()) {
        columns.add(
            summaries
                .value(GatheringKey.gathered(variable), col(CheckedColumns.REFERENCE_DATE))
                .alias(variable.name()));
        kept.add(variable.name());
      }

      rows = joined.select(columns.toArray(Column[]::new));
      if (few.isPresent()) {
        people.found(group.getValue(), rows);
      }
    }

    return rows;
  }

  private Dataset<Row> theirs(
      List<Variable.Gathered> wanted,
      List<LocalDate> dates,
      Optional<Dataset<Row>> few,
      GatheringKey key) {
    Dataset<Row> all =
        source.rows(
            GatheringKey.unit(wanted),
            GatheringKey.used(wanted),
            date -> GatheringKey.belongs(wanted, dates, date));
    return few.map(people -> Summaries.wanted(all, people, key)).orElse(all);
  }

  private static Dataset<Row> beside(Dataset<Row> theirs, Dataset<Row> rows, GatheringKey key) {
    return key.since().isPresent() ? SinceRows.beside(theirs, rows, key) : theirs;
  }

  /**
   * Whether so many rows of the register looked into are about others that it pays to leave those
   * out first: a survey of some thousand people need not have the whole population summed up.
   */
  private boolean pays(Unit unit, GatheringKey key) {
    long mine = rows(unit.register());
    return mine <= MOST_KEYS && rows(key.register()) - FEW * mine >= saved;
  }

  private long rows(Register register) {
    return registers.get(register.id()).deliveries().stream()
        .mapToLong(CheckedDelivery::rows)
        .sum();
  }

  /**
   * What is kept, and the unit's own keys of the joins that are still ahead; gathered keys are kept
   * anyway.
   */
  private static List<Column> columns(Unit unit, Set<String> kept, List<GatheringKey> ahead) {
    Set<String> names = new LinkedHashSet<>(kept);
    ahead.stream()
        .flatMap(key -> key.ours().stream())
        .filter(own -> unit.register().column(own).isPresent())
        .forEach(names::add);
    return new ArrayList<>(names.stream().map(name -> col(name)).toList());
  }

  /**
   * All look-ups into the same columns of the same register, so that mother and father share one
   * summary of it.
   */
  private static List<Variable.Gathered> sameTable(
      Map<GatheringKey, List<Variable>> groups, GatheringKey wanted) {
    List<Variable.Gathered> same = new ArrayList<>();
    groups.forEach(
        (key, variables) -> {
          if (key.since().isEmpty()
              && key.register().id().equals(wanted.register().id())
              && key.theirs().equals(wanted.theirs())) {
            variables.forEach(variable -> same.add(GatheringKey.gathered(variable)));
          }
        });
    return same;
  }
}
