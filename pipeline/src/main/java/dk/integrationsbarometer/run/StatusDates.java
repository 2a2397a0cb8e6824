package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.CheckedRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which status dates can be counted on, given what was delivered. */
final class StatusDates {
  private final Map<String, CheckedRegister> registers;
  private final Set<Period> periods;

  /**
   * A delivery that is not there.
   *
   * @param date the day that it would be for: the status date, or another one that a variable looks
   *     at
   */
  record Lack(String register, LocalDate date) {}

  StatusDates(Map<String, CheckedRegister> registers, Set<Period> periods) {
    this.registers = registers;
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

  /** The delivery that an indicator lacks for a status date, whatever of it needs that. */
  Optional<Lack> missing(Indicator indicator, LocalDate date) {
    return missing(NamesUsed.gathered(indicator.unit(), NamesUsed.in(indicator)), date);
  }

  /** What only adjusted gaps or gradients need takes no figure away. */
  private Optional<Lack> missingForFigures(Indicator indicator, LocalDate date) {
    return missing(NamesUsed.gathered(indicator.unit(), NamesUsed.ofFigures(indicator)), date);
  }

  /** Also what the rows of other units, on their own dates, lack. */
  private Optional<Lack> missing(List<Variable> variables, LocalDate date) {
    for (Variable variable : variables) {
      if (variable.derivation() instanceof Variable.Gathered gathered) {
        var delivered = Delivered.of(registers.get(gathered.from().id()));
        Timing.Span span = gathered.timing().span(date);
        // Everybody needs the newest of what has happened since a day of their own; the last known
        // value of somebody holds on.
        Optional<LocalDate> lack =
            delivered
                .lack(gathered.timing(), date)
                .or(
                    () ->
                        gathered
                            .since()
                            .flatMap(any -> delivered.newestMissing(gathered.timing(), date)));
        if (lack.isPresent()) {
          return Optional.of(new Lack(gathered.from().id(), lack.get()));
        }

        Optional<Lack> further =
            delivered.dates().stream()
                .filter(span::holds)
                .flatMap(day -> missing(gathered.variables(), day).stream())
                .findFirst();
        if (further.isPresent()) {
          return further;
        }
      }
    }

    return Optional.empty();
  }

  /**
   * What is said of deliveries that are not there and that look-ups of all rows so far may need: it
   * depends on each person's own days whether they do, so no figure is missing for it.
   */
  List<Problem> gapsSoFar(Indicator indicator) {
    List<Problem> gaps = new ArrayList<>();
    SortedSet<LocalDate> dates = complete(indicator);
    if (!dates.isEmpty()) {
      addGapsSoFar(
          NamesUsed.gathered(indicator.unit(), NamesUsed.in(indicator)), dates.last(), gaps);
    }

    return gaps;
  }

  /** Also of what the rows of other units have looked up. */
  private void addGapsSoFar(List<Variable> variables, LocalDate date, List<Problem> gaps) {
    for (Variable variable : variables) {
      if (variable.derivation() instanceof Variable.Gathered gathered) {
        String register = gathered.from().id();
        addGapsSoFar(gathered.variables(), date, gaps);
        Delivered.of(registers.get(register))
            .gapSoFar(gathered.timing(), date)
            .filter(any -> gathered.how() != Variable.How.LATEST || gathered.since().isPresent())
            .map(
                day ->
                    Problem.of(
                        Message.GAP_SO_FAR, Place.ofFile(register), variable.name(), register, day))
            .ifPresent(gaps::add);
      }
    }
  }

  /**
   * Whether a register had not begun to be delivered on a status date, or on the day that is looked
   * at: nothing can be asked for then.
   */
  boolean isBeforeTheFirst(Lack lack, LocalDate date) {
    SortedSet<LocalDate> delivered = registers.get(lack.register()).dates();
    return !delivered.isEmpty()
        && (date.isBefore(delivered.first()) || lack.date().isBefore(delivered.first()));
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
