package dk.integrationsbarometer.statistics.intervals;

/** A confidence interval, both limits in the unit of the estimate. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("Invalid interval: " + low + " to " + high);
    }
  }

  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** The interval of the difference from a known number. */
  public Interval minus(double known) {
    return new Interval(low - known, high - known);
  }

  /** The interval of the estimate with the opposite sign. */
  public Interval negated() {
    return new Interval(-high, -low);
  }

  /** Both limits multiplied by the same positive number, for example 100 for per cent. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
