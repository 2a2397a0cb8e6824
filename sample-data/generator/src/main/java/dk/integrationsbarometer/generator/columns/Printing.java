package dk.integrationsbarometer.generator.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Whether a share prints as it is written: of 300 people 20 are 6.7 per cent and 19 are 6.3, so
 * nobody can be 6.6; of 303 people 20 are.
 */
public final class Printing {
  /** At most one in so many is left out. */
  private static final long ONE_IN = 5;

  private Printing() {}

  /** Whether the whole number that is nearest to the share gives it, to its last decimal. */
  public static boolean isPossible(BigDecimal percent, long rows) {
    return rows == 0 || printed(percent, rows).compareTo(percent) == 0;
  }

  /** The whole number that is nearest to the share. */
  public static long nearest(BigDecimal percent, long rows) {
    return percent
        .multiply(BigDecimal.valueOf(rows))
        .movePointLeft(2)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** What that number is, in per cent with as many decimals as the share. */
  public static BigDecimal printed(BigDecimal percent, long rows) {
    return BigDecimal.valueOf(100 * nearest(percent, rows))
        .divide(BigDecimal.valueOf(rows), percent.scale(), RoundingMode.HALF_UP);
  }

  /** The largest number of people, at most so many, of which every share prints; else all. */
  public static long largest(List<BigDecimal> percents, long people) {
    for (long size = people; size > 0 && size >= people - people / ONE_IN; size--) {
      long tried = size;
      if (percents.stream().allMatch(percent -> isPossible(percent, tried))) {
        return size;
      }
    }

    return people;
  }
}
