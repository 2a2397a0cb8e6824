package dk.integrationsbarometer.compile.examples;

import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that the rows of an example are of: no run would ever see a row of a day that its
 * register cannot have.
 */
final class ExampleDates {
  private final Register register;
  private final Problems problems;
  private final SortedMap<LocalDate, TextTable.Cell> cells = new TreeMap<>();

  ExampleDates(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  /** Takes note of the day of a row, and where it is written. */
  void add(LocalDate day, TextTable.Cell cell) {
    cells.putIfAbsent(day, cell);
  }

  /** Reports the days that the register cannot have, or not all of them. */
  void check() {
    SortedSet<LocalDate> possible = new TreeSet<>();
    cells.forEach(
        (day, cell) -> {
          NavigableSet<LocalDate> days = near(day);
          if (days.isEmpty() || days.contains(day)) {
            possible.add(day);
          } else {
            problems.add(
                Message.DAY_OF_NO_ROWS, cell.place(), register.id(), day, nearest(day, days));
          }
        });
    register
        .reference()
        .every()
        .map(every -> every.tooClose(possible))
        .filter(close -> !close.isEmpty())
        .ifPresent(this::reportClose);
  }

  private void reportClose(SortedSet<LocalDate> close) {
    List<String> days = close.stream().map(LocalDate::toString).toList();
    problems.add(
        Message.DAYS_BETWEEN,
        cells.get(close.first()).place(),
        register.id(),
        register.reference().every().orElseThrow().spelling(),
        Spelling.list(days));
  }

  private NavigableSet<LocalDate> near(LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .boxed()
        .flatMap(year -> register.reference().dates(year).stream())
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  /** The last day before and the first after. */
  private static String nearest(LocalDate day, NavigableSet<LocalDate> days) {
    return String.join(
        ", ",
        Stream.of(days.lower(day), days.higher(day))
            .filter(Objects::nonNull)
            .map(LocalDate::toString)
            .toList());
  }
}
