package dk.integrationsbarometer.statistics.distributions;

import dk.integrationsbarometer.statistics.intervals.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * Values with how often each occurs, in order. All arithmetic up to the last division is exact.
 *
 * @param counts by value; every count is positive
 */
public record Distribution(SortedMap<BigDecimal, Long> counts) {
  private static final long WHOLE = 100;

  private long size() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The mean of the lowest part of the values.
   *
   * <p>Each of n values is worth 100 parts; the lowest {@code percent * n} parts are taken, so the
   * value at the limit counts by the fraction that is still needed. With ties at the limit it does
   * not matter who of them is taken, and the result does not jump when n is no multiple of four.
   *
   * <p>Of 2, 4, 7, 10 and 12 the lowest 25 per cent are 1.25 values: (2 + 0.25 * 4) / 1.25 = 2.4.
   * This is the empirical form of the expected shortfall (Acerbi and Tasche, 2002, Journal of
   * Banking and Finance 26, equation 4.12). Empty when there are no values.
   */
  public OptionalDouble meanOfLowest(int percent) {
    long wanted = Math.multiplyExact(size(), percent);
    long missing = wanted;
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<BigDecimal, Long> each : counts.entrySet()) {
      long taken = Math.min(missing, Math.multiplyExact(each.getValue(), WHOLE));
      sum = sum.add(each.getKey().multiply(BigDecimal.valueOf(taken)));
      missing -= taken;
    }

    return Ratio.quotient(sum, BigDecimal.valueOf(wanted));
  }

  /**
   * The quantile with the empirical distribution inverted and averaged where it is flat: definition
   * 2 of Hyndman and Fan (1996, The American Statistician 50), which is the default of SAS
   * (PCTLDEF=5).
   *
   * <p>With n values, the value number {@code ceil(percent * n / 100)}; when {@code percent * n /
   * 100} is whole, the mean of that one and the next. The median of 2, 4, 7 and 10 is 5.5, their 25
   * per cent quantile is 3, and their 30 per cent quantile is 4. Empty when there are no values.
   */
  public OptionalDouble quantile(int percent) {
    long position = Math.multiplyExact(size(), percent);
    if (position == 0) {
      return OptionalDouble.empty();
    }

    boolean between = position % WHOLE == 0;
    long first = between ? position / WHOLE : position / WHOLE + 1;
    BigDecimal low = at(first);
    BigDecimal high = between ? at(first + 1) : low;
    return Ratio.quotient(low.add(high), BigDecimal.valueOf(2));
  }

  /** The same with double numbers, for what is uncertain anyway: the limits of an interval. */
  public Frequencies frequencies() {
    return Frequencies.of(
        counts.keySet().stream().mapToDouble(BigDecimal::doubleValue).toArray(),
        counts.values().stream().mapToLong(Long::longValue).toArray());
  }

  private BigDecimal at(long number) {
    long passed = 0;
    for (Map.Entry<BigDecimal, Long> each : counts.entrySet()) {
      passed += each.getValue();
      if (passed >= number) {
        return each.getKey();
      }
    }

    throw new IllegalArgumentException("Invalid position " + number + " of " + size());
  }
}
