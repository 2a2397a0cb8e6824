package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.StatusDay;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reports status dates that the rows of a register never have, not in leap years, or more of them
 * than it is delivered for: nobody would be counted on them, and no figure would say so.
 */
final class StatusDateCheck {
  /** One year without 29 February and one with it. */
  private static final List<Integer> YEARS = List.of(2023, 2024);

  private final Register register;
  private final Problems problems;

  StatusDateCheck(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  /** Looks at the status dates of an indicator whose period could be read. */
  void check(Fields indicator) {
    Fields period =
        Fields.of(indicator.find("period").orElse(indicator.empty()), "'period'", problems);
    List<Node.Scalar> written = period.scalars("status_dates");
    written.forEach(this::check);
    checkRhythm(written);
  }

  /** A register that comes once a year cannot be there for two days of it. */
  private void checkRhythm(List<Node.Scalar> written) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    YEARS.forEach(
        year -> written.forEach(each -> dates.add(StatusDay.parse(each.text()).atYear(year))));
    register
        .reference()
        .every()
        .filter(every -> !every.tooClose(dates).isEmpty())
        .ifPresent(
            every ->
                problems.add(
                    Message.STATUS_DATES_BETWEEN,
                    written.get(0).place(),
                    register.id(),
                    every.spelling(),
                    days(every.tooClose(dates))));
  }

  private void check(Node.Scalar written) {
    MonthDay day = StatusDay.parse(written.text());
    for (int year : YEARS) {
      List<LocalDate> dates = register.reference().dates(year);
      if (!dates.isEmpty() && !dates.contains(day.atYear(year))) {
        problems.add(
            Message.STATUS_DATE_OF_NO_ROWS,
            written.place(),
            register.id(),
            day.atYear(year),
            instead(day, dates));
        return;
      }
    }
  }

  /** The day of the same month, or all days when there is none in it. */
  private static String instead(MonthDay day, List<LocalDate> dates) {
    List<LocalDate> near =
        dates.stream().filter(date -> date.getMonth() == day.getMonth()).toList();
    return days(near.isEmpty() ? dates : near);
  }

  private static String days(Collection<LocalDate> dates) {
    return dates.stream()
        .map(StatusDay::of)
        .map(StatusDay::written)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
