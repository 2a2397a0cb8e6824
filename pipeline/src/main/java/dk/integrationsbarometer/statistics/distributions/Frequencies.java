package dk.integrationsbarometer.statistics.distributions;

import java.util.Arrays;

/** Distinct values in ascending order, each with how often it occurs. */
public final class Frequencies {
  private final double[] values;
  private final long[] counts;

  private Frequencies(double[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
  }

  /**
   * Values with their counts.
   *
   * @param values each greater than the one before
   * @param counts one for each value, all positive
   */
  public static Frequencies of(double[] values, long[] counts) {
    if (values.length != counts.length) {
      throw new IllegalArgumentException(
          "Invalid frequencies: " + values.length + " values with " + counts.length + " counts");
    }

    for (int i = 0; i < values.length; i++) {
      if (counts[i] <= 0) {
        throw new IllegalArgumentException(
            "Invalid frequencies: " + values[i] + " occurs " + counts[i] + " times");
      }

      if (i > 0 && !(values[i] > values[i - 1])) {
        throw new IllegalArgumentException(
            "Invalid frequencies: " + values[i] + " after " + values[i - 1]);
      }
    }

    return new Frequencies(values.clone(), counts.clone());
  }

  /** How many values there are, repeated ones as often as they occur. */
  public long size() {
    return Arrays.stream(counts).sum();
  }

  /** How many values there are that are no greater than a limit. */
  public long upTo(double limit) {
    return between(Double.NEGATIVE_INFINITY, limit);
  }

  /** How many values there are that are no less than a limit. */
  public long from(double limit) {
    return between(limit, Double.POSITIVE_INFINITY);
  }

  private long between(double low, double high) {
    long found = 0;
    for (int i = 0; i < values.length; i++) {
      found += low <= values[i] && values[i] <= high ? counts[i] : 0;
    }

    return found;
  }

  public int distinct() {
    return values.length;
  }

  public double value(int index) {
    return values[index];
  }

  public long count(int index) {
    return counts[index];
  }

  /** The value with that number, from 1 on, when repeated values are numbered one by one. */
  public double at(long number) {
    long passed = 0;
    for (int i = 0; i < values.length; i++) {
      passed += counts[i];
      if (passed >= number) {
        return values[i];
      }
    }

    throw new IllegalArgumentException("Invalid position " + number + " of " + passed);
  }
}
