package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.StatusDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The periods with which a new indicator begins: half-years, where the rows that are counted have
 * their dates, else years.
 *
 * @param dates the status dates of one year
 */
record FirstPeriod(Period.Length length, List<LocalDate> dates) {
  private static final int YEAR = 2022;
  private static final List<LocalDate> HALVES =
      List.of(LocalDate.of(YEAR, 6, 30), LocalDate.of(YEAR, 12, 31));

  FirstPeriod {
    dates = List.copyOf(dates);
  }

  static FirstPeriod of(Register register) {
    List<LocalDate> possible = register.reference().dates(YEAR);
    return possible.isEmpty() || possible.containsAll(HALVES)
        ? new FirstPeriod(Period.Length.HALF_YEAR, HALVES)
        : new FirstPeriod(
            Period.Length.YEAR, possible.subList(possible.size() - 1, possible.size()));
  }

  /** As the definition has it. */
  String rule() {
    String days =
        dates.stream().map(StatusDay::of).map(StatusDay::written).collect(Collectors.joining(", "));
    return "{length: " + length.word() + ", status_dates: [" + days + "]}";
  }

  /** The first status date. */
  LocalDate date() {
    return dates.get(0);
  }

  /** The period in which it lies. */
  String code() {
    return Period.of(date(), length).code();
  }
}
