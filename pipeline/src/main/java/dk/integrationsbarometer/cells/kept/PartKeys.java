package dk.integrationsbarometer.cells.kept;

import dk.integrationsbarometer.cells.CellPlan;
import dk.integrationsbarometer.cells.grains.Grain;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.registers.delivered.Delivery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names the parts of a unit's cells after everything that decides them: what is defined, the
 * deliveries, the program.
 */
final class PartKeys {
  private final CellPlan plan;
  private final String program;
  private final CellSource source;
  private final Set<String> ofGrain = new TreeSet<>();
  private final String grain;
  private final Map<String, String> resting = new HashMap<>();

  /**
   * Those of a plan.
   *
   * @param conditions of groups and populations, as text in which every name stands that they use
   * @param program its version and that of Spark
   */
  PartKeys(CellPlan plan, List<String> conditions, String program, CellSource source) {
    this.plan = plan;
    this.program = program;
    this.source = source;
    plan.variables().forEach(variable -> ofGrain.add(variable.name()));
    plan.compared().forEach(variable -> ofGrain.add(variable.name()));
    plan.unit().register().area().ifPresent(ofGrain::add);
    // One name can be part of another: a name too many is no harm.
    plan.names().stream()
        .filter(name -> conditions.stream().anyMatch(text -> text.contains(name)))
        .forEach(ofGrain::add);
    this.grain =
        hash(
            program,
            conditions.toString(),
            plan.grains().all().stream().map(Grain::names).toList().toString(),
            plan.compared().stream().map(Variable::name).toList().toString(),
            source.meaning(ofGrain));
  }

  /** What the finest cells of the unit are, on whatever date. */
  String grain() {
    return grain;
  }

  String atoms(LocalDate date) {
    return hash("atoms", grain, date.toString(), resting(date, ofGrain));
  }

  String sums(int number, LocalDate date) {
    return hash("sums", atoms(date), of(number, List.of(date)));
  }

  /** The values of a period are those of all dates behind it. */
  String orders(int number, Period period) {
    Collection<LocalDate> dates = new TreeSet<>(source.dates());
    dates.retainAll(indicator(number).period().datesBehind(period));
    return hash("orders", period.code(), of(number, dates));
  }

  String clusters(int number) {
    return hash("clusters", of(number, source.dates()));
  }

  /** All that decides an indicator, for saying what of it changed. */
  Basis basis(int number) {
    Set<String> names = NamesUsed.in(indicator(number));
    return new Basis(
        hash(program),
        source.codes(names),
        indicator(number).hash(),
        hash(source.dates().stream().map(date -> resting(date, names)).toList().toString()));
  }

  private String of(int number, Collection<LocalDate> dates) {
    List<String> parts = new ArrayList<>(List.of(program, indicator(number).hash()));
    Set<String> names = NamesUsed.in(indicator(number));
    dates.forEach(date -> parts.add(date + resting(date, names)));
    return hash(parts.toArray(String[]::new));
  }

  private Indicator indicator(int number) {
    return plan.indicators().get(number);
  }

  private String resting(LocalDate date, Set<String> names) {
    return resting.computeIfAbsent(
        date + " " + names, asked -> hash(source.restingOn(date, names).toString()));
  }

  private static String hash(String... parts) {
    return Delivery.hash(List.of(parts).toString());
  }
}
