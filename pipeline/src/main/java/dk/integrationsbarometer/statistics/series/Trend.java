package dk.integrationsbarometer.statistics.series;

/** What a series of figures does. Whether that is good is for the indicator to say. */
public enum Trend {
  INCREASING,
  DECREASING,
  /** Whatever it does may be chance, or hangs on a single figure. */
  NO_CLEAR_CHANGE,
  /** Too few figures, or a figure without an interval of some width. */
  CANNOT_BE_CALCULATED
}
