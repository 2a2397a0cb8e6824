package dk.integrationsbarometer.protection.solver;

/**
 * Arithmetic modulo the prime 2^61 - 1. Sums that are independent there are independent; the other
 * way round it takes a determinant that is a multiple of the prime.
 */
public final class Modular {
  static final long PRIME = (1L << 61) - 1;

  private Modular() {}

  public static long of(long value) {
    return Math.floorMod(value, PRIME);
  }

  public static long add(long a, long b) {
    long sum = a + b;
    return sum >= PRIME ? sum - PRIME : sum;
  }

  public static long negate(long a) {
    return a == 0 ? 0 : PRIME - a;
  }

  /** 2^61 is 1 here, so the upper bits of the product are added to the lower ones. */
  public static long multiply(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return add(low & PRIME, (high << 3) | (low >>> 61));
  }

  /** The whole number nearest to 0 that is the same modulo the prime. */
  static long nearest(long value) {
    return value > PRIME / 2 ? value - PRIME : value;
  }

  /** By Fermat: a^(p-2). */
  static long inverse(long a) {
    long result = 1;
    long power = a;
    for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        result = multiply(result, power);
      }
      power = multiply(power, power);
    }
    return result;
  }
}
