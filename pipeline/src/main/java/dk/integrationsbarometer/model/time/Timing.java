package dk.integrationsbarometer.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which rows of a register belong to a reference date.
 *
 * @param shift months by which the reference date is moved before anything else; 0 for a window
 * @param window only for {@link When#WINDOW}
 */
public record Timing(When when, int shift, Optional<Window> window) {
  /** How rows and a reference date are brought together. */
  public enum When {
    /** Rows for the reference date itself. */
    SAME_DATE,
    /** Rows for the calendar month in which the reference date lies. */
    SAME_MONTH,
    /** Rows for the calendar year in which the reference date lies. */
    SAME_YEAR,
    /** Spells and events that began on the reference date or before. */
    SO_FAR,
    /** Spells that hold on the reference date. */
    VALID,
    /** Rows dated in a window around the reference date, and spells that hold on a day of it. */
    WINDOW
  }

  /** The days after one date, counted in months from the reference date, and up to another. */
  public record Window(int from, int to) {}

  /**
   * The days whose rows belong to a reference date.
   *
   * @param first empty when there is no first
   */
  public record Span(Optional<LocalDate> first, LocalDate last) {
    public boolean holds(LocalDate day) {
      return !day.isAfter(last) && first.map(begin -> !day.isBefore(begin)).orElse(true);
    }
  }

  /** Rows of a kind, without shift or window. */
  public static Timing of(When when) {
    return new Timing(when, 0, Optional.empty());
  }

  /** The days whose rows belong to a reference date. */
  public Span span(LocalDate reference) {
    LocalDate day = plusMonths(reference, shift);
    return switch (when) {
      case SAME_DATE, VALID -> new Span(Optional.of(day), day);
      case SAME_MONTH ->
          new Span(Optional.of(day.withDayOfMonth(1)), day.withDayOfMonth(day.lengthOfMonth()));
      case SAME_YEAR ->
          new Span(Optional.of(day.withDayOfYear(1)), day.withDayOfYear(day.lengthOfYear()));
      case SO_FAR -> new Span(Optional.empty(), day);
      case WINDOW ->
          new Span(
              Optional.of(plusMonths(reference, window.orElseThrow().from()).plusDays(1)),
              plusMonths(reference, window.orElseThrow().to()));
    };
  }

  /** Whether rows of a later time than the reference date belong to it. */
  public boolean looksAhead() {
    return shift > 0 || window.map(each -> each.to() > 0).orElse(false);
  }

  /**
   * Some months later or earlier: the last day of a month leads to the last day of the other month,
   * any other day to the same day, or the last where that month is shorter.
   */
  static LocalDate plusMonths(LocalDate date, int months) {
    LocalDate moved = date.plusMonths(months);
    return date.getDayOfMonth() == date.lengthOfMonth()
        ? moved.withDayOfMonth(moved.lengthOfMonth())
        : moved;
  }
}
