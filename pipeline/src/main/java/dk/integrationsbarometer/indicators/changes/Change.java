package dk.integrationsbarometer.indicators.changes;

import dk.integrationsbarometer.indicators.figures.Comparability;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.gaps.Differences;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a figure has changed since an earlier period.
 *
 * @param trendPoints the figures up to the later one whose trend is reported, newest first
 * @param trend of those figures
 * @param comparability whether a break in the series lies between the two
 */
public record Change(
    Figure later,
    Figure earlier,
    Comparability comparability,
    List<Figure> trendPoints,
    TrendSign trend) {
  public Change {
    trendPoints = List.copyOf(trendPoints);
  }

  /** Later minus earlier, of unrounded values; empty when either has none or the series breaks. */
  public OptionalDouble value() {
    return status() == ObsStatus.NORMAL
        ? OptionalDouble.of(later.value().getAsDouble() - earlier.value().getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * The interval of the change (Zou and Donner 2008), from those of the two figures. It takes them
   * for independent. Most people are in both, and are more alike than strangers, so the interval is
   * rather too wide than too narrow.
   */
  public Optional<Interval> interval() {
    return status() == ObsStatus.NORMAL ? Differences.interval(later, earlier) : Optional.empty();
  }

  /** See {@link Comparability#status}. */
  public ObsStatus status() {
    return comparability.status(later.status(), earlier.status());
  }
}
