package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.registers.CheckedRegister;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What of a register was delivered.
 *
 * @param dates its reference dates; none for spells, of which nobody can say how far they reach
 * @param heldBack dates that were delivered and are not used
 */
record Delivered(
    Register register, Extent extent, SortedSet<LocalDate> dates, SortedSet<LocalDate> heldBack) {
  /** Whether there is anything of a register. */
  enum Extent {
    SOMETHING,
    NOTHING
  }

  static Delivered of(CheckedRegister checked) {
    return new Delivered(
        checked.register(),
        checked.deliveries().isEmpty() ? Extent.NOTHING : Extent.SOMETHING,
        checked.dates(),
        checked.heldBack());
  }

  /** Whether all rows that belong to a reference date can be there. */
  boolean has(Timing timing, LocalDate reference) {
    return lack(timing, reference).isEmpty();
  }

  /** The first day for which a delivery would have to be there and is not. */
  Optional<LocalDate> lack(Timing timing, LocalDate reference) {
    Timing.Span span = timing.span(reference);
    boolean isSpells = register.reference() instanceof ReferenceTime.Spells;
    if (extent == Extent.SOMETHING && isSpells) {
      return Optional.empty();
    }

    Optional<LocalDate> held = heldBack.stream().filter(span::holds).findFirst();
    if (extent == Extent.NOTHING || held.isPresent() || !reaches(timing, span)) {
      return Optional.of(held.orElse(span.holds(reference) ? reference : span.last()));
    }

    return switch (timing.when()) {
      case SAME_YEAR, WINDOW -> gap(span.first().orElseThrow().minusDays(1), span.last());
      case SAME_DATE, SAME_MONTH, SO_FAR, VALID -> Optional.empty();
    };
  }

  /** The first day after the newest delivery for which another would have to be there by then. */
  Optional<LocalDate> newestMissing(Timing timing, LocalDate reference) {
    Timing.Span span = timing.span(reference);
    return dates.stream()
        .filter(span::holds)
        .max(Comparator.naturalOrder())
        .flatMap(newest -> gap(newest, span.last()));
  }

  /**
   * The first day, of those up to a reference date, for which a delivery is not there although the
   * register had begun to be delivered. Whether somebody needs it depends on that person's own day.
   */
  Optional<LocalDate> gapSoFar(Timing timing, LocalDate reference) {
    LocalDate last = timing.span(reference).last();
    return timing.when() == Timing.When.SO_FAR && !dates.headSet(last).isEmpty()
        ? gap(dates.first(), last)
        : Optional.empty();
  }

  private Optional<LocalDate> gap(LocalDate after, LocalDate last) {
    return register.reference().every().flatMap(every -> every.firstMissing(dates, after, last));
  }

  private boolean reaches(Timing timing, Timing.Span span) {
    return switch (timing.when()) {
      case SAME_DATE, SAME_MONTH -> dates.stream().anyMatch(span::holds);
      case SAME_YEAR -> dates.stream().anyMatch(span::holds) && reaches(span.last());
      case WINDOW -> reaches(span.last());
      case SO_FAR -> timing.shift() <= 0 || reaches(span.last());
      case VALID -> true;
    };
  }

  /** Whether the last delivery stands for the month of a day, or for a later one. */
  private boolean reaches(LocalDate day) {
    return !dates.isEmpty() && !YearMonth.from(end(dates.last())).isBefore(YearMonth.from(day));
  }

  /** The last day for which a delivery with that reference date stands. */
  private LocalDate end(LocalDate date) {
    return register.reference() instanceof ReferenceTime.InFileName file
        ? end(date, file.pattern(), file.day())
        : register.reference() instanceof ReferenceTime.InColumn column
            ? end(date, column.pattern(), column.day())
            : date;
  }

  private static LocalDate end(LocalDate date, TimePattern pattern, TimePattern.Day day) {
    return switch (day) {
      case FIRST -> date.plusMonths(pattern.months()).minusDays(1);
      case LAST -> date;
      case FIRST_OF_NEXT -> date.minusDays(1);
    };
  }
}
