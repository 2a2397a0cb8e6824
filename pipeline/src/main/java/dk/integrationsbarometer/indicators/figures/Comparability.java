package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;

/** Whether the numbers of two periods of one series mean the same. */
public enum Comparability {
  SAME,
  BROKEN;

  /** Whether a break lies between what the figures of two periods rest on. */
  public static Comparability of(Indicator indicator, Period earlier, Period later) {
    return indicator.breakBetween(earlier, later).isPresent() ? BROKEN : SAME;
  }

  /** Whether a break lies within what the figure of a period rests on. */
  public static Comparability within(Indicator indicator, Period period) {
    return indicator.isBrokenWithin(period) ? BROKEN : SAME;
  }

  /**
   * The status of what lies between two numbers: a break comes before all else; then missing, when
   * a side is missing, and undefined.
   */
  public ObsStatus status(ObsStatus later, ObsStatus earlier) {
    if (this == BROKEN) {
      return ObsStatus.BREAK;
    }

    if (later == ObsStatus.MISSING || earlier == ObsStatus.MISSING) {
      return ObsStatus.MISSING;
    }

    return later == ObsStatus.NORMAL && earlier == ObsStatus.NORMAL
        ? ObsStatus.NORMAL
        : ObsStatus.UNDEFINED;
  }
}
