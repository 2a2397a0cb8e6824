package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.time.Period;
import java.util.Set;

/**
 * What of an indicator is asked for.
 *
 * @param periods those that lie in one of these are computed; all of them when empty
 * @param areas municipalities; all of them when empty
 */
public record Selection(Set<Period> periods, Set<String> areas) {
  public static final Selection ALL = new Selection(Set.of(), Set.of());

  public Selection {
    periods = Set.copyOf(periods);
    areas = Set.copyOf(areas);
  }

  /** Whether the period is, or lies in, a requested one: 2022H1 lies in 2022. */
  public boolean includes(Period period) {
    return periods.isEmpty() || periods.stream().anyMatch(requested -> liesIn(period, requested));
  }

  public boolean includes(String area) {
    return areas.isEmpty() || areas.contains(area);
  }

  private static boolean liesIn(Period period, Period requested) {
    return !period.first().isBefore(requested.first()) && !period.last().isAfter(requested.last());
  }
}
