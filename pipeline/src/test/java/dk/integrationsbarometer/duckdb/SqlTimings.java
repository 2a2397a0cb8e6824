package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import java.util.Optional;

/** Which rows {@code r} of a register belong to a status date {@code d.reference_date}. */
final class SqlTimings {
  private static final String DATE = "d.reference_date";

  private final Timing timing;
  private final ReferenceTime reference;

  SqlTimings(Timing timing, ReferenceTime reference) {
    this.timing = timing;
    this.reference = reference;
  }

  String belongs() {
    return switch (timing.when()) {
      case SAME_DATE -> began() + " = " + last();
      case SAME_MONTH -> same("month");
      case SAME_YEAR -> same("year");
      case SO_FAR -> begun();
      case VALID -> begun() + notEnded(last());
      case WINDOW ->
          isSpells()
              ? begun() + notEnded(first())
              : began() + " BETWEEN " + first() + " AND " + last();
    };
  }

  private String same(String part) {
    return "date_trunc('%1$s', %2$s) = date_trunc('%1$s', %3$s)".formatted(part, began(), last());
  }

  private boolean isSpells() {
    return reference instanceof ReferenceTime.Spells;
  }

  String begun() {
    return "coalesce(" + began() + " <= " + last() + ", TRUE)";
  }

  private String notEnded(String day) {
    return ended().map(end -> " AND coalesce(" + end + " > " + day + ", TRUE)").orElse("");
  }

  String began() {
    return reference instanceof ReferenceTime.Spells spells
        ? "r." + Sql.name(spells.from())
        : "r.reference_date";
  }

  Optional<String> ended() {
    return reference instanceof ReferenceTime.Spells spells
        ? spells.to().map(column -> "r." + Sql.name(column))
        : Optional.empty();
  }

  /** The last day that is looked at. */
  String last() {
    return timing
        .window()
        .map(window -> months(window.to()))
        .orElseGet(() -> timing.shift() == 0 ? DATE : months(timing.shift()));
  }

  /** The first day that is looked at; long ago when there is none. */
  String first() {
    return switch (timing.when()) {
      case SO_FAR -> "DATE '0001-01-01'";
      case WINDOW -> "CAST(" + months(timing.window().orElseThrow().from()) + " + 1 AS DATE)";
      case SAME_DATE, SAME_MONTH, SAME_YEAR, VALID -> last();
    };
  }

  private static String months(int months) {
    String moved = DATE + " + to_months(" + months + ")";
    return "(CASE WHEN %1$s = last_day(%1$s) THEN last_day(%2$s) ELSE CAST(%2$s AS DATE) END)"
        .formatted(DATE, moved);
  }
}
