package dk.integrationsbarometer.indicators;

import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Period;

/** Whether the numbers of two periods of one series mean the same. */
public enum Comparability {
  SAME,
  BROKEN;

  /** Whether a break lies between what the figures of two periods rest on. */
  static Comparability of(Indicator indicator, Period earlier, Period later) {
    return indicator.breakBetween(earlier, later).isPresent() ? BROKEN : SAME;
  }

  /** Whether a break lies within what the figure of a period rests on. */
  static Comparability within(Indicator indicator, Period period) {
    return indicator.isBrokenWithin(period) ? BROKEN : SAME;
  }

  /**
   * The status of what lies between two numbers: a break comes before all else; then missing, when
   * a side is missing, and undefined.
   */
  ObsStatus status(ObsStatus later, ObsStatus earlier) {
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
