package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A loop over the people of an indicator's unit that adds to cells. */
final class Counting {
  private final Indicator indicator;
  private final SortedSet<LocalDate> dates = new TreeSet<>();
  private final Map<ReferenceFigures.Key, SortedMap<LocalDate, List<Contribution>>> cells =
      new TreeMap<>();
  private final Set<Comparison> overlapping = new LinkedHashSet<>();
  private final Set<Comparison> straying = new LinkedHashSet<>();

  Counting(Indicator indicator) {
    this.indicator = indicator;
  }

  void countAll(RegisterRows rows) {
    List<Variable> variables = NamesUsed.needed(indicator.unit(), NamesUsed.in(indicator));
    for (Example.Row row : rows.of(indicator.unit().id())) {
      LocalDate date = row.reference().orElseThrow();
      if (indicator.hasFiguresOn(date)) {
        dates.add(date);
        var unit = new DerivedValues(rows, date, row.values());
        unit.deriveAll(variables);
        count(unit, date);
      }
    }
  }

  private void count(DerivedValues unit, LocalDate date) {
    long rows =
        indicator
            .unit()
            .register()
            .count()
            .map(column -> Objects.requireNonNullElse((Long) unit.value(column), 0L))
            .orElse(1L);
    Optional<String> person = indicator.unit().register().person();
    Optional<Contribution> adds =
        Contribution.of(indicator, unit.evaluation(), rows)
            .map(row -> person.map(column -> row.of(date, unit.value(column))).orElse(row));
    if (adds.isEmpty()) {
      return;
    }

    List<String> groups = new ArrayList<>(List.of(ReferenceFigures.EVERYBODY));
    indicator.groups().stream()
        .filter(group -> unit.evaluation().holds(group.where()))
        .forEach(group -> groups.add(group.code()));
    indicator.comparisons().stream()
        .filter(pair -> groups.contains(pair.group().code()))
        .filter(pair -> groups.contains(pair.reference().code()))
        .forEach(overlapping::add);
    indicator.comparisons().stream()
        .filter(pair -> groups.contains(pair.group().code()))
        .filter(pair -> !groups.contains(pair.reference().code()))
        .forEach(straying::add);
    for (String group : groups) {
      for (Breakdown breakdown : indicator.cuts()) {
        cells
            .computeIfAbsent(key(unit, date, group, breakdown), key -> new TreeMap<>())
            .computeIfAbsent(date, day -> new ArrayList<>())
            .add(adds.get());
      }
    }
  }

  private ReferenceFigures.Key key(
      DerivedValues unit, LocalDate date, String group, Breakdown breakdown) {
    Register register = indicator.unit().register();
    String area = text(area(unit.value(register.area().orElseThrow()), register, date));
    String slice =
        breakdown.variables().stream()
            .map(variable -> variable.name() + "=" + text(unit.value(variable.name())))
            .collect(Collectors.joining(","));
    return new ReferenceFigures.Key(
        Period.of(date, indicator.period().length()).code(), area, group, slice);
  }

  private static Object area(Object written, Register register, LocalDate date) {
    return register
        .changingAreas()
        .filter(areas -> written != null)
        .flatMap(
            areas ->
                areas
                    .find(written.toString(), date)
                    .flatMap(item -> areas.shown(item, CodeMap.NEWEST)))
        .<Object>map(CodeList.Item::code)
        .orElse(written);
  }

  private static String text(Object code) {
    return code == null ? Code.UNKNOWN.code() : code.toString();
  }

  /** The status dates that have rows. */
  SortedSet<LocalDate> dates() {
    return dates;
  }

  /** What each row adds, by figure and status date; the group {@code *} is everybody. */
  Map<ReferenceFigures.Key, SortedMap<LocalDate, List<Contribution>>> cells() {
    return cells;
  }

  /** The comparisons in which somebody is in both groups. */
  Set<Comparison> overlapping() {
    return overlapping;
  }

  /** The comparisons in which somebody of the group is not in the reference. */
  Set<Comparison> straying() {
    return straying;
  }
}
