package dk.integrationsbarometer.protection.solver;

import dk.integrationsbarometer.protection.Unknowns;
import java.util.Optional;

/** From a table with fractions to one of whole numbers, along the line to a known table. */
public final class Rounding {
  private static final double WHOLE = 1e-6;
  private static final int LARGEST_DENOMINATOR = 12;

  private Rounding() {}

  /**
   * A whole-number table on the line from a whole-number table through a point, within the bounds:
   * at the point when it is whole, else at the first whole numbers on the way to it or behind it.
   * With the distances 0.5 and -0.5 it is 1 and -1, where there is room.
   *
   * @param distance of the point from the table, per unknown
   */
  public static Optional<long[]> along(long[] table, double[] distance, Unknowns unknowns) {
    for (int times = 1; times <= LARGEST_DENOMINATOR; times++) {
      if (isWhole(distance, times)) {
        long step = times == 1 ? 1 : divisor(distance, times);
        long[] found = table.clone();
        for (int i = 0; i < found.length; i++) {
          found[i] += Math.round(distance[i] * times) / step;
        }
        return Optional.of(found).filter(unknowns::allow);
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(double[] distance, int times) {
    for (double value : distance) {
      double multiple = value * times;
      if (Math.abs(multiple - Math.rint(multiple)) > WHOLE * times) {
        return false;
      }
    }
    return true;
  }

  private static long divisor(double[] distance, int times) {
    long divisor = 0;
    for (double value : distance) {
      long rest = Math.abs(Math.round(value * times));
      while (rest != 0) {
        long next = divisor % rest;
        divisor = rest;
        rest = next;
      }
    }
    return Math.max(1, divisor);
  }
}
