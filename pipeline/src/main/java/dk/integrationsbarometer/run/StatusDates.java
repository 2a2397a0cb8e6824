package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.Disagreement;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.run.delivered.Lack;
import dk.integrationsbarometer.run.delivered.LookUps;
import dk.integrationsbarometer.run.delivered.MissingDeliveries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which status dates can be counted on, given what was delivered. */
final class StatusDates {
  private final Map<String, CheckedRegister> registers;
  private final LookUps lookUps;
  private final Set<Period> periods;

  StatusDates(Map<String, CheckedRegister> registers, Set<Period> periods) {
    this.registers = registers;
    this.lookUps = new LookUps(registers);
    this.periods = periods;
  }

  /** The delivered dates of a unit that some of its indicators count on. */
  SortedSet<LocalDate> of(Unit unit, List<Indicator> indicators) {
    return wanted(registers.get(unit.id()).dates(), indicators);
  }

  private SortedSet<LocalDate> wanted(Set<LocalDate> delivered, List<Indicator> indicators) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (LocalDate date : delivered) {
      if (indicators.stream()
          .anyMatch(indicator -> indicator.hasFiguresOn(date) && isRequested(indicator, date))) {
        dates.add(date);
      }
    }

    return dates;
  }

  /**
   * The dates of an indicator for which all that it needs was delivered: without the month's jobs,
   * nobody would seem to work.
   */
  SortedSet<LocalDate> complete(Indicator indicator) {
    SortedSet<LocalDate> dates = of(indicator.unit(), List.of(indicator));
    dates.removeIf(date -> missingForFigures(indicator, date).isPresent());
    return dates;
  }

  /**
   * The dates of an indicator on which its people were delivered, but not all that is asked about
   * them, although that had begun to be delivered; and those on which its people are held back.
   */
  SortedSet<LocalDate> lacking(Indicator indicator) {
    SortedSet<LocalDate> dates = of(indicator.unit(), List.of(indicator));
    dates.removeIf(
        date ->
            missingForFigures(indicator, date)
                .filter(lack -> !isBeforeTheFirst(lack, date))
                .isEmpty());
    dates.addAll(wanted(registers.get(indicator.unit().id()).heldBack(), List.of(indicator)));
    return dates;
  }

  /** The dates that figures can be given for, and adjusted gaps or gradients cannot. */
  SortedSet<LocalDate> figuresAlone(Indicator indicator) {
    SortedSet<LocalDate> dates = complete(indicator);
    dates.removeIf(date -> missing(indicator, date).isEmpty());
    return dates;
  }

  /** What an indicator lacks on a status date, whatever of it needs that. */
  List<Lack> missing(Indicator indicator, LocalDate date) {
    return lookUps.missing(gathered(indicator), date).toList();
  }

  /** What only adjusted gaps or gradients need takes no figure away. */
  private Optional<Lack> missingForFigures(Indicator indicator, LocalDate date) {
    return lookUps
        .missing(NamesUsed.gathered(indicator.unit(), NamesUsed.ofFigures(indicator)), date)
        .findFirst();
  }

  private static List<Variable> gathered(Indicator indicator) {
    return NamesUsed.gathered(indicator.unit(), NamesUsed.in(indicator));
  }

  /** What the look-ups of all rows so far lack on a status date that has figures. */
  List<Lack> soFar(Indicator indicator, LocalDate date) {
    return lookUps.soFar(gathered(indicator), date).toList();
  }

  /** The time of which such look-ups know nothing, as their registers began later. */
  List<Lack> beforeTheFirst(Indicator indicator, LocalDate date) {
    return lookUps.beforeTheFirst(gathered(indicator), date).toList();
  }

  /** The dates that have figures, of which look-ups of all rows so far may count too little. */
  SortedSet<LocalDate> partly(Indicator indicator) {
    SortedSet<LocalDate> dates = complete(indicator);
    dates.removeIf(date -> soFar(indicator, date).isEmpty());
    return dates;
  }

  /** What is said of deliveries that are not there; of what never was, another note tells. */
  List<Problem> told(List<Indicator> indicators) {
    var told = new MissingDeliveries();
    for (Indicator indicator : indicators) {
      SortedSet<LocalDate> lacking = lacking(indicator);
      for (LocalDate date : of(indicator.unit(), List.of(indicator))) {
        List<Lack> lacks = missing(indicator, date);
        if (lacking.contains(date)
            || lacks.stream().noneMatch(each -> isBeforeTheFirst(each, date))) {
          lacks.stream()
              .filter(each -> !registers.get(each.register()).deliveries().isEmpty())
              .filter(each -> !isBeforeTheFirst(each, date))
              .forEach(each -> told.add(indicator.id(), each));
        }
      }

      complete(indicator)
          .forEach(
              date -> soFar(indicator, date).forEach(lack -> told.addSoFar(indicator.id(), lack)));
    }

    return told.told();
  }

  /**
   * How often variables have other answers than the register's own column, on the dates for which
   * all is delivered that the variable rests on: else the wrong register would be blamed.
   */
  Map<String, List<Disagreement>> disagreements(
      Map<String, Unit> units, Map<String, UnitCells> cells) {
    Map<String, List<Disagreement>> found = new TreeMap<>();
    cells.forEach(
        (id, counted) ->
            found.put(
                id,
                counted.disagreements().stream()
                    .filter(each -> isWhole(units.get(id), each.variable(), each.date()))
                    .toList()));
    return found;
  }

  private boolean isWhole(Unit unit, String variable, LocalDate date) {
    List<Variable> gathered = NamesUsed.gathered(unit, Set.of(variable));
    return Stream.concat(lookUps.missing(gathered, date), lookUps.soFar(gathered, date))
        .findAny()
        .isEmpty();
  }

  /**
   * Whether a register had not begun to be delivered on a status date, or on the day that is looked
   * at: nothing can be asked for then.
   */
  boolean isBeforeTheFirst(Lack lack, LocalDate date) {
    SortedSet<LocalDate> delivered = registers.get(lack.register()).dates();
    return !delivered.isEmpty()
        && (date.isBefore(delivered.first()) || lack.first().isBefore(delivered.first()));
  }

  /** Whether a delivered date lies in a period that is asked for. */
  boolean hasRequested(Indicator indicator) {
    return of(indicator.unit(), List.of(indicator)).stream()
        .anyMatch(date -> periods.isEmpty() || periods.stream().anyMatch(each -> lies(date, each)));
  }

  /** Also the dates of earlier periods that the figures of a requested one rest on. */
  private boolean isRequested(Indicator indicator, LocalDate date) {
    return periods.isEmpty()
        || periods.stream().anyMatch(requested -> indicator.period().isBehind(date, requested));
  }

  private static boolean lies(LocalDate date, Period period) {
    return !date.isBefore(period.first()) && !date.isAfter(period.last());
  }
}
