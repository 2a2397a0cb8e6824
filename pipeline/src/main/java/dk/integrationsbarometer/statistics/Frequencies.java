package dk.integrationsbarometer.statistics;

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

  int distinct() {
    return values.length;
  }

  double value(int index) {
    return values[index];
  }

  long count(int index) {
    return counts[index];
  }

  /** The value with that number, from 1 on, when repeated values are numbered one by one. */
  double at(long number) {
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
