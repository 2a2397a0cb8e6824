package dk.integrationsbarometer.run.delivered;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Rhythm;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.registers.CheckedRegister;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    return lacks(timing, reference).isEmpty();
  }

  /**
   * The days for which a delivery would have to be there and is not. The first of them decides
   * whether the register had begun by then; it need not be the earliest.
   */
  List<LocalDate> lacks(Timing timing, LocalDate reference) {
    Timing.Span span = timing.span(reference);
    boolean isSpells = register.reference() instanceof ReferenceTime.Spells;
    if (extent == Extent.SOMETHING && isSpells) {
      return List.of();
    }

    List<LocalDate> held = heldBack.stream().filter(span::holds).toList();
    if (!held.isEmpty()) {
      return held;
    }

    boolean isThere = extent == Extent.SOMETHING && reaches(timing, span);
    Set<LocalDate> lacks = new LinkedHashSet<>();
    if (!isThere) {
      lacks.add(due(timing, span).orElse(span.holds(reference) ? reference : span.last()));
    }

    if (timing.when() == Timing.When.SAME_YEAR || timing.when() == Timing.When.WINDOW) {
      lacks.addAll(gaps(span.first().orElseThrow().minusDays(1), span.last()));
    }

    return List.copyOf(lacks);
  }

  /** The delivery that would reach the end of a span, or else be in it, if there can be such. */
  private Optional<LocalDate> due(Timing timing, Timing.Span span) {
    boolean isOfDays =
        timing.when() == Timing.When.SAME_DATE || timing.when() == Timing.When.SAME_MONTH;
    return isOfDays || reaches(span.last())
        ? possible(span.last()).filter(span::holds).max(Comparator.naturalOrder())
        : possible(span.last())
            .filter(date -> isReached(span.last(), date))
            .min(Comparator.naturalOrder());
  }

  /** The dates that deliveries can have, of the years around a day. */
  private Stream<LocalDate> possible(LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .boxed()
        .flatMap(year -> register.reference().dates(year).stream());
  }

  /** The days after the newest delivery for which others would have to be there by then. */
  List<LocalDate> newestMissing(Timing timing, LocalDate reference) {
    Timing.Span span = timing.span(reference);
    return dates.stream()
        .filter(span::holds)
        .max(Comparator.naturalOrder())
        .map(newest -> gaps(newest, span.last()))
        .orElse(List.of());
  }

  /**
   * The days, of those up to a reference date, for which a delivery is not there although the
   * register had begun to be delivered. Whether somebody needs it depends on that person's own day.
   */
  List<LocalDate> gapsSoFar(Timing timing, LocalDate reference) {
    LocalDate last = timing.span(reference).last();
    return timing.when() == Timing.When.SO_FAR && !dates.headSet(last).isEmpty()
        ? gaps(dates.first(), last)
        : List.of();
  }

  /** The day of the delivery before the first, of what has happened so far by a reference date. */
  Optional<LocalDate> beforeTheFirst(Timing timing, LocalDate reference) {
    LocalDate last = timing.span(reference).last();
    return timing.when() == Timing.When.SO_FAR && !dates.headSet(last.plusDays(1)).isEmpty()
        ? rhythm().map(every -> every.before(dates.first()))
        : Optional.empty();
  }

  private List<LocalDate> gaps(LocalDate after, LocalDate last) {
    return rhythm().map(every -> every.missing(dates, after, last)).orElse(List.of()).stream()
        .map(this::dated)
        .toList();
  }

  /** The date of the delivery that is due by a day: a quarter can be dated by its first day. */
  private LocalDate dated(LocalDate due) {
    return possible(due)
        .filter(date -> !date.isAfter(due))
        .max(Comparator.naturalOrder())
        .orElse(due);
  }

  /** How often the register comes, if it comes regularly. */
  private Optional<Rhythm> rhythm() {
    return register.reference().every().filter(every -> every != Rhythm.IRREGULAR);
  }

  private boolean reaches(Timing timing, Timing.Span span) {
    return switch (timing.when()) {
      case SAME_DATE, SAME_MONTH -> dates.stream().anyMatch(span::holds);
      case SAME_YEAR -> dates.stream().anyMatch(span::holds) && reaches(span.last());
      case WINDOW ->
          reaches(span.last()) && (rhythm().isEmpty() || dates.stream().anyMatch(span::holds));
      case SO_FAR -> timing.shift() <= 0 || reaches(span.last());
      case VALID -> true;
    };
  }

  /** Whether the last delivery stands for the month of a day, or for a later one. */
  private boolean reaches(LocalDate day) {
    return !dates.isEmpty() && isReached(day, dates.last());
  }

  private boolean isReached(LocalDate day, LocalDate delivery) {
    return !YearMonth.from(end(delivery)).isBefore(YearMonth.from(day));
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
