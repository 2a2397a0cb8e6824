package dk.integrationsbarometer.indicators.changes;

import dk.integrationsbarometer.indicators.figures.Comparability;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gaps.Differences;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a gap has changed since an earlier period: towards 0, away from it, or past it.
 *
 * @param comparability whether a break in the series lies between the two
 */
public record GapChange(Gap later, Gap earlier, Comparability comparability) {
  /** Every gap against that of the period before, of those delivered, and of the base period. */
  public static List<GapChange> of(Indicator indicator, List<Gap> all) {
    Map<FigureKey, List<Gap>> gaps = new TreeMap<>();
    SortedSet<Period> periods = new TreeSet<>();
    for (Gap gap : all) {
      gaps.computeIfAbsent(gap.group().key(), key -> new ArrayList<>()).add(gap);
      periods.add(gap.group().key().period());
    }

    List<GapChange> changes = new ArrayList<>();
    for (Gap gap : all) {
      Period period = gap.group().key().period();
      for (Period base : Changes.bases(indicator, period, periods)) {
        gaps.getOrDefault(gap.group().key().in(base), List.of()).stream()
            .filter(earlier -> earlier.referenceCode().equals(gap.referenceCode()))
            .forEach(
                earlier ->
                    changes.add(
                        new GapChange(gap, earlier, Comparability.of(indicator, base, period))));
      }
    }

    return changes;
  }

  /** Later gap minus earlier gap, of unrounded values; empty when either has none. */
  public OptionalDouble value() {
    return status() == ObsStatus.NORMAL
        ? OptionalDouble.of(later.value().getAsDouble() - earlier.value().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * From the intervals of the two gaps (Zou and Donner 2008), which it takes for independent; most
   * people are in both, so that it is rather too wide than too narrow.
   */
  public Optional<Interval> interval() {
    return status() == ObsStatus.NORMAL ? Differences.interval(later, earlier) : Optional.empty();
  }

  /** See {@link Comparability#status}. */
  public ObsStatus status() {
    return comparability.status(later.status(), earlier.status());
  }
}
